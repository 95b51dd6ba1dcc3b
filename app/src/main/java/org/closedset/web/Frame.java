package org.closedset.web;

import java.util.List;
import java.util.Optional;

/**
 * What stands around a page: the script it is about if any, the ways to its other pages, the one thing to do next, what
 * was just done, what to bear in mind ("" for nothing), that this is the demo ("" where it is not), and how the person wants to see it. {@code look} is "" where the machine decides.
 */
public record Frame(
        String title,
        String film,
        String draft,
        List<Way> ways,
        Optional<Next> next,
        Optional<Said> said,
        String notice,
        String csrf,
        String look,
        boolean keys,
        String here,
        String asOf,
        String kept,
        String demo) {
    public Frame {
        ways = List.copyOf(ways);
    }

    /** A link to another page. */
    public record Way(String name, String href, boolean current) {}

    /** One sentence and one button. */
    public record Next(String sentence, String button, String href) {}

    /** What was just done or refused; {@code undo} is where it can be taken back, or "". */
    public record Said(String sentence, boolean wrong, String undo) {}
}
