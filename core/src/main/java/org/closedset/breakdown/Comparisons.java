package org.closedset.breakdown;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Figures of speech that liken somebody to another ("as one does for a child or a king"): whoever is named there is not
 * in the scene. What only looks or sounds like somebody may well be there and is no comparison.
 */
final class Comparisons {
    private static final List<Phrase> OPENINGS = Table.lines("comparisons.txt").stream()
            .map(new PhraseReader(Lexicon.english())::read)
            .toList();
    private static final Set<String> SEEMING = Lexicon.english().of("seeming");
    private static final Set<String> ANOTHER = Lexicon.english().of("determiner");
    private static final Set<String> OR = Set.of("or", "and", "nor");
    private static final Set<String> ARTICLE = Set.of("a", "an");
    /** An adjective and a noun. */
    private static final int NAMED = 2;

    private Comparisons() {}

    /** The places of the words that only liken. */
    static BitSet in(List<Token> tokens, Persons persons) {
        BitSet likened = new BitSet();
        for (int at = 0; at < tokens.size(); at++) {
            if (at == 0 || !SEEMING.contains(tokens.get(at - 1).word())) {
                for (Phrase opening : OPENINGS) {
                    int end = opening.match(tokens, persons, at);
                    if (end > at) {
                        likened.set(at, end);
                        likened.or(named(tokens, end));
                    }
                }
            }
        }
        return likened;
    }

    private static BitSet named(List<Token> tokens, int from) {
        BitSet named = new BitSet();
        int end = from + NAMED;
        for (int at = from; at < Math.min(end, tokens.size()) && plain(tokens.get(at)); at++) {
            boolean more = OR.contains(tokens.get(at).word())
                    && at + 1 < tokens.size()
                    && ARTICLE.contains(tokens.get(at + 1).word());
            if (more) {
                at++;
                end = at + 1 + NAMED;
            } else {
                named.set(at);
            }
        }
        return named;
    }

    private static boolean plain(Token token) {
        return Character.isLetterOrDigit(token.word().charAt(0)) && !ANOTHER.contains(token.word());
    }
}
