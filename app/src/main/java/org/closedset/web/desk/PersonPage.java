package org.closedset.web.desk;

import java.util.List;
import org.closedset.web.Frame;

/** One person of a production: how addressed, roles, parts, age, and whether they are on it. */
public record PersonPage(
        Frame frame,
        String action,
        String act,
        String wrong,
        String name,
        String pronouns,
        String language,
        Seen seen,
        String there,
        List<Role> roles,
        List<CrewPage.Choice> give,
        List<Part> parts,
        List<CrewPage.Choice> classes,
        List<String> open,
        String age,
        boolean adult,
        List<CrewPage.Choice> documents,
        String today,
        boolean here,
        boolean coordinator,
        Way way) {
    public PersonPage {
        roles = List.copyOf(roles);
        give = List.copyOf(give);
        parts = List.copyOf(parts);
        classes = List.copyOf(classes);
        open = List.copyOf(open);
        documents = List.copyOf(documents);
    }

    /** What the page showed, sent back with a change so that nobody overwrites what they did not see. */
    public record Seen(String name, String pronouns, String language) {}

    /**
     * How they come in: {@code state} is none, out (an invitation is), joined (their code was not heard yet) or met;
     * {@code sentence} says it. {@code said} is what they say of themselves, for the coordinator alone.
     */
    public record Way(String state, String sentence, List<String> said) {
        public Way {
            said = List.copyOf(said);
        }
    }

    /** A role they have. */
    public record Role(String code, String name) {}

    /** A part they are engaged for. */
    public record Part(String script, String name, String performerClass, String className) {}
}
