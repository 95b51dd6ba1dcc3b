package org.closedset.choreography;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Variant;

/** The choreography of one scene (its own id): its beats in order, and the shots that take them. */
public record Score(String scene, List<Beat> beats, List<Shot> shots) {
    private static final String BEAT = "b";

    /** Two beats of one id, or two shots of one name, are an {@link IllegalArgumentException}. */
    public Score {
        beats = List.copyOf(beats);
        shots = List.copyOf(shots);
        if (beats.stream().map(Beat::id).distinct().count() != beats.size() || Shot.sameName(shots)) {
            throw new IllegalArgumentException("two of one name");
        }
    }

    /** One that no shot is said of. */
    public Score(String scene, List<Beat> beats) {
        this(scene, beats, List.of());
    }

    /** The same with these beats; shots take of them what there still is. */
    Score of(List<Beat> now) {
        Set<String> ids = new LinkedHashSet<>();
        now.forEach(it -> ids.add(it.id()));
        return new Score(
                scene,
                now,
                shots.stream()
                        .map(it -> it.covering(cover -> ids.contains(cover.beat())))
                        .toList());
    }

    /** The same with these shots. */
    public Score shot(List<Shot> now) {
        return new Score(scene, beats, now);
    }

    /** Nothing written for this scene. */
    public static Score none(String scene) {
        return new Score(scene, List.of());
    }

    public Optional<Beat> beat(String id) {
        return beats.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** An id that no beat of it has. */
    public String freshBeat() {
        return BEAT + (1 + Numbered.last(BEAT, beats.stream().map(Beat::id)));
    }

    /** The same without this beat. */
    public Score without(String beat) {
        return of(beats.stream().filter(it -> !it.id().equals(beat)).toList());
    }

    /** The same with this beat so many places later, or earlier, as far as there are so many. */
    public Score moved(String beat, int by) {
        return beat(beat)
                .map(it -> {
                    List<Beat> now = new ArrayList<>(without(beat).beats);
                    now.add(Math.clamp((long) beats.indexOf(it) + by, 0, now.size()), it);
                    return of(now);
                })
                .orElse(this);
    }

    /** The same with this beat once more behind it. */
    public Score copied(String beat) {
        return beat(beat)
                .map(it -> {
                    List<Beat> now = new ArrayList<>(beats);
                    now.add(beats.indexOf(it) + 1, new Beat(freshBeat(), it.story(), it.variants()));
                    return of(now);
                })
                .orElse(this);
    }

    /** The same with this beat on the other side of all bodies. */
    public Score mirrored(String beat) {
        return of(beats.stream()
                .map(it -> it.id().equals(beat) ? it.mirrored() : it)
                .toList());
    }

    /** The same as it is done with these changes; those of moves that are not in it change nothing. */
    public Score aloud(List<Aloud> changes) {
        List<Beat> now = new ArrayList<>();
        for (Beat beat : beats) {
            Map<Variant, List<Move>> variants = new LinkedHashMap<>();
            beat.variants().forEach((variant, moves) -> {
                List<Move> done = moves.stream()
                        .flatMap(
                                move -> change(changes, beat, variant, move)
                                        .map(it -> it.done(move))
                                        .orElse(Optional.of(move))
                                        .stream())
                        .toList();
                if (!done.isEmpty()) {
                    variants.put(variant, done);
                }
            });
            now.add(new Beat(beat.id(), beat.story(), variants));
        }
        return new Score(scene, now, shots);
    }

    /** The moves alone that these change. */
    public Score only(List<Aloud> changes) {
        return new Score(
                scene,
                beats.stream()
                        .map(beat -> beat.part((variant, move) ->
                                change(changes, beat, variant, move).isPresent()))
                        .filter(it -> !it.variants().isEmpty())
                        .toList());
    }

    /** Those of these that are of moves in it, in the order of the moves. */
    public List<Aloud> ordered(List<Aloud> changes) {
        List<Aloud> all = new ArrayList<>();
        for (Beat beat : beats) {
            for (Variant variant : Variant.values()) {
                beat.moves(variant)
                        .forEach(move -> change(changes, beat, variant, move).ifPresent(all::add));
            }
        }
        return all;
    }

    private static Optional<Aloud> change(List<Aloud> changes, Beat beat, Variant variant, Move move) {
        return changes.stream().filter(it -> it.of(beat, variant, move)).findFirst();
    }

    /** Everything it says, as a text; two that say the same are spelt alike. */
    public String spelt() {
        Map<String, PersonId> names = new LinkedHashMap<>();
        people().forEach(it -> names.put(it.text(), it));
        shots.forEach(shot -> shot.people().forEach(it -> names.put(it.text(), it)));
        Shorthand shorthand = new Shorthand(names);
        StringBuilder spelt = new StringBuilder(scene);
        for (Beat beat : beats) {
            spelt.append("\n\n")
                    .append(beat.id())
                    .append(' ')
                    .append(beat.story().length())
                    .append(' ')
                    .append(beat.story());
            for (Variant variant : Variant.values()) {
                beat.moves(variant)
                        .forEach(it -> spelt.append('\n')
                                .append(variant.code())
                                .append(' ')
                                .append(it.id())
                                .append(' ')
                                .append(shorthand.write(it)));
            }
        }
        return shots.isEmpty()
                ? spelt.toString()
                : spelt.append("\n\n\n").append(TypedShots.write(names, this)).toString();
    }

    /** Everybody in it. */
    public Set<PersonId> people() {
        Set<PersonId> people = new LinkedHashSet<>();
        beats.forEach(beat -> people.addAll(beat.people()));
        return people;
    }

    /** Every move of it in any variant. */
    public Stream<Move> moves() {
        return beats.stream().flatMap(Beat::moves);
    }

    /**
     * Why it cannot be published: beats without what is done or without what is done instead, and moves that do not fit,
     * whichever variant they are of and whichever was done in the beats before. Nothing where it can.
     */
    public List<Unready> unready(Rule rule) {
        List<Unready> unready = new ArrayList<>();
        for (Beat beat : beats) {
            for (Variant needed : List.of(Variant.FULL, Variant.ALT_B)) {
                if (beat.moves(needed).isEmpty()) {
                    unready.add(new Unready.NoVariant(beat.id(), needed));
                }
            }
        }
        unready.addAll(Walk.outside(beats, rule));
        return unready;
    }

    /** Why its shots cannot be published; nothing where they can. */
    public List<Shot.Unready> unframed(Rule rule) {
        return Framed.unready(this, rule);
    }

    /** What stands in the way of publishing. */
    public sealed interface Unready {
        String beat();

        /** The beat has no such variant. */
        record NoVariant(String beat, Variant variant) implements Unready {}

        /** There are too many ways to come to this beat to be sure of it; fewer variants in one scene help. */
        record TooManyWays(String beat) implements Unready {}

        /** The move does not fit the agreements, on one of the ways to it at least. */
        record Outside(String beat, Variant variant, String move, Fit fit) implements Unready {}
    }

    /**
     * Whose confirmation of {@code before} does not hold for this: everybody of whom a move came, went or changed, whoever
     * else it is with, everybody in a beat whose moves came in another order, everybody of whom a shot shows more, and
     * everybody whom one has in frame while something else is simulated or somebody else is seen otherwise than before.
     */
    public Set<PersonId> askedAgain(Score before) {
        Set<PersonId> asked = new LinkedHashSet<>();
        Set<PersonId> all = new LinkedHashSet<>(people());
        all.addAll(before.people());
        for (PersonId who : all) {
            if (!moves(asks(who)).equals(moves(before.asks(who))) || Shot.more(who, shots, before.shots)) {
                asked.add(who);
            }
        }
        return asked;
    }

    private static List<Map.Entry<String, Map<Variant, List<Move>>>> moves(Score score) {
        return score.beats.stream().map(it -> Map.entry(it.id(), it.variants())).toList();
    }

    /**
     * What somebody reads and confirms: what they do and have done to them, after which moves others whom they share one with
     * are seen otherwise, what is done beside them while a shot has them in frame, and what shots show of them; no beat and no
     * shot without any.
     */
    public Score part(PersonId who) {
        return of(
                who,
                (beat, variant) ->
                        beat.moves(variant).stream().noneMatch(it -> it.people().contains(who)));
    }

    /**
     * What of their part it takes to ask them again: of what is done beside them in frame only what is simulated, or leaves
     * somebody seen otherwise.
     */
    private Score asks(PersonId who) {
        return of(who, (beat, variant) -> false);
    }

    /** {@code beside} says where all that is done beside them belongs to it. */
    private Score of(PersonId who, BiPredicate<Beat, Variant> beside) {
        Set<PersonId> partners = new LinkedHashSet<>();
        moves().filter(it -> it.people().contains(who)).forEach(it -> partners.addAll(it.people()));
        List<Shot> theirs =
                shots.stream().filter(it -> it.shows(who)).map(it -> it.of(who)).toList();
        Set<Shot.Cover> framed = new LinkedHashSet<>();
        theirs.forEach(it -> framed.addAll(it.covers()));
        List<Beat> part = new ArrayList<>();
        for (Beat beat : beats) {
            Beat own = beat.part((variant, move) -> move.people().contains(who)
                    || move.exposes().stream().anyMatch(seen -> partners.contains(seen.who()))
                    || framed.contains(new Shot.Cover(beat.id(), variant))
                            && (move.action().simulated() || !move.exposes().isEmpty() || beside.test(beat, variant)));
            if (!own.variants().isEmpty()) {
                part.add(own);
            }
        }
        return new Score(scene, part, theirs);
    }

    /** The same with somebody in another's place: an understudy, a replacement, a double. */
    public Score with(PersonId instead, PersonId of) {
        List<Beat> now = new ArrayList<>();
        for (Beat beat : beats) {
            Map<Variant, List<Move>> variants = new LinkedHashMap<>();
            beat.variants()
                    .forEach((variant, moves) -> variants.put(
                            variant,
                            moves.stream().map(it -> it.with(instead, of)).toList()));
            now.add(new Beat(beat.id(), beat.story(), variants));
        }
        return new Score(
                scene,
                now,
                shots.stream().map(it -> it.among(Map.of(of, instead))).toList());
    }

    @Override
    public String toString() {
        return "Score[confidential]";
    }
}
