package org.closedset.exports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedset.choreography.Aloud;
import org.closedset.choreography.Shorthand;
import org.closedset.choreography.Standing;
import org.closedset.disclosure.FrameSheet;
import org.closedset.disclosure.OwnRecord;
import org.closedset.disclosure.OwnScene;
import org.closedset.disclosure.Staged;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Coded;
import org.jspecify.annotations.Nullable;

/** Somebody's own parts of published choreographies, for their own record: moves as they are typed. */
final class ScenesForm {
    private ScenesForm() {}

    /** Whether they want to talk about one first is there only where {@code said}. */
    static List<One> of(OwnRecord own, boolean said) {
        return own.scenes().stream().map(it -> one(it, said)).toList();
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record One(
            String scene,
            int version,
            @Nullable String insteadOf,
            Part part,
            @Nullable Confirmed confirmed,
            @Nullable Agreed agreedAloud,
            @Nullable Boolean talk) {}

    /** Moves as they are published, how each is done now in the same order, and whether they said that it was so. */
    record Agreed(Part moves, List<String> now, @Nullable Boolean so) {}

    record Confirmed(int version, String at, Part part) {}

    /** Who is called what in the moves, the moves of each beat by the code of their variant, and what shots show of them. */
    record Part(Map<String, String> people, List<Beat> beats, List<Shot> shots) {}

    /**
     * A shot: the beats it takes as number and variant, and what of them is in each crop by its code, and what keeps what out
     * of it.
     */
    record Shot(
            String name,
            String framing,
            List<String> takes,
            Map<String, List<String>> inFrame,
            Map<String, List<String>> keptOut) {}

    record Beat(int number, String story, Map<String, List<String>> moves) {}

    private static One one(OwnScene scene, boolean said) {
        return new One(
                scene.label(),
                scene.version(),
                scene.instead().orElse(null),
                part(scene.part(), scene.frames()),
                scene.confirmed()
                        .map(it -> new Confirmed(it.version(), it.at().toString(), part(it.part(), it.frames())))
                        .orElse(null),
                scene.aloud()
                        .map(it -> new Agreed(
                                part(it.was(), List.of()),
                                it.changes().stream().map(one -> way(one.way())).toList(),
                                it.so().orElse(null)))
                        .orElse(null),
                said ? scene.standing() == Standing.TALK : null);
    }

    private static String way(Aloud.Way way) {
        return switch (way) {
            case Aloud.Way.LeftOut it -> "left out";
            case Aloud.Way.Fewer it -> "for " + it.counts() + " counts";
            case Aloud.Way.OtherHand it -> "other hand";
        };
    }

    private static Part part(Staged staged, List<FrameSheet> frames) {
        Map<String, String> people = new LinkedHashMap<>();
        Map<String, PersonId> words = new LinkedHashMap<>();
        for (Staged.Named it : staged.people()) {
            String word = "p" + (people.size() + 1);
            people.put(word, it.name());
            words.put(word, it.id());
        }
        Shorthand shorthand = new Shorthand(words);
        return new Part(
                people,
                staged.beats().stream().map(it -> beat(it, shorthand)).toList(),
                frames.stream().map(ScenesForm::shot).toList());
    }

    private static Shot shot(FrameSheet sheet) {
        Map<String, List<String>> inFrame = new LinkedHashMap<>();
        Map<String, List<String>> keptOut = new LinkedHashMap<>();
        sheet.pictures()
                .forEach(picture -> keptOut.put(
                        picture.crop().code(),
                        picture.out().stream().map(ScenesForm::kept).toList()));
        sheet.pictures()
                .forEach(picture -> inFrame.put(
                        picture.crop().code(),
                        picture.inFrame().stream()
                                .flatMap(it -> it.what().stream())
                                .map(it -> it.what().code()
                                        + it.shows()
                                                .map(shows -> "=" + shows.code())
                                                .orElse(""))
                                .toList()));
        return new Shot(
                sheet.name(),
                sheet.framing().code(),
                sheet.takes().stream()
                        .map(it -> it.beat() + " " + it.variant().code())
                        .toList(),
                inFrame,
                keptOut);
    }

    private static String kept(FrameSheet.Kept kept) {
        return Stream.concat(Stream.of(kept.mask().code()), kept.what().stream().map(Coded::code))
                .collect(Collectors.joining(" "));
    }

    private static Beat beat(Staged.Numbered beat, Shorthand shorthand) {
        Map<String, List<String>> moves = new LinkedHashMap<>();
        beat.ways()
                .forEach(way -> moves.put(
                        way.variant().code(),
                        way.moves().stream().map(shorthand::write).toList()));
        return new Beat(beat.number(), beat.story(), moves);
    }
}
