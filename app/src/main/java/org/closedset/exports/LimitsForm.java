package org.closedset.exports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedset.boundaries.Answer;
import org.closedset.boundaries.Boundary;
import org.closedset.boundaries.Limits;
import org.closedset.boundaries.Place;
import org.closedset.disclosure.OwnRecord;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Coded;
import org.jspecify.annotations.Nullable;

/** Somebody's limits in codes: what counts, what waits, and what was written down for them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LimitsForm(
        BoundaryForm now,
        @Nullable BoundaryForm later,
        @Nullable String laterFrom,
        @Nullable BoundaryForm written) {
    static LimitsForm of(OwnRecord own, Instant at) {
        Map<PersonId, String> names =
                own.partners().stream().collect(Collectors.toMap(OwnRecord.Partner::id, OwnRecord.Partner::name));
        Limits limits = own.limits().limits().at(at);
        return new LimitsForm(
                BoundaryForm.of(limits.now(), names),
                limits.waiting().map(it -> BoundaryForm.of(it.to(), names)).orElse(null),
                limits.waiting().map(it -> it.from().toString()).orElse(null),
                limits.noted().map(it -> BoundaryForm.of(it, names)).orElse(null));
    }

    private record BoundaryForm(List<AnswerForm> touched, List<SeenForm> seen) {
        static BoundaryForm of(Boundary boundary, Map<PersonId, String> names) {
            return new BoundaryForm(
                    boundary.touching().answers().entrySet().stream()
                            .map(it -> AnswerForm.of(it.getKey(), it.getValue(), names))
                            .sorted(Comparator.comparing(AnswerForm::toString))
                            .toList(),
                    boundary.showing().zones().entrySet().stream()
                            .map(it -> new SeenForm(
                                    it.getKey().code(),
                                    codes(it.getValue().room()),
                                    codes(it.getValue().picture())))
                            .sorted(Comparator.comparing(SeenForm::zone))
                            .toList());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record AnswerForm(
            String zone,
            @Nullable String side,
            @Nullable String means,
            @Nullable String with,
            String answer,
            @Nullable String upTo,
            @Nullable List<String> only) {
        static AnswerForm of(Place place, Answer answer, Map<PersonId, String> names) {
            Answer.@Nullable Open open = answer instanceof Answer.Open it ? it : null;
            return new AnswerForm(
                    place.zone().code(),
                    place.side().map(Coded::code).orElse(null),
                    place.means().map(Coded::code).orElse(null),
                    place.partner().map(it -> names.getOrDefault(it, "")).orElse(null),
                    code(answer),
                    open == null ? null : open.upTo().code(),
                    open == null ? null : codes(open.only()));
        }

        private static String code(Answer answer) {
            return switch (answer) {
                case Answer.AskMe ask -> "ask";
                case Answer.Closed closed -> "closed";
                case Answer.Open open -> "open";
            };
        }
    }

    private record SeenForm(String zone, List<String> room, List<String> picture) {}

    private static List<String> codes(Set<? extends Coded> all) {
        return all.stream().map(Coded::code).sorted().collect(Collectors.toList());
    }
}
