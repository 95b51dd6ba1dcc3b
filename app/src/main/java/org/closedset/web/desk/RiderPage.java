package org.closedset.web.desk;

import java.util.List;
import org.closedset.web.Frame;
import org.closedset.web.mine.LimitWords;

/**
 * One rider on the desk: what it says beside the boundary it has to stay in, what the performer says of its clauses, and what
 * can be done with it next. {@code hidden} says why nothing of it is shown, {@code onPaper} how it was signed
 * on paper; each is "" where it is not so.
 */
public record RiderPage(
        Frame frame,
        String person,
        String action,
        String act,
        String basis,
        String wrong,
        String name,
        String hidden,
        String kind,
        String state,
        String todo,
        boolean writable,
        String onPaper,
        List<String> does,
        String about,
        List<Clause> clauses,
        List<LimitWords.Line> boundary,
        String story,
        String call,
        String zone,
        String hours,
        List<CrewPage.Choice> bases,
        List<Group> likeness,
        List<Group> around,
        String days,
        String months,
        List<UseRow> uses,
        List<String> says) {
    public RiderPage {
        does = List.copyOf(does);
        clauses = List.copyOf(clauses);
        boundary = List.copyOf(boundary);
        bases = List.copyOf(bases);
        likeness = List.copyOf(likeness);
        around = List.copyOf(around);
        uses = List.copyOf(uses);
        says = List.copyOf(says);
    }

    /** A clause in everyday words; {@code mark} is what the performer says of it or "", {@code advice} what those who speak for them do, {@code inside} the boundary as it stands. */
    public record Clause(
            String id,
            List<String> sentences,
            boolean counted,
            String counts,
            boolean kept,
            boolean inside,
            String mark,
            List<String> advice,
            String item) {
        public Clause {
            advice = List.copyOf(advice);
            sentences = List.copyOf(sentences);
        }
    }

    /** Values to choose from: many where {@code many}, else one. */
    public record Group(String name, String head, boolean many, List<CrewPage.Choice> choices) {
        public Group {
            choices = List.copyOf(choices);
        }
    }

    /** One scope of use, its leave, where and how long. */
    public record UseRow(
            String code,
            String name,
            String why,
            List<CrewPage.Choice> leaves,
            List<CrewPage.Choice> askers,
            String where,
            String months) {
        public UseRow {
            leaves = List.copyOf(leaves);
            askers = List.copyOf(askers);
        }
    }
}
