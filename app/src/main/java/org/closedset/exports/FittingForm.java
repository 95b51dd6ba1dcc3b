package org.closedset.exports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.closedset.disclosure.OwnRecord;
import org.closedset.people.Fitting;
import org.closedset.vocabulary.Garment;
import org.closedset.vocabulary.Irritant;
import org.jspecify.annotations.Nullable;

/** What somebody says of themselves for fittings, for their own record; fields they left out are not there. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FittingForm(
        Map<String, String> said,
        List<String> notBorne,
        @Nullable String skinTest) {
    /** What was settled for a scene. */
    record Settled(String scene, List<String> worn, String line) {}

    static FittingForm of(Fitting fitting) {
        Map<String, String> said = new LinkedHashMap<>();
        fitting.said().forEach((field, text) -> said.put(field.code(), text));
        return new FittingForm(
                said,
                fitting.notBorne().stream().sorted().map(Irritant::code).toList(),
                fitting.test().map(Fitting.SkinTest::code).orElse(null));
    }

    static List<Settled> settled(OwnRecord own) {
        return own.fittings().stream()
                .map(it -> new Settled(
                        it.label(),
                        it.settled().worn().stream().sorted().map(Garment::code).toList(),
                        it.settled().line()))
                .toList();
    }
}
