package org.closedset.web.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.closedset.riders.Altered;
import org.closedset.riders.Heard;
import org.closedset.riders.Likeness;
import org.closedset.riders.Matter;
import org.closedset.vocabulary.Sound;
import org.closedset.web.Words;

/** What the form of a likeness or of a voice holds. What no rider can say is an {@link IllegalArgumentException}. */
final class DigitalFields {
    private DigitalFields() {}

    static void likeness(Map<String, List<String>> values, Likeness likeness) {
        values.put("made", RiderFields.codes(likeness.made().stream()));
        values.put("source", RiderFields.codes(likeness.from().stream()));
        values.put("afterwards", List.of(likeness.afterwards().code()));
    }

    /** The ids of what it opens, each with its counts; what a machine shows is not counted. */
    static Map<String, String> clauses(Matter matter) {
        Map<String, String> all = new LinkedHashMap<>();
        if (matter instanceof Matter.Replica it) {
            it.altered().forEach(one -> all.put(one.id(), ""));
        }
        if (matter instanceof Matter.Voice it) {
            it.heard().forEach(one -> all.put(one.id(), Integer.toString(one.counts())));
        }
        return all;
    }

    /** A likeness as these fields say. */
    static Likeness likeness(RiderFields fields) {
        var made = fields.chosen("made", Likeness.Made.values());
        var from = fields.chosen("source", Likeness.From.values());
        if (made.isEmpty() || from.isEmpty()) {
            throw new IllegalArgumentException(Words.say("rider.form.likeness"));
        }
        return new Likeness(made, from, Likeness.Afterwards.ofCode(fields.one("afterwards")));
    }

    /** What is heard, as the fields of a first draft say. */
    static Heard heard(RiderFields fields) {
        var sounds = fields.chosen("sounds", Heard.Kind.values());
        if (sounds.isEmpty()) {
            throw new IllegalArgumentException(Words.say("rider.form.sounds"));
        }
        return new Heard("v1", sounds, Sound.ofCode(fields.one("recorded")), fields.number("counts"));
    }

    static Matter.Replica replica(RiderFields fields, Matter.Replica before) {
        Likeness likeness = likeness(fields);
        boolean nude = likeness.made().contains(Likeness.Made.ALTERED_NUDITY);
        List<Altered> kept = nude
                ? before.altered().stream()
                        .filter(it -> fields.has("keep", it.id()))
                        .toList()
                : List.of();
        if (nude && kept.isEmpty()) {
            throw new IllegalArgumentException(Words.say("rider.form.altered"));
        }
        return new Matter.Replica(likeness, kept, fields.uses(before.uses()));
    }

    static Matter.Voice voice(RiderFields fields, Matter.Voice before) {
        List<Heard> kept = before.heard().stream()
                .filter(it -> fields.has("keep", it.id()))
                .map(it -> new Heard(it.id(), it.sounds(), it.made(), fields.number("counts-" + it.id())))
                .toList();
        if (kept.isEmpty()) {
            throw new IllegalArgumentException(Words.say("rider.form.sounds"));
        }
        return new Matter.Voice(kept, fields.uses(before.uses()));
    }

    /** How sound is made that can be heard. */
    static Sound[] recorded() {
        return Stream.of(Sound.values()).filter(it -> it != Sound.NONE).toArray(Sound[]::new);
    }
}
