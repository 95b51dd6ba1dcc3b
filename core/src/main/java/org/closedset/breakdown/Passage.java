package org.closedset.breakdown;

import java.util.List;
import org.closedset.screenplay.Lines;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Mode;

/**
 * A stretch of one scene that needs care. {@code detail} narrows the kind ("embrace", "bath") or is ""; {@code people}
 * and {@code groups} are those in it, {@code witnesses} those who only watch; {@code first} and {@code last} are
 * indexes into the scene's elements; {@code marks} are the words that gave it away; {@code confidence} is between 0 and
 * 1; {@code reason} is one line a coordinator can check; {@code question} asks the director where the page is vague,
 * or is "". {@code id} names it within its scene for as long as its text stays: see {@link PassageIds}.
 */
public record Passage(
        String id,
        Kind kind,
        String detail,
        Mode mode,
        List<String> people,
        List<String> groups,
        List<String> witnesses,
        Lines lines,
        int first,
        int last,
        List<Mark> marks,
        double confidence,
        String reason,
        String question) {
    public Passage {
        people = List.copyOf(people);
        groups = List.copyOf(groups);
        witnesses = List.copyOf(witnesses);
        marks = List.copyOf(marks);
    }

    /** The same passage at other lines and elements. */
    public Passage at(Lines otherLines, int otherFirst, int otherLast, List<Mark> otherMarks) {
        return new Passage(
                id,
                kind,
                detail,
                mode,
                people,
                groups,
                witnesses,
                otherLines,
                otherFirst,
                otherLast,
                otherMarks,
                confidence,
                reason,
                question);
    }

    /** Characters {@code start} (included) to {@code end} (excluded) of the text of the scene's element number {@code element}. */
    public record Mark(int element, int start, int end) {}
}
