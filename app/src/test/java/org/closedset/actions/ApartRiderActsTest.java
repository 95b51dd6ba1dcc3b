package org.closedset.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedset.actions.RiderActsTest.done;
import static org.closedset.actions.RiderActsTest.refused;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.closedset.riders.Altered;
import org.closedset.riders.Evidence;
import org.closedset.riders.Heard;
import org.closedset.riders.Likeness;
import org.closedset.riders.Matter;
import org.closedset.riders.Rider;
import org.closedset.riders.RiderRecord;
import org.closedset.riders.RiderSheet;
import org.closedset.riders.Scan;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.Zone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Riders that are about a likeness or a voice, and those that were signed on paper. */
final class ApartRiderActsTest {
    private final RiderActsTest acts = new RiderActsTest();
    private final Hand hand = new Hand(RiderActsTest.CLOCK, new SecureRandom());

    @TempDir
    private Path folder;

    @BeforeEach
    void there() {
        acts.folder = folder;
    }

    private RiderRecord apart(RiderActsTest.Film film, DraftOf of, String name) throws Exception {
        String act = hand.newAct();
        done(new WriteRiders(hand)
                .drafted(
                        film.recorded(),
                        act,
                        film.person(name).id(),
                        film.script,
                        film.review(),
                        Set.of(film.own(0)),
                        of));
        return film.rider(act);
    }

    private static Likeness likeness(Likeness.Made made) {
        return new Likeness(Set.of(made), Set.of(Likeness.From.FOOTAGE), Likeness.Afterwards.DESTROYED);
    }

    @Test
    void a_likeness_and_a_voice_go_all_the_way_beside_what_is_filmed() throws Exception {
        try (RiderActsTest.Film film = acts.new Film()) {
            RiderRecord filmed = film.signed("Samir Cohen");
            Heard heard = new Heard("v1", Set.of(Heard.Kind.BREATH), org.closedset.vocabulary.Sound.ADR, 8);
            for (DraftOf of : List.of(new DraftOf.Made(likeness(Likeness.Made.FACE)), new DraftOf.Spoken(heard))) {
                RiderRecord rider = film.released(film.called(apart(film, of, "Samir Cohen")));
                done(film.serve());
                done(film.countersign(rider));
                done(film.sign(rider));
                assertThat(film.rider(rider.id()).state()).isInstanceOf(Rider.Signed.class);
            }
            assertThat(film.production().riders().inForce(filmed.performer(), film.script, film.own(0)))
                    .contains(filmed.sheet().matter().terms());
        }
    }

    @Test
    void nudity_that_a_machine_makes_is_drafted_as_far_as_pictures_may_show_and_no_further() throws Exception {
        try (RiderActsTest.Film film = acts.new Film()) {
            var id = film.person("Samir Cohen").id();
            DraftOf nude = new DraftOf.Made(likeness(Likeness.Made.ALTERED_NUDITY));
            refused(
                    new WriteRiders(hand)
                            .drafted(
                                    film.recorded(),
                                    hand.newAct(),
                                    id,
                                    film.script,
                                    film.review(),
                                    Set.of(film.own(0)),
                                    nude),
                    "cannot be drafted");
            RiderRecord face = apart(film, new DraftOf.Made(likeness(Likeness.Made.FACE)), "Samir Cohen");
            RiderSheet it = face.sheet();
            Matter.Replica wider = new Matter.Replica(
                    likeness(Likeness.Made.ALTERED_NUDITY),
                    List.of(new Altered("a1", Set.of(Zone.UPPER_BACK), Set.of(PictureExposure.E6))),
                    it.matter().uses());
            RiderSheet anew = new RiderSheet(
                    it.id(),
                    it.version(),
                    it.kind(),
                    it.identity(),
                    it.source(),
                    it.partners(),
                    wider,
                    it.process(),
                    it.withdrawal());
            refused(new WriteRiders(hand).rewritten(film.recorded(), film.form(face), id, anew), "goes further");
            new CheckAge(hand).doubted(film.recorded(), hand.newAct(), id);
            refused(
                    new WriteRiders(hand)
                            .drafted(
                                    film.recorded(),
                                    hand.newAct(),
                                    id,
                                    film.script,
                                    film.review(),
                                    Set.of(film.own(0)),
                                    new DraftOf.Made(likeness(Likeness.Made.FACE))),
                    "age is not verified");
        }
    }

    @Test
    void what_was_signed_on_paper_is_entered_once_production_has_and_only_for_this_text() throws Exception {
        try (RiderActsTest.Film film = acts.new Film()) {
            RiderRecord rider = film.released(film.called(film.drafted("Samir Cohen", 0)));
            done(film.serve());
            Scan scan = Scan.of("%PDF-1.7 a scan".getBytes(StandardCharsets.US_ASCII));
            Evidence.OnPaper paper = new Evidence.OnPaper(scan, "Vito Eriksen", RiderActsTest.CLOCK.instant());
            refused(entered(film, rider, rider.hash(), paper), "gone on since");
            done(film.countersign(rider));
            refused(entered(film, rider, rider.hash().substring(0, 7), paper), "first digits");
            refused(entered(film, rider, "00000000", paper), "first digits");
            refused(
                    entered(film, rider, rider.hash(), new Evidence.OnPaper(scan, "Vito Eriksen", later(1))),
                    "between when production had signed");
            refused(
                    entered(film, rider, rider.hash(), new Evidence.OnPaper(scan, "Vito Eriksen", later(-1))),
                    "between when production had signed");
            String typed = rider.hash().substring(0, 8).toUpperCase(Locale.ROOT) + " ";
            done(entered(film, rider, typed, paper));
            RiderRecord signed = film.rider(rider.id());
            assertThat(signed.state()).isInstanceOf(Rider.Signed.class);
            assertThat(signed.signed().orElseThrow().evidence()).isEqualTo(paper);
            done(new SignRiders(hand).withdrawn(film.recorded(), hand.newAct(), rider.performer(), rider.id()));
        }
    }

    private static Instant later(int days) {
        return RiderActsTest.CLOCK.instant().plus(Duration.ofDays(days));
    }

    private Told entered(RiderActsTest.Film film, RiderRecord rider, String digits, Evidence.OnPaper paper) {
        return new SignRiders(hand)
                .onPaper(
                        film.recorded(),
                        film.form(film.rider(rider.id())),
                        rider.performer(),
                        rider.id(),
                        digits,
                        paper);
    }
}
