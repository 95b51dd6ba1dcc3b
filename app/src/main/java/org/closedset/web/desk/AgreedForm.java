package org.closedset.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.closedset.choreography.Aloud;
import org.closedset.choreography.Beat;
import org.closedset.choreography.Move;
import org.closedset.choreography.Score;
import org.closedset.vocabulary.Variant;
import org.springframework.util.MultiValueMap;

/** What a form says of each move of a published version: as it is published, or one way in which it is less. */
final class AgreedForm {
    private static final String LEFT = "left";
    private static final String HAND = "hand";
    /** More than this is not chosen from a list. */
    private static final int MOST_COUNTS = 60;

    private AgreedForm() {}

    static String field(Beat beat, Variant variant, Move move) {
        return "way-" + beat.id() + "-" + variant.code() + "-" + move.id();
    }

    /** Every value its field may have, "" as it is published. */
    static List<String> values(Move move) {
        List<String> all = new ArrayList<>(List.of("", LEFT));
        if (Aloud.otherHand(move)) {
            all.add(HAND);
        }
        int counts = Math.min(MOST_COUNTS, move.counts().orElse(1)) - 1;
        IntStream.rangeClosed(1, counts)
                .map(it -> counts + 1 - it)
                .mapToObj(Integer::toString)
                .forEach(all::add);
        return all;
    }

    static String value(Aloud.Way way) {
        return switch (way) {
            case Aloud.Way.LeftOut it -> LEFT;
            case Aloud.Way.OtherHand it -> HAND;
            case Aloud.Way.Fewer it -> Integer.toString(it.counts());
        };
    }

    /** What was chosen; nothing where something was that is not on the list. */
    static Optional<List<Aloud>> of(MultiValueMap<String, String> sent, Score score) {
        List<Aloud> all = new ArrayList<>();
        for (Beat beat : score.beats()) {
            for (Variant variant : Variant.values()) {
                for (Move move : beat.moves(variant)) {
                    String value = Optional.ofNullable(sent.getFirst(field(beat, variant, move)))
                            .orElse("");
                    if (!values(move).contains(value)) {
                        return Optional.empty();
                    }
                    if (!value.isEmpty()) {
                        all.add(new Aloud(beat.id(), variant, move.id(), way(value)));
                    }
                }
            }
        }
        return Optional.of(all);
    }

    private static Aloud.Way way(String value) {
        return switch (value) {
            case LEFT -> new Aloud.Way.LeftOut();
            case HAND -> new Aloud.Way.OtherHand();
            default -> new Aloud.Way.Fewer(Integer.parseInt(value));
        };
    }
}
