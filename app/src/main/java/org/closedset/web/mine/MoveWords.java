package org.closedset.web.mine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.closedset.choreography.Exposed;
import org.closedset.choreography.Move;
import org.closedset.choreography.Spot;
import org.closedset.choreography.Touched;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.Coded;
import org.closedset.vocabulary.Language;
import org.closedset.vocabulary.Side;
import org.closedset.vocabulary.Terms;
import org.closedset.vocabulary.Zone;
import org.closedset.web.Words;

/** Moves read out in neutral everyday words. What is not set is left out. */
public final class MoveWords {
    private static final Terms TERMS = Terms.of(Language.ENGLISH);
    private static final Pattern OBJECT = Pattern.compile("\\[(.*?)]");

    private final Map<PersonId, String> names;

    /** {@code names} are those of everybody in it; somebody else is somebody. */
    public MoveWords(Map<PersonId, String> names) {
        this.names = Map.copyOf(names);
    }

    /** A sentence, such as "Tom holds Mara: with the right hand; on Mara's left lower back; for 4 counts." */
    public String say(Move move) {
        List<String> details = details(move);
        String does = Words.say("move.does", name(move.initiator()), act(move));
        return Words.say(
                "move.sentence",
                details.isEmpty() ? does : Words.say("move.details", does, String.join("; ", details)));
    }

    /** What is done, and to whom or what where there is somebody or something. */
    private String act(Move move) {
        return act(move.action(), object(move.receiver()));
    }

    /** What is done, to {@code object} where there is one. */
    static String act(Action action, Optional<String> object) {
        String pattern = Words.say("move.act." + action.code());
        return object.map(it -> OBJECT.matcher(pattern).replaceAll("$1").replace("{0}", it))
                .orElseGet(() -> OBJECT.matcher(pattern).replaceAll("").strip());
    }

    private Optional<String> object(Touched touched) {
        return switch (touched) {
            case Touched.Somebody it -> Optional.of(name(it.who()));
            case Touched.Self it -> Optional.of(Words.say("move.self"));
            case Touched.Thing it -> Optional.of(Words.say("move.thing"));
            case Touched.Air it -> Optional.empty();
        };
    }

    private List<String> details(Move move) {
        List<String> all = new ArrayList<>();
        move.by().ifPresent(it -> all.add(Words.say("move.with", spot(it))));
        move.on().ifPresent(it -> all.add(on(move.receiver(), it)));
        move.level().ifPresent(it -> all.add(Words.say("move.level." + it.code())));
        move.motion().ifPresent(it -> all.add(gloss(it)));
        move.counts().ifPresent(it -> all.add(Words.count("move.counts", it)));
        if (!move.through().isEmpty()) {
            all.add(Words.say("move.through", words(move.through().stream())));
        }
        move.met().stream().sorted().forEach(it -> all.add(Words.say("move.met." + it.code())));
        move.exposes().forEach(it -> all.add(exposed(it)));
        return all;
    }

    private static String words(java.util.stream.Stream<? extends Coded> words) {
        return words.sorted(Comparator.comparing(Coded::code)).map(TERMS::say).collect(Collectors.joining(", "));
    }

    private String on(Touched touched, Spot spot) {
        return switch (touched) {
            case Touched.Somebody it ->
                Words.say(middle(spot) ? "move.on.middle" : "move.on.of", name(it.who()), sided(spot));
            case Touched.Self it -> Words.say(middle(spot) ? "move.on.own.middle" : "move.on.own", sided(spot));
            case Touched.Thing it -> Words.say("move.on", spot(spot));
            case Touched.Air it -> Words.say("move.on", spot(spot));
        };
    }

    /** How somebody is seen from then on. */
    private String exposed(Exposed exposed) {
        return exposed.shows()
                ? Words.say(
                        "move.seen",
                        name(exposed.who()),
                        zone(exposed.zone()),
                        gloss(exposed.room()),
                        gloss(exposed.picture()))
                : Words.say("move.covered", name(exposed.who()), zone(exposed.zone()));
    }

    /** "the left hand", "the navel", "the middle of the forehead". */
    private static String spot(Spot spot) {
        return Words.say(middle(spot) ? "move.the.middle" : "move.the", sided(spot));
    }

    private static boolean middle(Spot spot) {
        return spot.side() == Side.C && spot.zone().sided();
    }

    private static String sided(Spot spot) {
        return spot.side() == Side.C
                ? zone(spot.zone())
                : Words.say("move.side." + spot.side().code(), zone(spot.zone()));
    }

    /** The everyday word for a zone. */
    public static String zone(Zone zone) {
        return gloss(zone);
    }

    private static String gloss(Coded word) {
        return TERMS.term(word).gloss();
    }

    /** What somebody is called. */
    public String name(PersonId who) {
        return names.getOrDefault(who, Words.say("limits.somebody"));
    }
}
