package org.closedset.screenplay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Joins the full name a page introduces ("PETRA STROUD, 58") with the one word its speeches are headed by (STROUD).
 * Where two people could be meant it joins nothing: a person too many is seen by a reader, a person too few is not asked.
 */
final class FullNames {
    /** Words that make another person of a name: the young one, the second one, the wife, the double. */
    private static final Set<String> APART = Set.of(
            ("YOUNG OLD YOUNGER OLDER LITTLE BIG BABY TEEN TEENAGE JUNIOR JR SENIOR SR FIRST SECOND THIRD FOURTH "
                            + "ONE TWO THREE FOUR FIVE OTHER ANOTHER NEW FAKE REAL DEAD GHOST DOUBLE STAND-IN STUNT VOICE "
                            + "MR MRS MS MISS MADAM LADY LORD SIR AUNT UNCLE MOTHER FATHER GRANDMOTHER GRANDFATHER GRANDMA "
                            + "GRANDPA SISTER BROTHER WIFE HUSBAND SON DAUGHTER TWIN COUSIN FRIEND GIRLFRIEND BOYFRIEND A "
                            + "MAN WOMAN GIRL BOY CHILD KID")
                    .split(" "));
    /** What one word alone may not be, to stand for a person with a longer name. */
    private static final Set<String> ROLES =
            Set.of("DR SGT DET OFF PROF CAPT LT ST COL GEN REV FR CLIENT VOICE".split(" "));

    private FullNames() {}

    /** Keys of full names, each with the key of the cue that is the same person. */
    static Map<String, String> of(List<String> introduced, Set<String> cues) {
        Map<String, String> found = new HashMap<>();
        Map<String, Integer> claims = new HashMap<>();
        for (String full : introduced) {
            List<String> may = cueOf(full, cues);
            if (may.size() == 1) {
                found.put(full, may.getFirst());
            }
            may.forEach(cue -> claims.merge(cue, 1, Integer::sum));
        }
        found.values().removeIf(cue -> claims.getOrDefault(cue, 0) > 1);
        return found;
    }

    private static List<String> cueOf(String full, Set<String> cues) {
        List<String> words = Arrays.asList(full.split(" ", -1));
        List<String> may = new ArrayList<>();
        boolean plain = words.size() > 1 && words.stream().noneMatch(FullNames::apart);
        for (String word : plain ? words : List.<String>of()) {
            if (cues.contains(word) && !ROLES.contains(word) && !Groups.isPeople(word.toLowerCase(Locale.ROOT) + "s")) {
                may.add(word);
            }
        }
        return may;
    }

    private static boolean apart(String word) {
        return APART.contains(word) || word.contains("#") || word.endsWith("'S") || !word.matches("\\D*");
    }
}
