package org.closedset.kit;

import java.util.Set;
import org.closedset.vocabulary.Garment;

/** What somebody wears in a scene, as they, their fitter and the coordinator settled it, and one line of how it fits. */
public record Settled(Set<Garment> worn, String line) {
    private static final int LONGEST = 120;

    /** That nothing is worn is settled in no fitting, and what says nothing is not settled: an {@link IllegalArgumentException}. */
    public Settled {
        worn = Set.copyOf(worn);
        if (worn.stream().anyMatch(Garment::needsExposureGrant) || worn.isEmpty() && line.isEmpty()) {
            throw new IllegalArgumentException("nothing is settled");
        }
        if (line.length() > LONGEST
                || !line.equals(line.strip())
                || line.lines().count() > 1) {
            throw new IllegalArgumentException("one line, and no longer than it may be");
        }
    }

    /** How many characters a line has at most. */
    public static int longest() {
        return LONGEST;
    }

    @Override
    public String toString() {
        return "Settled[confidential]";
    }
}
