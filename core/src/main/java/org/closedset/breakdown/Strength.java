package org.closedset.breakdown;

import java.util.List;

/** The rules' evidence in log-odds. */
final class Strength {
    private static final double MOST = 7;

    private Strength() {}

    /** The strongest finding, half the next one's, a quarter of the third's; of one rule group at one place only the first. */
    static double of(List<Hit> hits) {
        double sum = 0;
        double share = 1;
        String last = "";
        for (Hit hit : hits) {
            String name = hit.rule().detail() + hit.from();
            if (!name.equals(last)) {
                sum += share * hit.rule().weight();
                share /= 2;
            }
            last = name;
        }
        return Math.min(sum, MOST);
    }
}
