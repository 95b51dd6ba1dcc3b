package org.closedset.riders;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.closedset.vocabulary.Coded;
import org.closedset.vocabulary.Usage;
import org.closedset.vocabulary.UseLeave;

/**
 * What is said of one scope of use: whether, and if so where, for how long, in which cut, and who is shown each use first.
 * No countries are the whole world. A scope that a rider does not name is barred.
 */
public record Use(
        Usage usage, UseLeave leave, Set<String> countries, Window window, Cut cut, Optional<Approver> approver) {
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    /** How long something may be used. */
    public sealed interface Window {
        /** As long as the title is shown. */
        record Whole() implements Window {}

        /** So many months from its first showing to the public. */
        record Months(int months) implements Window {
            public Months {
                Line.within(1, months, 1_200);
            }
        }

        /** Until the end of this day. */
        record Until(LocalDate day) implements Window {
            public Until {
                Line.within(2_000, day.getYear(), 9_999);
            }
        }
    }

    /** In which cut. */
    public enum Cut implements Coded {
        /** As it is first shown to the public, and in no other. */
        RELEASED,
        /** In that or one that shows less. */
        RELEASED_OR_LESS,
        /** In any that stays inside this rider. */
        ANY_INSIDE;

        @Override
        public String code() {
            return Code.of(this);
        }

        /** The cut with this code; throws {@link IllegalArgumentException} for any other text. */
        public static Cut ofCode(String code) {
            return Code.read(Cut.class, code);
        }
    }

    /** Who is shown each use before it is one. */
    public enum Approver implements Coded {
        PERFORMER,
        REPRESENTATIVE,
        BOTH;

        @Override
        public String code() {
            return Code.of(this);
        }

        /** The approver with this code; throws {@link IllegalArgumentException} for any other text. */
        public static Approver ofCode(String code) {
            return Code.read(Approver.class, code);
        }
    }

    public Use {
        countries = Set.copyOf(countries);
        if (approver.isPresent() != (leave == UseLeave.WITH_APPROVAL)
                || !countries.stream().allMatch(it -> COUNTRY.matcher(it).matches())) {
            throw new IllegalArgumentException("an approver of what needs none, none of what does, or no country");
        }
    }

    /** A scope that is named to be barred. */
    public static Use barred(Usage usage) {
        return new Use(usage, UseLeave.BARRED, Set.of(), new Window.Whole(), Cut.RELEASED, Optional.empty());
    }

    /** Whether it may be used so at all, asked first or not. */
    public boolean open() {
        return leave != UseLeave.BARRED;
    }

    /** The countries in their order; none for the whole world. */
    public List<String> sortedCountries() {
        return List.copyOf(new TreeSet<>(countries));
    }

    /** Whether it makes a body or a likeness that is not what the camera saw. */
    public static boolean digital(Usage usage) {
        return usage.group() == Usage.Group.DIGITAL || usage == Usage.HEAD_REPLACEMENT;
    }

    /** In the order of their scopes; one named twice is an {@link IllegalArgumentException}. */
    static List<Use> ordered(List<Use> uses) {
        List<Use> ordered =
                uses.stream().sorted(Comparator.comparing(Use::usage)).toList();
        if (ordered.stream().map(Use::usage).distinct().count() != ordered.size()) {
            throw new IllegalArgumentException("a scope of use twice");
        }
        return ordered;
    }

    @Override
    public String toString() {
        return "Use[confidential]";
    }
}
