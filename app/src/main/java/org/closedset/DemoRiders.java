package org.closedset;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedset.actions.Basis;
import org.closedset.actions.DraftOf;
import org.closedset.actions.Form;
import org.closedset.actions.Hand;
import org.closedset.actions.ShareRiders;
import org.closedset.actions.SignRiders;
import org.closedset.actions.Told;
import org.closedset.actions.WriteRiders;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.paper.Paper;
import org.closedset.paper.RiderEdition;
import org.closedset.paper.RiderPdf;
import org.closedset.people.Person;
import org.closedset.people.Role;
import org.closedset.people.Shared;
import org.closedset.riders.Evidence;
import org.closedset.riders.Heard;
import org.closedset.riders.Likeness;
import org.closedset.riders.Mark;
import org.closedset.riders.Process;
import org.closedset.riders.RiderRecord;
import org.closedset.riders.RiderSheet;
import org.closedset.riders.RiderText;
import org.closedset.riders.Scan;
import org.closedset.riders.UnreadableRiderText;
import org.closedset.views.Recorded;
import org.closedset.vocabulary.Language;
import org.closedset.vocabulary.Sound;

/** The demo's riders: one performer's for scene after scene, each at another place on its way. */
final class DemoRiders {
    private static final int DAYS_TO_CALL = 9;
    private static final DraftOf FILMED = new DraftOf.Filmed(Optional.empty());

    private final Recorded film;
    private final Hand hand;
    private final Clock clock;
    private final String script;
    private final Review review;

    DemoRiders(Recorded film, Hand hand, Clock clock, String script, Review review) {
        this.film = film;
        this.hand = hand;
        this.clock = clock;
        this.script = script;
        this.review = review;
    }

    /** Drafted, talked over, served, signed for production, signed, made narrower, withdrawn: as many as scenes allow. */
    void of(Person performer) {
        List<RiderRecord> drafted = drafted(performer);
        for (int i = 0; i < drafted.size() && i < 7; i++) {
            RiderRecord rider = drafted.get(i);
            switch (i) {
                case 0 -> narrowed(rider);
                case 1 -> countersigned(rider);
                case 2 -> marked(rider);
                case 3 -> served(rider);
                case 4 -> withdrawn(rider);
                case 5 -> signed(rider);
                default -> {}
            }
        }
    }

    /** Signed by each of these for one scene of the script, and in force. */
    void inForce(String own, List<Person> performers) {
        for (Person performer : performers) {
            String act = hand.newAct();
            done(new WriteRiders(hand).drafted(film, act, performer.id(), script, review, Set.of(own), FILMED));
            released(rider(act));
        }
        done(new WriteRiders(hand).served(film, hand.newAct(), script, own));
        film.production().riders().of(script, own).forEach(this::signs);
    }

    /** A likeness of theirs lies before them to be read, and what is heard of them they signed on paper. */
    void digital(Person performer, String own) {
        Likeness likeness = new Likeness(
                Set.of(Likeness.Made.FACE, Likeness.Made.OTHER_AGE_OR_SHAPE),
                Set.of(Likeness.From.FOOTAGE, Likeness.From.SCAN),
                Likeness.Afterwards.DESTROYED);
        Heard heard = new Heard("v1", Set.of(Heard.Kind.BREATH, Heard.Kind.MOVEMENT), Sound.ADR, 24);
        RiderRecord voice = countersigned(drafted(performer, own, new DraftOf.Spoken(heard)));
        Evidence.OnPaper paper = new Evidence.OnPaper(scan(voice), "Vito Eriksen", clock.instant());
        done(new SignRiders(hand).onPaper(film, form(voice), performer.id(), voice.id(), voice.hash(), paper));
        released(drafted(performer, own, new DraftOf.Made(likeness)));
    }

    private RiderRecord drafted(Person performer, String own, DraftOf of) {
        String act = hand.newAct();
        done(new WriteRiders(hand).drafted(film, act, performer.id(), script, review, Set.of(own), of));
        return rider(act);
    }

    /** The paper itself stands for its scan: nobody signs with a pen in a demo. */
    private static Scan scan(RiderRecord rider) {
        try {
            return Scan.of(RiderPdf.of(
                    RiderText.of(rider.sheet()), RiderEdition.binding(Language.ENGLISH, Paper.A4, rider.id())));
        } catch (UnreadableRiderText e) {
            throw new IllegalStateException("a rider's own text", e);
        }
    }

    private void signs(RiderRecord served) {
        signedForProduction(served);
        RiderRecord now = rider(served.id());
        done(new SignRiders(hand).signed(film, form(now), now.performer(), now.id(), new Evidence.Code()));
    }

    /** The one who speaks for them reads some of these, and is told when they are served and when they were signed late. */
    void shared(Person performer, String speaks) {
        Set<String> some = film.production().riders().of(performer.id()).stream()
                .filter(it -> it.handed().isPresent())
                .map(RiderRecord::id)
                .limit(3)
                .collect(Collectors.toUnmodifiableSet());
        done(new ShareRiders(hand)
                .shared(
                        film,
                        hand.newForm(Basis.of(Shared.NOTHING)),
                        performer.id(),
                        speaks,
                        new Shared(some, Set.of(Shared.News.SERVED, Shared.News.LATE, Shared.News.WIDER))));
    }

    private List<RiderRecord> drafted(Person performer) {
        List<RiderRecord> all = new ArrayList<>();
        for (SceneBreakdown scene : review.breakdown().scenes()) {
            String own = scene.scene().id().own();
            String act = hand.newAct();
            Told told = new WriteRiders(hand).drafted(film, act, performer.id(), script, review, Set.of(own), FILMED);
            if (told instanceof Told.Done && all.size() < 7) {
                all.add(rider(act));
            } else if (told instanceof Told.Done) {
                new WriteRiders(hand).dropped(film, form(rider(act)), performer.id(), act);
                return all;
            }
        }
        return all;
    }

    private RiderRecord rider(String id) {
        return film.production()
                .riders()
                .rider(id)
                .orElseThrow(() -> new IllegalStateException("a rider that was drafted a moment ago"));
    }

    private Form form(RiderRecord rider) {
        return hand.newForm(Basis.of(rider));
    }

    private RiderRecord released(RiderRecord rider) {
        RiderSheet sheet = rider.sheet();
        LocalDate day = LocalDate.now(clock).plusDays(DAYS_TO_CALL);
        Process call = new Process(
                Optional.of(
                        day.atTime(LocalTime.of(8, 30)).atZone(clock.getZone()).toOffsetDateTime()),
                sheet.process().hours(),
                sheet.process().basis(),
                sheet.process().reading());
        done(new WriteRiders(hand).rewritten(film, form(rider), rider.performer(), sheet.called(call)));
        RiderRecord now = rider(rider.id());
        done(new WriteRiders(hand).released(film, form(now), now.performer(), now.id()));
        return rider(now.id());
    }

    private void marked(RiderRecord rider) {
        RiderRecord now = released(rider);
        String first = now.sheet().matter().terms().contacts().stream()
                .map(it -> it.id())
                .findFirst()
                .orElse("e1");
        done(new SignRiders(hand)
                .marked(film, hand.newForm(Basis.ofMarks(now)), now.performer(), now.id(), Map.of(first, Mark.TALK)));
    }

    private RiderRecord served(RiderRecord rider) {
        RiderRecord now = released(rider);
        String own = now.sheet().source().scenes().getFirst().own();
        done(new WriteRiders(hand).served(film, hand.newAct(), script, own));
        return rider(now.id());
    }

    private RiderRecord countersigned(RiderRecord rider) {
        RiderRecord now = served(rider);
        signedForProduction(now);
        return rider(now.id());
    }

    private void signedForProduction(RiderRecord now) {
        Person producer = film.production().people().with(Role.PRODUCER).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the demo's own list has nobody who produces"));
        done(new SignRiders(hand)
                .countersigned(film, hand.newAct(), producer.id(), Map.of(now.id(), now.offer()), true));
    }

    private RiderRecord signed(RiderRecord rider) {
        signs(served(rider));
        return rider(rider.id());
    }

    private void withdrawn(RiderRecord rider) {
        RiderRecord now = signed(rider);
        done(new SignRiders(hand).withdrawn(film, hand.newAct(), now.performer(), now.id()));
    }

    private void narrowed(RiderRecord rider) {
        RiderRecord now = signed(rider);
        List<String> clauses = new ArrayList<>();
        now.sheet().matter().terms().contacts().forEach(it -> clauses.add(it.id()));
        now.sheet().matter().terms().exposures().forEach(it -> clauses.add(it.id()));
        done(new SignRiders(hand).narrowed(film, hand.newAct(), now.performer(), now.id(), Set.of(clauses.getFirst())));
    }

    private static void done(Told told) {
        if (!(told instanceof Told.Done)) {
            throw new IllegalStateException("the demo's own riders: " + told);
        }
    }
}
