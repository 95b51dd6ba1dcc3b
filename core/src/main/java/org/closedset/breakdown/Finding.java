package org.closedset.breakdown;

import java.util.List;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Mode;

/** One kind found in one line, before neighbouring lines are joined into passages. */
record Finding(Line line, Kind kind, String detail, Mode mode, List<Hit> hits, double confidence) {

    /** Whether {@code next} goes on with this finding in the very next element. */
    boolean goesOn(Finding next) {
        return next.kind == kind && next.mode == mode && next.line.index() == line.index() + 1;
    }
}
