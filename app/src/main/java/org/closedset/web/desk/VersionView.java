package org.closedset.web.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.closedset.actions.Basis;
import org.closedset.actions.Hand;
import org.closedset.choreography.Rule;
import org.closedset.choreography.Score;
import org.closedset.choreography.Standing;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.production.Agreements;
import org.closedset.production.Production;
import org.closedset.production.PublishedScore;
import org.closedset.web.Words;

/** Shows what is published of a scene's choreography, who confirmed it, and what may be done with it. */
final class VersionView {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private final ScorePages.Place place;
    private final SceneCast cast;
    private final Production production;
    private final PublishedScore published;
    private final Clock clock;

    VersionView(ScorePages.Place place, SceneCast cast, Clock clock) {
        this.place = place;
        this.cast = cast;
        this.production = place.recorded().production();
        this.published = place.published();
        this.clock = clock;
    }

    /** {@code ready} is whether what is written fits in every way. */
    ScorePage.Version panel(Hand hand, boolean ready) {
        Score written = place.score();
        boolean differs = !written.equals(published.score());
        return new ScorePage.Version(
                place.path(),
                hand.newAct(),
                Basis.of(written, published),
                head(),
                notes(differs && !written.beats().isEmpty()),
                ready && differs ? Words.say("score.pub.publish", published.next()) : "",
                published.anything() ? Words.say("score.pub.back", published.version()) : "",
                published.asked().stream().map(this::asked).toList(),
                standIns(),
                places());
    }

    private String head() {
        return published.anything()
                ? Words.say("score.pub.version", published.version(), day(published.since()))
                : Words.say("score.pub.none");
    }

    /** On the production's clock, as the times of publishing are. */
    private String day(Instant at) {
        ZoneId zone = production.zone().orElse(clock.getZone());
        return DAY.format(at.atZone(zone));
    }

    private List<String> notes(boolean differs) {
        List<String> notes = new ArrayList<>();
        if (published.anything()) {
            long confirmed = published.asked().stream()
                    .filter(it -> standing(it) == Standing.CONFIRMED)
                    .count();
            notes.add(Words.say(
                    "score.pub.confirmed", confirmed, published.asked().size()));
            if (differs) {
                notes.add(Words.say("score.pub.differs", published.version()));
            }
            if (!published.aloud().isEmpty()) {
                long open = AgreedPages.said(published, cast).stream()
                        .filter(it -> !it.so())
                        .count();
                notes.add(
                        open == 0
                                ? Words.say("score.pub.aloud")
                                : Words.count("score.pub.aloud.open", Math.toIntExact(open)));
            }
            int outside = outside();
            if (outside > 0) {
                notes.add(Words.count("score.pub.outside", outside, published.version()));
            }
        }
        return notes;
    }

    /** How many moves of what is published fit no longer, whoever does it. */
    private int outside() {
        int most = 0;
        for (PersonId who : published.asked()) {
            Score score = published.as(who);
            Rule rule = new Rule(Agreements.of(production, place.script().id(), score, clock.instant()));
            most = Math.max(most, score.unready(rule).size());
        }
        return most;
    }

    /** Of whom nothing said may be read, whether they want to talk is not told either. */
    private Standing standing(PersonId who) {
        boolean withheld =
                production.people().person(who).filter(production::withheld).isPresent();
        PublishedScore read = withheld
                ? production.unsaid(who).scores().published(place.script().id(), place.own())
                : published;
        return read.standing(who);
    }

    private ScorePage.Asked asked(PersonId who) {
        Standing standing = standing(who);
        return new ScorePage.Asked(
                who.text(),
                cast.name(who),
                Optional.ofNullable(published.handed().get(who))
                        .map(it -> Words.say("score.pub.instead", cast.name(it)))
                        .orElse(""),
                Words.say("score.pub.is." + standing),
                standing == Standing.CONFIRMED);
    }

    /** Performers who are neither in it nor stand in for somebody yet. */
    private List<ScorePage.Choice> standIns() {
        Set<PersonId> asked = published.asked();
        return published.anything()
                ? cast.persons().stream()
                        .map(Person::id)
                        .filter(it -> !asked.contains(it))
                        .map(this::choice)
                        .toList()
                : List.of();
    }

    private List<ScorePage.Choice> places() {
        return published.score().people().stream().map(this::choice).toList();
    }

    private ScorePage.Choice choice(PersonId who) {
        return new ScorePage.Choice(who.text(), cast.name(who));
    }

    /** What a rehearsal sheet of what is written says of itself. */
    String sheet(Score written) {
        if (!published.anything() || !written.equals(published.score())) {
            return Words.say("score.sheet.what");
        }
        return Words.say("score.sheet.published", day(published.since()));
    }

    /** Whether a rehearsal sheet is of what everybody in it confirmed and still agrees to; "" where it is only a draft. */
    String rehearsed(Score written) {
        if (!published.anything() || !written.equals(published.score())) {
            return "";
        }
        boolean all = published.asked().stream()
                .allMatch(it -> published.standing(it) == Standing.CONFIRMED
                        && production.people().person(it).filter(Person::here).isPresent());
        return Words.say(all && outside() == 0 ? "score.sheet.confirmed" : "score.sheet.open");
    }
}
