package org.closedset.people;

/** A character or unnamed group of a script, under the name the script has, and how the performer is engaged for it. */
public record Part(String script, String name, PerformerClass performerClass) {
    public Part {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a part without a name");
        }
    }

    /** Whether it is the same part, however the performer is engaged for it. */
    boolean isOf(Part other) {
        return script.equals(other.script) && name.equals(other.name);
    }
}
