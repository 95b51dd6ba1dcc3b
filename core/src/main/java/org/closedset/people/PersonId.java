package org.closedset.people;

import java.util.regex.Pattern;

/** Who, as every record of a production names them: 32 lower-case hex digits of chance that say nothing about anybody. */
public record PersonId(String text) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    /** Any other text is an {@link IllegalArgumentException}. */
    public PersonId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not the id of a person");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
