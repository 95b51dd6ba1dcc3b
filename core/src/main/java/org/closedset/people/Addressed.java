package org.closedset.people;

/**
 * How a person is spoken to and of: the name they go by, their pronouns as they put them or "", and the language they
 * read in (BCP 47) or "".
 */
public record Addressed(String name, String pronouns, String language) {
    public Addressed {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a person without a name");
        }
    }

    @Override
    public String toString() {
        return "Addressed[confidential]";
    }
}
