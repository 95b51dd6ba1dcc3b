package org.closedset;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.actions.AddScript;
import org.closedset.actions.Basis;
import org.closedset.actions.BeginProduction;
import org.closedset.actions.BringPeople;
import org.closedset.actions.CheckAge;
import org.closedset.actions.FixPublications;
import org.closedset.actions.Hand;
import org.closedset.actions.NameTrusted;
import org.closedset.actions.PublishScenes;
import org.closedset.actions.QuestionsOf;
import org.closedset.actions.SayLimits;
import org.closedset.actions.TellAbout;
import org.closedset.actions.Told;
import org.closedset.actions.WriteContractNotice;
import org.closedset.boundaries.Answer;
import org.closedset.boundaries.Condition;
import org.closedset.boundaries.ContractNotice;
import org.closedset.boundaries.Limits;
import org.closedset.boundaries.OfZone;
import org.closedset.boundaries.Place;
import org.closedset.boundaries.Question;
import org.closedset.boundaries.Showing;
import org.closedset.breakdown.Finder;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SentenceVectors;
import org.closedset.people.Addressed;
import org.closedset.people.DocumentKind;
import org.closedset.people.Part;
import org.closedset.people.People;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.people.Tie;
import org.closedset.production.About;
import org.closedset.readers.ScreenplayFile;
import org.closedset.screenplay.SceneId;
import org.closedset.screenplay.Screenplay;
import org.closedset.screenplay.Screenplays;
import org.closedset.screenplay.UnreadableScreenplay;
import org.closedset.sheets.PeopleSheet;
import org.closedset.sheets.UnreadableSheet;
import org.closedset.store.record.RecordFailure;
import org.closedset.views.Desk;
import org.closedset.views.OpenScript;
import org.closedset.views.Recorded;
import org.closedset.views.Records;
import org.closedset.views.Shown;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.RoomExposure;
import org.closedset.vocabulary.Zone;

/** The demo's record: the invented production with its invented people, opened without anybody typing a passphrase. */
final class DemoRecord {
    private static final String PASSPHRASE = "harbour light demo";
    private static final String PEOPLE = "/demo/harbour-light.people.csv";
    private static final String SCRIPT = "harbour-light";
    private static final String TITLE = "Harbour Light";
    private static final int CHECKED_DAYS_AGO = 20;
    private static final Duration SAID_AFTER = Duration.ofHours(30);
    private static final Duration BEGUN_AGO = Duration.ofDays(2);
    private static final Period COVERED_IN = Period.ofDays(7);

    private DemoRecord() {}

    /** Opens the record and puts the film on the desk: begun and filled where there is none, left locked where it is somebody's own. */
    static void in(Records records, Desk desk, Clock clock) throws RecordFailure, IOException {
        switch (records.state()) {
            case NONE -> begin(records, desk, clock);
            case LOCKED -> unlock(records);
            case OPEN -> {}
        }
    }

    private static void unlock(Records records) throws RecordFailure {
        try {
            records.unlock(PASSPHRASE.toCharArray());
        } catch (RecordFailure own) {
            if (own.why() != RecordFailure.Why.LOCKED) {
                throw own;
            }
        }
    }

    private static void begin(Records records, Desk desk, Clock clock) throws RecordFailure, IOException {
        records.begin(PASSPHRASE.toCharArray());
        Clock earlier = Clock.offset(clock, BEGUN_AGO.negated());
        Hand hand = new Hand(earlier, new SecureRandom());
        Addressed coordinator = new Addressed("Signe Aalto", "she/her", "en");
        switch (new BeginProduction(hand).of(records, TITLE, clock.getZone(), coordinator)) {
            case BeginProduction.Begun.Done done -> {
                film(new AddScript(desk, hand).of(done.production(), SCRIPT + ".fountain", film(), true));
                fill(done.production(), hand, earlier);
            }
            case BeginProduction.Begun.Refused refused -> throw new IOException(refused.sentence());
        }
    }

    private static void fill(Recorded film, Hand hand, Clock clock) throws IOException {
        new BringPeople(hand).of(film, hand.newAct(), "", people());
        About about = new About(
                "the production company of Harbour Light",
                "Signe Aalto, on her own laptop",
                "Signe Aalto",
                "the courts of the country the film is made in",
                "all of it five years after release, when the contracts allow it");
        new TellAbout(hand).about(film, hand.newAct(), about);
        film.production().people().with(Role.DIRECTOR).stream()
                .findFirst()
                .ifPresent(director -> tied(film, hand, director));
        LocalDate day = LocalDate.now(clock).minusDays(CHECKED_DAYS_AGO);
        for (Person person : grown(film)) {
            new CheckAge(hand).found(film, hand.newAct(), person.id(), DocumentKind.IDENTITY_CARD, day);
        }
        limits(film, hand, Clock.offset(clock, SAID_AFTER));
        DemoScores scores = scores(film, hand);
        Hand later = new Hand(Clock.offset(clock, SAID_AFTER), new SecureRandom());
        trusted(film, later);
        DemoRiders riders =
                new DemoRiders(film, later, Clock.offset(clock, SAID_AFTER), OpenScript.idOf(SCRIPT), unread());
        riders.of(playing(film, "MARA"));
        riders.shared(playing(film, "MARA"), named(film, Role.REPRESENTATIVE));
        riders.inForce(scene(unread(), "22"), List.of(playing(film, "NAN"), playing(film, "KEEPER")));
        riders.digital(playing(film, "NAN"), scene(unread(), "22"));
        DemoAsks asks = new DemoAsks(film, hand, OpenScript.idOf(SCRIPT));
        asks.planned(scene(unread(), "22"));
        asks.open(scene(unread(), "42"));
        scores.published(scene(unread(), "22"), "22", later);
        scores.aloud(scene(unread(), "22"), later);
        new DemoNotices(film, hand, OpenScript.idOf(SCRIPT)).written(scene(unread(), "42"), "42");
        new DemoRota(film, hand, OpenScript.idOf(SCRIPT)).drawn(scene(unread(), "42"), "42");
        new DemoRota(film, hand, OpenScript.idOf(SCRIPT)).small(scene(unread(), "22"), "22");
        new DemoBackground(film, hand, later, OpenScript.idOf(SCRIPT), scene(unread(), "6"), "6").booked();
        new DemoFitting(film, later)
                .fitted(OpenScript.idOf(SCRIPT), scene(unread(), "22"), playing(film, "NAN"), playing(film, "KEEPER"));
        looked(film, clock);
        publish(film, hand, LocalDate.now(clock).plus(COVERED_IN));
    }

    /**
     * One of the two principals is half through the questions for their scenes and opened more than they had said; the other
     * rather spoke with the coordinator, who wrote it down.
     */
    private static void limits(Recorded film, Hand hand, Clock clock) throws IOException {
        Review review = unread();
        new WriteContractNotice(hand).of(film, hand.newAct(), new ContractNotice(48, "Clause 14 (b)"));
        for (String part : List.of("MARA", "TOM", "DANI")) {
            Person person = playing(film, part);
            People people = film.production().people();
            List<Question> asked = QuestionsOf.in(OpenScript.idOf(SCRIPT), review, people, person);
            new SayLimits(hand).asked(film, hand.newAct(), person.id(), asked);
        }
        Person mara = playing(film, "MARA");
        Hand later = new Hand(clock, new SecureRandom());
        List<Question> asked = film.production().limits(mara.id()).asked();
        for (Question question : asked.subList(0, asked.size() / 2)) {
            said(film, hand, mara, question, Level.SKIN);
        }
        said(film, later, mara, asked.getFirst(), Level.MUSCLE);
        Zone neck = Zone.NECK_FRONT;
        OfZone closed = new OfZone(neck, Map.of(Place.of(neck), new Answer.Closed()), Optional.empty());
        new SayLimits(hand).written(film, hand.newForm(""), playing(film, "TOM").id(), closed);
        Zone shoulder = Zone.SHOULDER;
        Answer open = new Answer.Open(Level.MUSCLE, Set.of(Condition.REHEARSED));
        new SayLimits(hand)
                .written(
                        film,
                        hand.newForm(""),
                        playing(film, "TOM").id(),
                        new OfZone(shoulder, Map.of(Place.of(shoulder), open), Optional.empty()));
    }

    /** One of the principals names who speaks for her and who follows up; the others speak for themselves. */
    private static void trusted(Recorded film, Hand hand) {
        PersonId mara = playing(film, "MARA").id();
        named(film, hand, mara, NameTrusted.As.SPEAKS, Role.REPRESENTATIVE);
        named(film, hand, mara, NameTrusted.As.FOLLOWS_UP, Role.CARE_CONTACT);
    }

    private static void named(Recorded film, Hand hand, PersonId who, NameTrusted.As as, Role role) {
        String name = named(film, role);
        if (!(new NameTrusted(hand).named(film, hand.newForm(""), who, as, name) instanceof Told.Done)) {
            throw new IllegalStateException("the demo's own list, of whom " + name + " cannot be named");
        }
    }

    private static String named(Recorded film, Role role) {
        return film.production().people().with(role).getFirst().addressed().name();
    }

    private static DemoScores scores(Recorded film, Hand hand) throws IOException {
        Review review = unread();
        DemoScores scores = new DemoScores(film, hand, OpenScript.idOf(SCRIPT), part -> playing(film, part));
        scores.ready(scene(review, "22"));
        scores.begun(scene(review, "42"));
        return scores;
    }

    private static String scene(Review review, String number) {
        return review.breakdown().scenes().stream()
                .map(it -> it.scene().id())
                .filter(it -> it.number().equals(number))
                .map(SceneId::own)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the demo's own film has no scene " + number));
    }

    private static void said(Recorded film, Hand hand, Person who, Question question, Level level) {
        Limits limits = film.production().limits(who.id()).limits();
        OfZone before = limits.wanted().of(question.zone());
        Map<Place, Answer> answers = new LinkedHashMap<>(before.answers());
        question.means()
                .ifPresent(it -> answers.put(
                        Place.of(question.zone()).by(it), new Answer.Open(level, Set.of(Condition.REHEARSED))));
        Optional<Showing.Degrees> seen = question.means().isPresent()
                ? before.degrees()
                : Optional.of(new Showing.Degrees(Set.of(RoomExposure.E2), Set.of(PictureExposure.E1)));
        new SayLimits(hand)
                .zone(
                        film,
                        hand.newForm(Basis.of(before)),
                        who.id(),
                        new OfZone(question.zone(), answers, seen),
                        false);
    }

    private static Person playing(Recorded film, String part) {
        return film.production().people().with(Role.PERFORMER).stream()
                .filter(it -> it.parts().stream().map(Part::name).anyMatch(part::equals))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the demo's own list has no " + part));
    }

    /** The coordinator has opened the pages of those whose age she found. */
    private static void looked(Recorded film, Clock clock) {
        Optional<PersonId> signe = film.production().people().with(Role.COORDINATOR).stream()
                .map(Person::id)
                .findFirst();
        List<PersonId> pages = grown(film).stream().map(Person::id).toList();
        film.looks().show(signe, pages, Set.of(Shown.PAGE), LocalDate.now(clock));
    }

    /** As nobody has read a scene yet, all are covered and on hold. */
    private static void publish(Recorded film, Hand hand, LocalDate firstCoveredDay) throws IOException {
        List<LocalTime> times = List.of(LocalTime.NOON, LocalTime.of(19, 0));
        new FixPublications(hand).of(film, hand.newAct(), times, firstCoveredDay);
        new PublishScenes(hand).of(film, hand.newAct(), OpenScript.idOf(SCRIPT), TITLE, unread());
    }

    private static void film(AddScript.Added added) throws IOException {
        switch (added) {
            case AddScript.Added.Begun begun -> {}
            case AddScript.Added.Refused refused -> throw new IOException(refused.sentence());
        }
    }

    private static byte[] film() throws IOException {
        try (InputStream film = DemoRecord.class.getResourceAsStream("/demo/" + SCRIPT + ".fountain")) {
            if (film == null) {
                throw new FileNotFoundException(SCRIPT);
            }
            return film.readAllBytes();
        }
    }

    private static Review unread() throws IOException {
        try {
            Screenplay screenplay = Screenplays.of(ScreenplayFile.read(film(), SCRIPT + ".fountain"));
            return Review.of(Finder.find(screenplay, SentenceVectors.none(), scene -> {}), List.of());
        } catch (UnreadableScreenplay damaged) {
            throw new IllegalStateException("the demo's own film", damaged);
        }
    }

    private static void tied(Recorded film, Hand hand, Person director) {
        film.production()
                .people()
                .with(Role.COORDINATOR)
                .forEach(it -> new TellAbout(hand)
                        .tied(film, hand.newAct(), it.id(), new Tie(director.id(), Tie.Kind.EARLIER_WORK)));
    }

    /** The invented principals who are adults and whom the coordinator has met; background is still to be asked. */
    private static List<Person> grown(Recorded film) {
        List<String> young = List.of("PIP", "BEN", "WREN", "ALFIE", "ROBBIE");
        return film.production().people().with(Role.PERFORMER).stream()
                .filter(person -> person.parts().stream()
                        .map(Part::name)
                        .noneMatch(name -> young.contains(name) || name.equals("DANCERS") || name.equals("CLIENTS")))
                .toList();
    }

    private static List<PeopleSheet.Row> people() throws IOException {
        try (InputStream list = DemoRecord.class.getResourceAsStream(PEOPLE)) {
            if (list == null) {
                throw new FileNotFoundException(PEOPLE);
            }
            return PeopleSheet.of(list.readAllBytes()).rows();
        } catch (UnreadableSheet damaged) {
            throw new IllegalStateException("the demo's own list", damaged);
        }
    }
}
