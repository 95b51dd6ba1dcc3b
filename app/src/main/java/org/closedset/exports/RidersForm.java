package org.closedset.exports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.closedset.disclosure.OwnRecord;
import org.closedset.riders.Evidence;
import org.closedset.riders.Mark;
import org.closedset.riders.Rider;
import org.closedset.riders.RiderRecord;
import org.closedset.riders.Source;
import org.jspecify.annotations.Nullable;

/** Somebody's riders, for their own record. */
final class RidersForm {
    private RidersForm() {}

    /** What they said of parts of them is there only where {@code said}. */
    static List<One> of(OwnRecord own, boolean said) {
        return own.riders().stream().map(it -> one(own, it, said)).toList();
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record One(
            String id,
            int version,
            String kind,
            List<String> scenes,
            String state,
            boolean pagesChanged,
            String hash,
            @Nullable String call,
            @Nullable String signed,
            @Nullable String signedBy,
            @Nullable String witness,
            @Nullable String scan,
            @Nullable Map<String, String> marks,
            @Nullable List<AdviceForm> advice) {}

    record AdviceForm(String by, Map<String, String> marks) {}

    private static One one(OwnRecord own, RiderRecord rider, boolean said) {
        return new One(
                rider.id(),
                rider.sheet().version(),
                rider.sheet().kind().code(),
                rider.sheet().source().scenes().stream()
                        .map(Source.Scene::label)
                        .toList(),
                state(rider.state()),
                own.otherPages().contains(rider.id()),
                rider.hash(),
                rider.sheet().process().call().map(Object::toString).orElse(null),
                rider.signed().map(it -> it.when().toString()).orElse(null),
                rider.signed().map(it -> by(it.evidence())).orElse(null),
                onPaper(rider).map(Evidence.OnPaper::witness).orElse(null),
                onPaper(rider).map(it -> it.scan().base64()).orElse(null),
                said ? codes(rider.marks()) : null,
                said ? advice(own, rider) : null);
    }

    private static List<AdviceForm> advice(OwnRecord own, RiderRecord rider) {
        return own.advice().stream()
                .filter(it -> it.rider().equals(rider.id()))
                .map(it -> new AdviceForm(it.name(), codes(it.marks())))
                .toList();
    }

    private static Map<String, String> codes(Map<String, Mark> marks) {
        return marks.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, it -> it.getValue().code(), (one, other) -> one, TreeMap::new));
    }

    private static Optional<Evidence.OnPaper> onPaper(RiderRecord rider) {
        return rider.signed()
                .flatMap(it -> it.evidence() instanceof Evidence.OnPaper paper ? Optional.of(paper) : Optional.empty());
    }

    private static String by(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Passkey it -> "passkey";
            case Evidence.Code it -> "code";
            case Evidence.OnPaper it -> "paper";
        };
    }

    private static String state(Rider state) {
        return switch (state) {
            case Rider.Drafted it -> "drafted";
            case Rider.Released it -> "released";
            case Rider.Served it -> "served";
            case Rider.Countersigned it -> "countersigned";
            case Rider.Signed it -> "signed";
            case Rider.Amended it -> "amended";
            case Rider.Narrowed it -> "narrowed";
            case Rider.Withdrawn it -> "withdrawn";
            case Rider.Lapsed it -> "lapsed";
            case Rider.Superseded it -> "superseded";
        };
    }
}
