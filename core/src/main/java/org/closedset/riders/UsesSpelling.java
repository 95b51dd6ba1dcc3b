package org.closedset.riders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedset.vocabulary.Usage;
import org.closedset.vocabulary.UseLeave;

/** How uses are spelt: a line for each scope that is answered; a scope without one is barred. */
final class UsesSpelling {
    private static final List<String> USE = List.of("leave", "where", "window", "cut", "shown-to");
    private static final String WORLD = "world";
    private static final String WHOLE = "whole";
    private static final String MONTHS = "months-";
    private static final String UNTIL = "until-";

    private UsesSpelling() {}

    static void write(LineWriter out, List<Use> uses) {
        out.line("[uses]");
        uses.forEach(it -> out.line("use", use(it)));
        out.line("uses that are not listed are barred");
    }

    private static String use(Use it) {
        String where = it.countries().isEmpty() ? WORLD : String.join(",", it.sortedCountries());
        return it.usage().code() + " leave=" + it.leave().code() + " where=" + where + " window=" + window(it.window())
                + " cut=" + it.cut().code() + " shown-to="
                + it.approver().map(Use.Approver::code).orElse(Line.NOTHING);
    }

    private static String window(Use.Window window) {
        return switch (window) {
            case Use.Window.Whole whole -> WHOLE;
            case Use.Window.Months it -> MONTHS + it.months();
            case Use.Window.Until it -> UNTIL + it.day();
        };
    }

    static List<Use> read(LineReader in) throws UnreadableRiderText {
        in.exact("[uses]");
        List<Use> uses = in.all("use", UsesSpelling::use);
        in.exact("uses that are not listed are barred", UnreadableRiderText.Why.FIXED);
        return uses;
    }

    private static Use use(LineReader in) throws UnreadableRiderText {
        LineReader.Parts it = in.parts("use", USE);
        return in.understood(() -> new Use(
                it.code(0, Usage.class),
                it.code(1, UseLeave.class),
                it.at(2).equals(WORLD) ? Set.of() : Set.of(it.at(2).split(",", -1)),
                window(it.at(3)),
                it.code(4, Use.Cut.class),
                Optional.of(it.at(5)).filter(who -> !who.equals(Line.NOTHING)).map(Use.Approver::ofCode)));
    }

    private static Use.Window window(String said) {
        if (said.equals(WHOLE)) {
            return new Use.Window.Whole();
        }
        return said.startsWith(MONTHS)
                ? new Use.Window.Months(LineReader.number(said.substring(MONTHS.length())))
                : new Use.Window.Until(LocalDate.parse(until(said)));
    }

    private static String until(String said) {
        if (!said.startsWith(UNTIL)) {
            throw new IllegalArgumentException("not a window");
        }
        return said.substring(UNTIL.length());
    }
}
