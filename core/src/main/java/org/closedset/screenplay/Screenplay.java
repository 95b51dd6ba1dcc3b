package org.closedset.screenplay;

import java.util.List;

/** A screenplay read whole: its scenes in order, who is in it, how many pages it prints to, and what the reader noticed. */
public record Screenplay(
        Source source,
        List<Script.TitleEntry> title,
        List<Scene> scenes,
        List<Character> characters,
        List<Group> groups,
        int pages,
        List<Warning> warnings) {
    public Screenplay {
        title = List.copyOf(title);
        scenes = List.copyOf(scenes);
        characters = List.copyOf(characters);
        groups = List.copyOf(groups);
        warnings = List.copyOf(warnings);
    }

    /** The title on the title page, or "" where it has none. */
    public String name() {
        return title.stream()
                .filter(entry -> entry.key().equalsIgnoreCase("title"))
                .map(entry -> String.join(" ", entry.values()))
                .findFirst()
                .orElse("");
    }
}
