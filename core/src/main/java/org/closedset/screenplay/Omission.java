package org.closedset.screenplay;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that keeps the numbers of scenes that were taken out, such as "10-12 OMITTED" or "OMITTED SCENES 10 THRU 12". */
record Omission(String numbers) {
    static final String NUMBER = "[A-Z]{0,2}\\d{1,4}[A-Z]{0,2}";
    static final String BETWEEN = "(?: ?[-\u2013\u2014] ?| (?i:THRU|THROUGH|TO) )";
    static final String BESIDE = "(?: ?[,&/] ?| (?i:AND) |, (?i:AND) )";

    private static final String NUMBERS =
            NUMBER + "(?:" + BETWEEN + "(?:" + NUMBER + "|[A-Z](?![A-Z]))|" + BESIDE + NUMBER + ")*+";
    private static final String SCENES = "(?:(?i:SCENES?|SCS?)\\.? )?";
    private static final String OMITTED = "[(\\[]?OMIT(?:TED)?[)\\]]?\\.?";
    private static final Pattern BEFORE = Pattern.compile(
            SCENES + "(" + NUMBERS + ")[.:]?(?: ?[-\u2013\u2014])? " + SCENES + OMITTED + "(?: \\1\\.?)?");
    private static final Pattern AFTER =
            Pattern.compile("[(\\[]?OMIT(?:TED)?:?(?: ?[-\u2013\u2014])? " + SCENES + "(" + NUMBERS + ")[)\\]]?\\.?");
    private static final int LONGEST = 60;

    /** What this line keeps, where that is all it says; the word itself must stand in capitals. */
    static Optional<Omission> of(String text) {
        if (text.length() > LONGEST || !text.contains("OMIT")) {
            return Optional.empty();
        }
        String line = text.strip().replaceAll("\\s+", " ");
        Matcher before = BEFORE.matcher(line);
        if (before.matches()) {
            return Optional.of(new Omission(before.group(1)));
        }
        Matcher after = AFTER.matcher(line);
        return after.matches() ? Optional.of(new Omission(after.group(1))) : Optional.empty();
    }
}
