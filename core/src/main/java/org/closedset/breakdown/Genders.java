package org.closedset.breakdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.Scene;
import org.closedset.screenplay.Screenplay;

/** Whether the page says "he" or "she" of a character, counted where the character alone is named. */
final class Genders {
    private final Map<String, Integer> leaning = new HashMap<>();

    static Genders of(Screenplay screenplay, Persons persons) {
        Genders genders = new Genders();
        for (Scene scene : screenplay.scenes()) {
            for (Element element : scene.elements()) {
                if (element.type() == Element.Type.ACTION) {
                    genders.count(Tokens.of(element.text()), persons);
                }
            }
        }
        return genders;
    }

    /** Sentence by sentence: one that names a single character speaks of that one. */
    private void count(List<Token> tokens, Persons persons) {
        Set<String> named = new HashSet<>();
        int balance = 0;
        for (Token token : tokens) {
            List<String> names = persons.named(token);
            if (names.size() == 1) {
                named.add(names.getFirst());
            }
            if (!named.isEmpty()) {
                balance += weight(token.word());
            }
            if (token.stop()) {
                settle(named, balance);
                named.clear();
                balance = 0;
            }
        }
        settle(named, balance);
    }

    private void settle(Set<String> named, int balance) {
        if (named.size() == 1 && balance != 0) {
            leaning.merge(named.iterator().next(), Integer.signum(balance), Integer::sum);
        }
    }

    /** 1 for a word that means a woman, -1 for one that means a man. */
    static int weight(String word) {
        return switch (word) {
            case "she", "her", "hers", "herself", "woman", "girl" -> 1;
            case "he", "him", "his", "himself", "man", "boy" -> -1;
            default -> 0;
        };
    }

    /** Whether the page itself uses this pronoun for this character. */
    boolean known(String name, String pronoun) {
        return leaning.getOrDefault(name, 0) != 0 && fits(name, pronoun);
    }

    /** Whether this pronoun may stand for this character. */
    boolean fits(String name, String pronoun) {
        int own = leaning.getOrDefault(name, 0);
        return own == 0 || Integer.signum(own) == Integer.signum(weight(pronoun));
    }
}
