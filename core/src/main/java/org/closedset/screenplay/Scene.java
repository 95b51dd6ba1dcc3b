package org.closedset.screenplay;

import java.util.List;

/**
 * One scene. {@code elements} begins with the heading, except in what stands before the first heading of a script.
 * {@code page} is the printed page it begins on, from 1; {@code characters} are canonical names of those who speak or
 * are named in it; {@code lines} covers all its elements.
 */
public record Scene(
        SceneId id,
        Heading heading,
        List<Element> elements,
        Lines lines,
        int page,
        Eighths eighths,
        boolean omitted,
        List<String> characters,
        List<Group> groups) {
    public Scene {
        elements = List.copyOf(elements);
        characters = List.copyOf(characters);
        groups = List.copyOf(groups);
    }

    /** The name people use for it: its number, or its own id where the script numbers nothing. */
    public String label() {
        return id.number().isEmpty() ? id.own() : id.number();
    }

    /** The same scene under another id. */
    Scene under(SceneId other) {
        return new Scene(other, heading, elements, lines, page, eighths, omitted, characters, groups);
    }

    /** Its heading alone as a scene of its own. */
    Scene headingAlone(SceneId other) {
        Element first = elements.getFirst();
        return new Scene(
                other, heading, List.of(first), first.lines(), page, new Eighths(1), omitted, List.of(), List.of());
    }
}
