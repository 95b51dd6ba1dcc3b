package org.closedset.breakdown;

import java.util.ArrayList;
import java.util.List;

/**
 * A line as the sentence model is given it: no name of a character, and "he" for everybody, because a model that knows
 * names and pronouns takes a woman crossing a room for something intimate.
 */
final class Anonymous {
    private static final List<String> STAND_INS = List.of("Alex", "Robin", "Sam");

    private Anonymous() {}

    static String of(String text, List<Token> tokens, Persons persons) {
        StringBuilder plain = new StringBuilder();
        List<List<String>> met = new ArrayList<>();
        int copied = 0;
        boolean nameBefore = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            List<String> named = persons.named(token);
            String stand = named.isEmpty() ? pronoun(tokens, i) : standIn(named, met);
            if (stand.isEmpty()) {
                nameBefore = false;
                continue;
            }
            boolean same = nameBefore && !named.isEmpty();
            plain.append(text, copied, token.start()).append(same ? "" : stand);
            copied = token.end();
            nameBefore = !named.isEmpty();
        }
        return plain.append(text, copied, text.length()).toString().replace('\n', ' ');
    }

    private static String standIn(List<String> named, List<List<String>> met) {
        int known = met.indexOf(named);
        if (known < 0) {
            met.add(named);
            known = met.size() - 1;
        }
        return STAND_INS.get(Math.min(known, STAND_INS.size() - 1));
    }

    private static String pronoun(List<Token> tokens, int at) {
        return switch (tokens.get(at).word()) {
            case "she" -> "he";
            case "hers" -> "his";
            case "herself" -> "himself";
            case "her" -> at + 1 < tokens.size() && owns(tokens.get(at + 1)) ? "his" : "him";
            default -> "";
        };
    }

    private static boolean owns(Token next) {
        return !next.stop() && !Lexicon.english().of("after-her").contains(next.word());
    }
}
