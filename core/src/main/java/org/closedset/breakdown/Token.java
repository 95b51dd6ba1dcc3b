package org.closedset.breakdown;

/**
 * One word or mark of a text, at characters {@code start} to {@code end}; {@code word} is folded to lower case.
 * {@code stop} says that a sentence ends here, {@code capital} that it was written with a capital, {@code proper} that
 * only its first letter was, inside a sentence, as in a name.
 */
record Token(String word, int start, int end, boolean stop, boolean capital, boolean proper) {}
