package org.closedset.vocabulary;

/** Finds a word by its code, exactly as it is spelt. */
final class Codes {
    private Codes() {}

    static <C extends Coded> C find(C[] words, String what, String code) {
        for (C word : words) {
            if (word.code().equals(code)) {
                return word;
            }
        }
        throw new IllegalArgumentException("not " + what + ": " + code);
    }
}
