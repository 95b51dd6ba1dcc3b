package org.closedset.store;

import java.util.List;
import org.closedset.breakdown.Passage;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Mode;

/** A passage as the decision file spells it. */
record PassageForm(
        String id,
        String kind,
        String detail,
        String mode,
        List<String> people,
        List<String> groups,
        List<String> witnesses,
        String lines,
        int first,
        int last,
        List<String> marks,
        double confidence,
        String reason,
        String question) {
    PassageForm {
        Kind.ofCode(kind);
        Mode.ofCode(mode);
        Codes.lines(lines);
        marks.forEach(Codes::mark);
        Codes.check(!id.isEmpty() && first >= 0 && first <= last && confidence >= 0 && confidence <= 1);
    }

    static PassageForm of(Passage passage) {
        return new PassageForm(
                passage.id(),
                passage.kind().code(),
                passage.detail(),
                passage.mode().code(),
                passage.people(),
                passage.groups(),
                passage.witnesses(),
                Codes.of(passage.lines()),
                passage.first(),
                passage.last(),
                passage.marks().stream().map(Codes::of).toList(),
                passage.confidence(),
                passage.reason(),
                passage.question());
    }

    Passage passage() {
        return new Passage(
                id,
                Kind.ofCode(kind),
                detail,
                Mode.ofCode(mode),
                people,
                groups,
                witnesses,
                Codes.lines(lines),
                first,
                last,
                marks.stream().map(Codes::mark).toList(),
                confidence,
                reason,
                question);
    }
}
