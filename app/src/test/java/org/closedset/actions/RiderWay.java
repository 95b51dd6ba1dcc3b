package org.closedset.actions;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.boundaries.Answer;
import org.closedset.boundaries.Boundary;
import org.closedset.boundaries.OfZone;
import org.closedset.boundaries.Place;
import org.closedset.boundaries.Question;
import org.closedset.boundaries.Showing;
import org.closedset.breakdown.Finder;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SentenceVectors;
import org.closedset.people.DocumentKind;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.production.ScriptFact;
import org.closedset.readers.ScreenplayFile;
import org.closedset.riders.Evidence;
import org.closedset.riders.Process;
import org.closedset.riders.RiderRecord;
import org.closedset.riders.RiderSheet;
import org.closedset.screenplay.Screenplay;
import org.closedset.screenplay.Screenplays;
import org.closedset.screenplay.UnreadableScreenplay;
import org.closedset.sheets.PeopleSheet;
import org.closedset.sheets.UnreadableSheet;
import org.closedset.store.Draft;
import org.closedset.views.Recorded;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.RoomExposure;
import org.closedset.vocabulary.Zone;

/** Brings riders of one script along their way, by the acts of those who do it in earnest; whatever is refused throws. */
public final class RiderWay {
    /** A kiss in scene 7, dancers in scene 8, and in scene 12A somebody who is seen bare. */
    public static final String QUAY = """
            Title: THE QUAY

            INT. KITCHEN - NIGHT #7#

            Tom kisses Mara on the mouth.

            TOM
            Stay.

            MARA
            I am here.

            INT. CLUB - NIGHT #8#

            Thirty dancers dance for their clients, topless. The dancers kiss the clients.

            INT. BATHROOM - MORNING #12A#

            Mara showers, naked behind the glass. Mara kisses Tom.
            """;

    /** Who is in it, and who signs for production. */
    public static final String CAST = """
            Name,Role,Character,Type
            Samir Cohen,Actor,MARA,Lead
            Jolana Haddad,Actor,TOM,Lead
            Ida Berg,Actor,30 dancers,Background
            Ada Lind,Producer,,
            """;

    private static final String ID = "quay";

    private final Recorded recorded;
    private final Hand hand;
    private final String script;
    private final Review review;

    /** With a script that is in the record under this id, as it was broken down. */
    public RiderWay(Recorded recorded, Hand hand, String script, Review review) {
        this.recorded = recorded;
        this.hand = hand;
        this.script = script;
        this.review = review;
    }

    /** With this script in the record alone, and these people on the production, whose age somebody checked. */
    public static RiderWay begun(Recorded recorded, Hand hand, String fountain, String cast) {
        try {
            byte[] bytes = fountain.getBytes(StandardCharsets.UTF_8);
            done(new BringPeople(hand)
                    .of(
                            recorded,
                            hand.newAct(),
                            "",
                            PeopleSheet.of(cast.getBytes(StandardCharsets.UTF_8))
                                    .rows()));
            Screenplay screenplay = Screenplays.of(ScreenplayFile.read(bytes, "quay.fountain"));
            ScriptFact added = new ScriptFact.Added(
                    ID, "", Scripts.draft("quay.fountain", Draft.of(bytes, screenplay)), List.of());
            done(hand.keep(recorded, hand.newAct(), now -> new Hand.Telling.Facts(List.of(added), List.of())));
            Review review = Review.of(Finder.find(screenplay, SentenceVectors.none(), scene -> {}), List.of());
            RiderWay way = new RiderWay(recorded, hand, ID, review);
            recorded.production().people().all().forEach(it -> way.grown(it.id()));
            return way;
        } catch (UnreadableScreenplay | UnreadableSheet e) {
            throw new IllegalStateException(e);
        }
    }

    /** With the script that {@link #begun} put there. */
    public static RiderWay of(Recorded recorded, Hand hand) {
        Screenplay screenplay =
                recorded.production().script(ID).orElseThrow().draft().screenplay();
        return new RiderWay(
                recorded, hand, ID, Review.of(Finder.find(screenplay, SentenceVectors.none(), scene -> {}), List.of()));
    }

    private static void done(Told told) {
        if (!(told instanceof Told.Done)) {
            throw new IllegalStateException(told.toString());
        }
    }

    /** The draft of the script becomes this one. */
    public void rewritten(String fountain) {
        try {
            byte[] bytes = fountain.getBytes(StandardCharsets.UTF_8);
            Screenplay screenplay = Screenplays.of(ScreenplayFile.read(bytes, "quay.fountain"));
            ScriptFact carried = new ScriptFact.Carried(
                    script,
                    Scripts.draft("quay.fountain", Draft.of(bytes, screenplay)),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
            done(hand.keep(recorded, hand.newAct(), now -> new Hand.Telling.Facts(List.of(carried), List.of())));
        } catch (UnreadableScreenplay e) {
            throw new IllegalStateException(e);
        }
    }

    /** Production sees the scenes from the next time of publishing on. */
    public void publish() {
        done(new PublishScenes(hand).of(recorded, hand.newAct(), script, "The Quay", review));
    }

    Review review() {
        return review;
    }

    public Recorded recorded() {
        return recorded;
    }

    public Person person(String name) {
        return recorded.production().people().all().stream()
                .filter(it -> it.addressed().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void grown(PersonId id) {
        done(new CheckAge(hand).found(recorded, hand.newAct(), id, DocumentKind.PASSPORT, LocalDate.of(2027, 2, 1)));
    }

    /** The own ids of the scenes with these numbers. */
    private Set<String> scenes(String... numbers) {
        Set<String> all = new java.util.LinkedHashSet<>();
        review.breakdown().screenplay().scenes().stream()
                .filter(it -> Arrays.asList(numbers).contains(it.id().number()))
                .forEach(it -> all.add(it.id().own()));
        return all;
    }

    /** They open all that their scenes may need: to the muscle, and as far as may be. */
    public void opened(String name) {
        Person person = person(name);
        List<Question> asked =
                QuestionsOf.in(script, review, recorded.production().people(), person);
        Map<Zone, OfZone> zones = new LinkedHashMap<>();
        for (Question question : asked) {
            zones.merge(question.zone(), open(question), RiderWay::both);
        }
        for (OfZone zone : zones.values()) {
            done(new SayLimits(hand)
                    .zone(recorded, hand.newForm(basis(person.id(), zone.zone())), person.id(), zone, false));
        }
    }

    private String basis(PersonId id, Zone zone) {
        Boundary wanted = recorded.production().limits(id).limits().wanted();
        return Basis.of(wanted.of(zone));
    }

    private static OfZone open(Question question) {
        Place place = Place.of(question.zone());
        return question.means().isPresent()
                ? new OfZone(
                        question.zone(),
                        Map.of(place.by(question.means().get()), new Answer.Open(Level.MUSCLE, Set.of())),
                        Optional.empty())
                : new OfZone(
                        question.zone(),
                        Map.of(),
                        Optional.of(new Showing.Degrees(EnumSet.of(RoomExposure.E3), EnumSet.of(PictureExposure.E4))));
    }

    private static OfZone both(OfZone one, OfZone other) {
        Map<Place, Answer> answers = new HashMap<>(one.answers());
        answers.putAll(other.answers());
        return new OfZone(one.zone(), answers, one.degrees().or(other::degrees));
    }

    /** They close this zone, whatever they opened. */
    public void closed(String name, Zone zone) {
        PersonId id = person(name).id();
        OfZone closed = new OfZone(zone, Map.of(Place.of(zone), new Answer.Closed()), Optional.empty());
        done(new SayLimits(hand).zone(recorded, hand.newForm(basis(id, zone)), id, closed, false));
    }

    /** The id of a rider drafted for scenes with these numbers, for somebody who has {@link #opened}. */
    public String drafted(String name, String... scenes) {
        return drafted(new DraftOf.Filmed(Optional.empty()), name, scenes);
    }

    /** The same about something else than what is filmed. */
    public String drafted(DraftOf of, String name, String... scenes) {
        String act = hand.newAct();
        done(new WriteRiders(hand).drafted(recorded, act, person(name).id(), script, review, scenes(scenes), of));
        return act;
    }

    public RiderRecord record(String rider) {
        return recorded.production().riders().rider(rider).orElseThrow();
    }

    /** A form of a page that shows the rider as it stands. */
    public Form form(String rider) {
        return hand.newForm(Basis.of(record(rider)));
    }

    /** A form of a page that shows what is said of its clauses. */
    public Form marking(String rider) {
        return hand.newForm(Basis.ofMarks(record(rider)));
    }

    /** Written anew with this call. */
    public void called(String rider, OffsetDateTime call) {
        RiderRecord it = record(rider);
        Process process = it.sheet().process();
        rewritten(
                rider,
                sheet(it.sheet(), new Process(Optional.of(call), process.hours(), process.basis(), process.reading())));
    }

    private static RiderSheet sheet(RiderSheet it, Process process) {
        return new RiderSheet(
                it.id(),
                it.version(),
                it.kind(),
                it.identity(),
                it.source(),
                it.partners(),
                it.matter(),
                process,
                it.withdrawal());
    }

    /** Written anew as this. */
    public void rewritten(String rider, RiderSheet anew) {
        done(new WriteRiders(hand)
                .rewritten(recorded, form(rider), record(rider).performer(), anew));
    }

    public void released(String rider) {
        done(new WriteRiders(hand).released(recorded, form(rider), record(rider).performer(), rider));
    }

    /** All that are released of its first scene. */
    public void served(String rider) {
        String scene = record(rider).sheet().source().scenes().getFirst().own();
        done(new WriteRiders(hand).served(recorded, hand.newAct(), script, scene));
    }

    /** Somebody who produces signs what they were offered. */
    public void countersigned(String producer, String... riders) {
        Map<String, String> offers = new HashMap<>();
        for (String rider : riders) {
            offers.put(rider, record(rider).offer());
        }
        done(new SignRiders(hand)
                .countersigned(recorded, hand.newAct(), person(producer).id(), offers, true));
    }

    /** They sign it themselves, with this to show for it. */
    public void signed(String rider, Evidence evidence) {
        done(new SignRiders(hand).signed(recorded, form(rider), record(rider).performer(), rider, evidence));
    }

    /** The id of one that lies before them to be signed, for scenes with these numbers and this call. */
    public String toSign(String name, String producer, OffsetDateTime call, String... scenes) {
        opened(name);
        return toSign(drafted(name, scenes), producer, call);
    }

    /** One that is drafted, brought as far. */
    public String toSign(String rider, String producer, OffsetDateTime call) {
        called(rider, call);
        released(rider);
        served(rider);
        countersigned(producer, rider);
        return rider;
    }

    /** Entered as signed on paper. */
    public void onPaper(String rider, Evidence.OnPaper evidence) {
        RiderRecord it = record(rider);
        done(new SignRiders(hand).onPaper(recorded, form(rider), it.performer(), rider, it.hash(), evidence));
    }
}
