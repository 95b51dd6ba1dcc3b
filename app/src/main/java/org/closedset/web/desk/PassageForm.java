package org.closedset.web.desk;

import java.util.List;

/** The form for changing or adding a passage, filled in. */
public record PassageForm(
        String action,
        String cancel,
        String basis,
        boolean adds,
        List<Choice> kinds,
        List<Choice> modes,
        List<Choice> from,
        List<Choice> to,
        List<Choice> people,
        String others,
        String groups,
        List<Choice> witnesses,
        String reason,
        String question,
        List<Offer> offers,
        String wrong) {
    public PassageForm {
        kinds = List.copyOf(kinds);
        modes = List.copyOf(modes);
        from = List.copyOf(from);
        to = List.copyOf(to);
        people = List.copyOf(people);
        witnesses = List.copyOf(witnesses);
        offers = List.copyOf(offers);
    }

    /** One thing to choose. */
    public record Choice(String value, String name, boolean chosen) {}

    /** A loaded word and what is offered for it. */
    public record Offer(String loaded, String neutral) {}
}
