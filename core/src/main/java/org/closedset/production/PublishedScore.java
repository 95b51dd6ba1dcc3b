package org.closedset.production;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.choreography.Aloud;
import org.closedset.choreography.Score;
import org.closedset.choreography.Standing;
import org.closedset.kit.Range;
import org.closedset.kit.Settled;
import org.closedset.people.PersonId;

/**
 * The choreography of a scene as it was published last, and what everybody in it said of it. {@code version} is its number
 * and {@code since} when it was published; {@code last} is the highest number there ever was; {@code handed} names those who
 * stand in another's place; {@code settled} is what was settled with somebody in a fitting, {@code calls} what each version
 * called for, oldest first; {@code aloud} is what was agreed aloud to change of it since, and {@code heard} what those in it
 * say of that. Nothing is published where the score has no beats.
 */
public record PublishedScore(
        int version,
        int last,
        Instant since,
        String label,
        Score score,
        Map<PersonId, String> called,
        Map<PersonId, PersonId> handed,
        Map<PersonId, Confirmed> confirmed,
        Set<PersonId> talks,
        Map<PersonId, Settled> settled,
        List<Called> calls,
        List<Aloud> aloud,
        Map<PersonId, Heard> heard) {
    /** What somebody says of changes that were entered as agreed aloud, and when. */
    public record Heard(Instant at, List<Aloud> changes, boolean so) {
        public Heard {
            changes = List.copyOf(changes);
        }

        @Override
        public String toString() {
            return "Heard[confidential]";
        }
    }

    /** What a version called for that was published then; a later one takes nothing of it away. */
    public record Called(Instant since, Range range) {}

    /** What somebody confirmed, of the version of this number, and when. */
    public record Confirmed(int version, Instant at, Score part) {
        @Override
        public String toString() {
            return "Confirmed[confidential]";
        }
    }

    /** Nothing published for this scene. */
    static PublishedScore none(String scene) {
        return new PublishedScore(
                0,
                0,
                Instant.EPOCH,
                "",
                Score.none(scene),
                Map.of(),
                Map.of(),
                Map.of(),
                Set.of(),
                Map.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    public boolean anything() {
        return !score.beats().isEmpty();
    }

    /** The number the next version has. */
    public int next() {
        return last + 1;
    }

    /** Everybody who is asked: those in it, and those who stand in for one of them. */
    public Set<PersonId> asked() {
        Set<PersonId> asked = new LinkedHashSet<>(score.people());
        handed.forEach((who, of) -> {
            if (score.people().contains(of)) {
                asked.add(who);
            }
        });
        return asked;
    }

    /** The whole of it as somebody does it: in their own place, or in that of whom they stand in for. */
    public Score as(PersonId who) {
        return Optional.ofNullable(handed.get(who))
                .map(of -> score.with(who, of))
                .orElse(score);
    }

    /** Their part of it. */
    public Score part(PersonId who) {
        return as(who).part(who);
    }

    public Standing standing(PersonId who) {
        Score part = part(who);
        if (part.beats().isEmpty()) {
            return Standing.NOT_IN;
        }
        if (talks.contains(who)) {
            return Standing.TALK;
        }
        Optional<Confirmed> said = confirmed(who);
        if (said.isEmpty()) {
            return Standing.ASKED;
        }
        return part.askedAgain(said.get().part()).contains(who) ? Standing.ASKED_AGAIN : Standing.CONFIRMED;
    }

    /** What was settled with them in a fitting; nothing where it is open. */
    public Optional<Settled> settled(PersonId who) {
        return Optional.ofNullable(settled.get(who));
    }

    public Optional<Confirmed> confirmed(PersonId who) {
        return Optional.ofNullable(confirmed.get(who));
    }

    /** Whoever has a part of their own in it, or stands in for somebody who has none, stands in for nobody any more. */
    PublishedScore with(Instant at, ScoreFact.Published fact) {
        Set<PersonId> people = fact.score().people();
        Map<PersonId, PersonId> places = new LinkedHashMap<>(handed);
        places.entrySet().removeIf(it -> people.contains(it.getKey()) || !people.contains(it.getValue()));
        return new PublishedScore(
                fact.version(),
                Math.max(last, fact.version()),
                at,
                fact.label(),
                fact.score(),
                fact.called(),
                Collections.unmodifiableMap(places),
                confirmed,
                talks,
                settled,
                called(at, fact.score()),
                List.of(),
                Map.of());
    }

    /**
     * What was agreed aloud to change of moves they are in, in the order of these; nothing for whoever stands in for somebody,
     * or is beside them, as it was not theirs to agree to.
     */
    public List<Aloud> aloud(PersonId who) {
        return score.ordered(aloud).stream()
                .filter(it -> score.only(List.of(it)).people().contains(who))
                .toList();
    }

    /** What they say of all that was agreed aloud to change of their part; nothing where they said nothing of it yet. */
    public Optional<Heard> heard(PersonId who) {
        return Optional.ofNullable(heard.get(who)).filter(it -> it.changes().equals(aloud(who)));
    }

    /** What was agreed aloud of another version than the one that is published changes nothing. */
    PublishedScore with(ScoreFact.AgreedAloud fact) {
        return fact.version() == version ? with(handed, confirmed, talks, settled, fact.changes(), heard) : this;
    }

    private List<Called> called(Instant at, Score now) {
        List<Called> all = new ArrayList<>(calls);
        all.add(new Called(at, Range.of(now)));
        return List.copyOf(all);
    }

    /** What somebody says of it themselves; what they confirmed in another place than they stand in now is another thing. */
    PublishedScore with(Instant at, VersionFact fact) {
        Map<PersonId, PersonId> places = new LinkedHashMap<>(handed);
        Map<PersonId, Confirmed> confirmations = new LinkedHashMap<>(confirmed);
        Set<PersonId> wanted = new LinkedHashSet<>(talks);
        Map<PersonId, Settled> fittings = new LinkedHashMap<>(settled);
        Map<PersonId, Heard> hearing = new LinkedHashMap<>(heard);
        switch (fact) {
            case VersionFact.Handed it -> {
                if (it.handed()) {
                    places.put(it.person(), it.of());
                } else {
                    places.remove(it.person());
                }
            }
            case VersionFact.Confirmed it -> {
                confirmations.put(it.person(), new Confirmed(it.version(), at, it.part()));
                wanted.remove(it.person());
            }
            case VersionFact.TakenBack it -> confirmations.remove(it.person());
            case VersionFact.TalkWanted it -> {
                if (it.wanted()) {
                    wanted.add(it.person());
                } else {
                    wanted.remove(it.person());
                }
            }
            case VersionFact.AloudHeard it -> {
                if (it.version() == version) {
                    hearing.put(it.person(), new Heard(at, it.changes(), it.so()));
                }
            }
            case VersionFact.Fitted it ->
                it.settled().ifPresentOrElse(now -> fittings.put(it.person(), now), () -> fittings.remove(it.person()));
        }
        return with(places, confirmations, wanted, fittings, aloud, hearing);
    }

    /** As if none of these had asked to talk about it, nor anything were settled with them. */
    PublishedScore unsaid(Set<PersonId> who) {
        Set<PersonId> wanted = new LinkedHashSet<>(talks);
        Map<PersonId, Settled> fittings = new LinkedHashMap<>(settled);
        boolean talked = wanted.removeAll(who);
        boolean fitted = fittings.keySet().removeAll(who);
        return talked || fitted ? with(handed, confirmed, wanted, fittings, aloud, heard) : this;
    }

    private PublishedScore with(
            Map<PersonId, PersonId> places,
            Map<PersonId, Confirmed> confirmations,
            Set<PersonId> wanted,
            Map<PersonId, Settled> fittings,
            List<Aloud> changes,
            Map<PersonId, Heard> hearing) {
        return new PublishedScore(
                version,
                last,
                since,
                label,
                score,
                called,
                Collections.unmodifiableMap(places),
                Collections.unmodifiableMap(confirmations),
                Collections.unmodifiableSet(wanted),
                Collections.unmodifiableMap(fittings),
                calls,
                List.copyOf(changes),
                Collections.unmodifiableMap(hearing));
    }

    @Override
    public String toString() {
        return "PublishedScore[confidential]";
    }
}
