package org.closedset.people;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.vocabulary.Irritant;

/**
 * What somebody says of themselves for a fitting, to costume of scenes they are in and to the coordinator; all of it or nothing.
 * {@code notBorne} is what their skin does not bear.
 */
public record Fitting(Map<Field, String> said, Set<Irritant> notBorne, Optional<SkinTest> test) {
    /** Nothing said. */
    public static final Fitting NOTHING = new Fitting(Map.of(), Set.of(), Optional.empty());

    /** A field that is blank, too long or more than a line is an {@link IllegalArgumentException}. */
    public Fitting {
        EnumMap<Field, String> fields = new EnumMap<>(Field.class);
        fields.putAll(said);
        said = Collections.unmodifiableMap(fields);
        notBorne = Set.copyOf(notBorne);
        said.forEach((field, text) -> {
            if (text.isEmpty()
                    || text.length() > field.longest
                    || !text.equals(text.strip())
                    || text.lines().count() > 1) {
                throw new IllegalArgumentException("a short line that says something");
            }
        });
    }

    /** Something of a person that is said in their own words or numbers. */
    public enum Field {
        TOP(30),
        WAIST(30),
        TROUSERS(30),
        SHOES(30),
        SHADE(30),
        /** What else they do not bear. */
        OTHER(300);

        private final int longest;

        Field(int longest) {
            this.longest = longest;
        }

        /** How many characters it has at most. */
        public int longest() {
            return longest;
        }

        /** The stable code used in files, such as {@code top}. */
        public String code() {
            return Code.of(this);
        }

        /** The field with this code; throws {@link IllegalArgumentException} for any other text. */
        public static Field ofCode(String code) {
            return Code.read(Field.class, code);
        }
    }

    /** Whether adhesives are tried on their skin before. */
    public enum SkinTest {
        WISHED,
        TRIED;

        /** The stable code used in files, such as {@code wished}. */
        public String code() {
            return Code.of(this);
        }

        /** The answer with this code; throws {@link IllegalArgumentException} for any other text. */
        public static SkinTest ofCode(String code) {
            return Code.read(SkinTest.class, code);
        }
    }

    public String of(Field field) {
        return said.getOrDefault(field, "");
    }

    /** What was said before and what was said since: what either does not bear is not borne. */
    static Fitting both(Fitting before, Fitting since) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        fields.putAll(before.said);
        fields.putAll(since.said);
        Set<Irritant> either = EnumSet.noneOf(Irritant.class);
        either.addAll(before.notBorne);
        either.addAll(since.notBorne);
        return new Fitting(fields, either, since.test.or(() -> before.test));
    }

    @Override
    public String toString() {
        return "Fitting[confidential]";
    }
}
