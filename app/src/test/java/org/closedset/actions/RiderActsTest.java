package org.closedset.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.boundaries.Answer;
import org.closedset.boundaries.OfZone;
import org.closedset.boundaries.Place;
import org.closedset.breakdown.Finder;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SentenceVectors;
import org.closedset.people.Addressed;
import org.closedset.people.DocumentKind;
import org.closedset.people.Erasable;
import org.closedset.people.Person;
import org.closedset.production.AccountFact;
import org.closedset.production.Production;
import org.closedset.riders.Evidence;
import org.closedset.riders.Mark;
import org.closedset.riders.Process;
import org.closedset.riders.Rider;
import org.closedset.riders.RiderKind;
import org.closedset.riders.RiderRecord;
import org.closedset.riders.RiderSheet;
import org.closedset.sheets.PeopleSheet;
import org.closedset.views.Desk;
import org.closedset.views.OpenScript;
import org.closedset.views.Recorded;
import org.closedset.views.Records;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Riders in a real record: from what was said to what is signed, narrowed and withdrawn, and nothing wider on the way. */
final class RiderActsTest {
    private static final DraftOf FILMED = new DraftOf.Filmed(Optional.empty());
    private static final String PASSPHRASE = "nine lanterns on the pier";
    static final Clock CLOCK = Clock.fixed(Instant.parse("2027-02-20T05:00:00Z"), ZoneId.of("Europe/Oslo"));
    private static final String SCRIPT = """
            INT. KITCHEN - NIGHT #7#

            Tom kisses Mara on the mouth.

            TOM
            Stay.

            MARA
            I am here.

            INT. HALL - NIGHT #8#

            Mara kisses Tom. He puts a hand on her cheek.
            """;
    private static final String CAST = """
            Name,Role,Character,Type
            Samir Cohen,Actor,MARA,Lead
            Jolana Haddad,Actor,TOM,Lead
            Ines Prado,Producer,,
            Alex Roth,Director,,
            """;
    private static final Answer OPEN = new Answer.Open(Level.SKIN, Set.of());

    private final SecureRandom chance = new SecureRandom();
    private final Hand hand = new Hand(CLOCK, chance);

    @TempDir
    Path folder;

    /** A film whose script is in its record, with two grown principals who opened mouth and cheek. */
    final class Film implements AutoCloseable {
        private final Records records;
        private final Desk desk;
        final String script;

        Film() throws Exception {
            records = Records.in(folder, chance);
            records.begin(PASSPHRASE.toCharArray());
            desk = Desk.in(folder, records);
            new BeginProduction(hand).of(records, "The Quay", CLOCK.getZone(), new Addressed("Signe Aalto", "", ""));
            new BringPeople(hand)
                    .of(
                            recorded(),
                            hand.newAct(),
                            "",
                            PeopleSheet.of(CAST.getBytes(StandardCharsets.UTF_8))
                                    .rows());
            new AddScript(desk, hand).of(recorded(), "quay.fountain", SCRIPT.getBytes(StandardCharsets.UTF_8), true);
            script = OpenScript.idOf("quay");
            for (String name : List.of("Samir Cohen", "Jolana Haddad")) {
                new CheckAge(hand)
                        .found(
                                recorded(),
                                hand.newAct(),
                                person(name).id(),
                                DocumentKind.PASSPORT,
                                LocalDate.of(2027, 2, 1));
                says(name, Zone.MOUTH_LINE, OPEN);
                says(name, Zone.CHEEK, OPEN);
            }
        }

        Recorded recorded() {
            return records.productions().getFirst();
        }

        Production production() {
            return recorded().production();
        }

        Person person(String name) {
            return production().people().all().stream()
                    .filter(it -> it.addressed().name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }

        void says(String name, Zone zone, Answer answer) {
            var id = person(name).id();
            String basis = Basis.of(production().limits(id).limits().wanted().of(zone));
            OfZone said = new OfZone(zone, Map.of(Place.of(zone), answer), Optional.empty());
            done(new SayLimits(hand).zone(recorded(), hand.newForm(basis), id, said, false));
        }

        String own(int scene) throws Exception {
            return review().breakdown().scenes().get(scene).scene().id().own();
        }

        Review review() throws Exception {
            var screenplay = production().script(script).orElseThrow().draft().screenplay();
            return Review.of(Finder.find(screenplay, SentenceVectors.none(), scene -> {}), List.of());
        }

        RiderRecord drafted(String name, int... scenes) throws Exception {
            Set<String> own = new java.util.HashSet<>();
            for (int scene : scenes) {
                own.add(own(scene));
            }
            String act = hand.newAct();
            done(new WriteRiders(hand).drafted(recorded(), act, person(name).id(), script, review(), own, FILMED));
            return rider(act);
        }

        RiderRecord rider(String id) {
            return production().riders().rider(id).orElseThrow();
        }

        Form form(RiderRecord rider) {
            return hand.newForm(Basis.of(rider));
        }

        Form marking(RiderRecord rider) {
            return hand.newForm(Basis.ofMarks(rider));
        }

        RiderRecord called(RiderRecord rider) {
            RiderSheet sheet = rider.sheet();
            Process call = new Process(
                    Optional.of(OffsetDateTime.parse("2027-03-04T08:30+01:00")),
                    48,
                    Process.Basis.CALL,
                    sheet.process().reading());
            RiderSheet anew = sheet.called(call);
            done(new WriteRiders(hand).rewritten(recorded(), form(rider), rider.performer(), anew));
            return rider(rider.id());
        }

        RiderRecord released(RiderRecord rider) {
            done(new WriteRiders(hand).released(recorded(), form(rider), rider.performer(), rider.id()));
            return rider(rider.id());
        }

        Told serve() throws Exception {
            return new WriteRiders(hand).served(recorded(), hand.newAct(), script, own(0));
        }

        Told countersign(RiderRecord... riders) {
            Map<String, String> offers = new LinkedHashMap<>();
            for (RiderRecord it : riders) {
                offers.put(it.id(), rider(it.id()).offer());
            }
            return new SignRiders(hand)
                    .countersigned(
                            recorded(), hand.newAct(), person("Ines Prado").id(), offers, true);
        }

        Told sign(RiderRecord rider) {
            return new SignRiders(hand)
                    .signed(recorded(), form(rider(rider.id())), rider.performer(), rider.id(), new Evidence.Code());
        }

        RiderRecord signed(String name) throws Exception {
            RiderRecord rider = released(called(drafted(name, 0)));
            done(serve());
            done(countersign(rider));
            done(sign(rider));
            return rider(rider.id());
        }

        @Override
        public void close() throws Exception {
            desk.close();
            records.close();
        }
    }

    static void done(Told told) {
        assertThat(told).isInstanceOf(Told.Done.class);
    }

    static void refused(Told told, String words) {
        assertThat(told)
                .isInstanceOfSatisfying(
                        Told.Refused.class, it -> assertThat(it.sentence()).contains(words));
    }

    @Test
    void a_draft_holds_what_was_opened_and_what_the_scenes_may_need_and_names_whom_it_is_with() throws Exception {
        try (Film film = new Film()) {
            RiderSheet sheet = film.drafted("Samir Cohen", 0, 1).sheet();
            assertThat(sheet.kind()).isEqualTo(RiderKind.PRINCIPAL);
            assertThat(sheet.identity().character()).isEqualTo("MARA");
            assertThat(sheet.partners()).extracting(it -> it.name()).containsExactly("Jolana Haddad");
            assertThat(sheet.source().scenes()).extracting(it -> it.label()).containsExactly("7", "8");
            assertThat(sheet.matter().terms().contacts())
                    .allMatch(it -> Set.of(Zone.MOUTH_LINE, Zone.CHEEK).containsAll(it.on()))
                    .isNotEmpty();
            assertThat(sheet.matter().terms().exposures()).isEmpty();
        }
    }

    @Test
    void all_the_way_to_signed_and_the_record_still_checks() throws Exception {
        try (Film film = new Film()) {
            RiderRecord rider = film.signed("Samir Cohen");
            assertThat(rider.state()).isInstanceOf(Rider.Signed.class);
            assertThat(film.production().riders().inForce(rider.performer(), film.script, film.own(0)))
                    .contains(rider.sheet().matter().terms());
            done(new EraseOwn(hand)
                    .of(
                            film.recorded(),
                            hand.newForm(Basis.ofSaid(film.person("Samir Cohen").own())),
                            rider.performer(),
                            Set.of(Erasable.SAID)));
            assertThat(film.rider(rider.id()).inForce()).isPresent();
        }
        Sound.checks(folder, PASSPHRASE, 6);
    }

    @Test
    void a_scene_is_served_whole_with_a_call_or_not_at_all() throws Exception {
        try (Film film = new Film()) {
            RiderRecord mara = film.drafted("Samir Cohen", 0);
            RiderRecord tom = film.drafted("Jolana Haddad", 0);
            refused(film.serve(), "Samir Cohen, Jolana Haddad");
            film.released(mara);
            refused(film.serve(), "Jolana Haddad");
            film.released(tom);
            refused(film.serve(), "Type the call first");
            film.released(film.called(film.rider(mara.id())));
            film.released(film.called(film.rider(tom.id())));
            done(film.serve());
            assertThat(film.rider(mara.id()).state()).isInstanceOf(Rider.Served.class);
            assertThat(film.rider(tom.id()).state()).isInstanceOf(Rider.Served.class);
        }
    }

    @Test
    void nothing_wider_than_the_boundary_is_kept_released_or_signed() throws Exception {
        try (Film film = new Film()) {
            RiderRecord rider = film.called(film.drafted("Samir Cohen", 0));
            film.says("Samir Cohen", Zone.CHEEK, new Answer.Closed());
            refused(
                    new WriteRiders(hand).released(film.recorded(), film.form(rider), rider.performer(), rider.id()),
                    "goes further than their boundaries");
            RiderSheet more = rider.sheet()
                    .called(new Process(
                            rider.sheet().process().call(),
                            72,
                            Process.Basis.CALL,
                            rider.sheet().process().reading()));
            refused(
                    new WriteRiders(hand).rewritten(film.recorded(), film.form(rider), rider.performer(), more),
                    "goes further than their boundaries");
            Set<String> onCheek = new java.util.HashSet<>();
            rider.sheet().matter().terms().contacts().stream()
                    .filter(it -> it.on().contains(Zone.CHEEK))
                    .forEach(it -> onCheek.add(it.id()));
            done(new WriteRiders(hand)
                    .rewritten(
                            film.recorded(),
                            film.form(rider),
                            rider.performer(),
                            rider.sheet().without(onCheek)));
            film.released(film.rider(rider.id()));
            done(film.serve());
            done(film.countersign(rider));
            film.says("Samir Cohen", Zone.MOUTH_LINE, new Answer.Closed());
            refused(film.sign(rider), "goes further than your boundaries");
        }
    }

    @Test
    void production_signs_first_for_what_it_was_offered_and_attests() throws Exception {
        try (Film film = new Film()) {
            RiderRecord rider = film.released(film.called(film.drafted("Samir Cohen", 0)));
            done(film.serve());
            refused(film.sign(rider), "gone on since");
            Map<String, String> offer =
                    Map.of(rider.id(), film.rider(rider.id()).offer());
            SignRiders sign = new SignRiders(hand);
            refused(
                    sign.countersigned(
                            film.recorded(),
                            hand.newAct(),
                            film.person("Ines Prado").id(),
                            offer,
                            false),
                    "promise");
            assertThat(sign.countersigned(
                            film.recorded(),
                            hand.newAct(),
                            film.person("Alex Roth").id(),
                            offer,
                            true))
                    .isInstanceOf(Told.Gone.class);
            assertThat(sign.countersigned(
                            film.recorded(),
                            hand.newAct(),
                            film.person("Ines Prado").id(),
                            Map.of(rider.id(), "ab".repeat(32)),
                            true))
                    .isInstanceOf(Told.Overtaken.class);
            done(film.countersign(rider));
            done(film.sign(rider));
        }
    }

    @Test
    void production_cannot_sign_what_it_was_not_offered() throws Exception {
        try (Film film = new Film()) {
            RiderRecord rider = film.drafted("Samir Cohen", 0);
            assertThat(new SignRiders(hand)
                            .countersigned(
                                    film.recorded(),
                                    hand.newAct(),
                                    film.person("Ines Prado").id(),
                                    Map.of(rider.id(), ""),
                                    true))
                    .isInstanceOf(Told.Overtaken.class);
            assertThat(film.rider(rider.id()).countersigned()).isEmpty();
        }
    }

    @Test
    void marks_are_of_what_was_read_and_an_old_form_changes_nothing() throws Exception {
        try (Film film = new Film()) {
            RiderRecord rider = film.drafted("Samir Cohen", 0);
            SignRiders sign = new SignRiders(hand);
            Map<String, Mark> marks = Map.of("c1", Mark.OUT);
            refused(
                    sign.marked(film.recorded(), film.marking(rider), rider.performer(), rider.id(), marks),
                    "gone on since");
            RiderRecord released = film.released(rider);
            Form old = film.marking(rider);
            assertThat(sign.marked(film.recorded(), old, rider.performer(), rider.id(), marks))
                    .isInstanceOf(Told.Overtaken.class);
            done(sign.marked(film.recorded(), film.marking(released), rider.performer(), rider.id(), marks));
            assertThat(film.rider(rider.id()).marks()).isEqualTo(marks);
            film.called(film.rider(rider.id()));
            assertThat(film.rider(rider.id()).marks()).isEmpty();
            assertThat(film.rider(rider.id()).state()).isInstanceOf(Rider.Drafted.class);
        }
    }

    @Test
    void whoever_came_in_under_a_name_and_was_not_heard_signs_nothing_and_may_still_withdraw() throws Exception {
        try (Film film = new Film()) {
            RiderRecord rider = film.released(film.called(film.drafted("Samir Cohen", 0)));
            done(film.serve());
            done(film.countersign(rider));
            var joined = new AccountFact.Joined(rider.performer(), "k7q4m", "204771");
            done(hand.keep(film.recorded(), hand.newAct(), now -> new Hand.Telling.Facts(List.of(joined), List.of())));
            refused(film.sign(rider), "has not heard your code yet");
            assertThat(film.rider(rider.id()).signed()).isEmpty();
            done(new SignRiders(hand).withdrawn(film.recorded(), hand.newAct(), rider.performer(), rider.id()));
        }
    }

    @Test
    void what_is_in_force_is_made_narrower_and_withdrawn_by_the_performer_alone() throws Exception {
        try (Film film = new Film()) {
            RiderRecord rider = film.signed("Samir Cohen");
            SignRiders sign = new SignRiders(hand);
            refused(
                    sign.narrowed(film.recorded(), hand.newAct(), rider.performer(), rider.id(), Set.of()),
                    "Only what is in your rider");
            String first = rider.sheet().matter().terms().contacts().getFirst().id();
            done(sign.narrowed(film.recorded(), hand.newAct(), rider.performer(), rider.id(), Set.of(first)));
            RiderRecord less = film.rider(rider.id());
            assertThat(less.state()).isInstanceOf(Rider.Narrowed.class);
            assertThat(less.inForce().orElseThrow().contacts())
                    .noneMatch(it -> it.id().equals(first));
            done(sign.withdrawn(film.recorded(), hand.newAct(), rider.performer(), rider.id()));
            done(sign.withdrawn(film.recorded(), hand.newAct(), rider.performer(), rider.id()));
            assertThat(film.rider(rider.id()).inForce()).isEmpty();
            assertThat(sign.withdrawn(
                            film.recorded(),
                            hand.newAct(),
                            film.person("Jolana Haddad").id(),
                            rider.id()))
                    .isInstanceOf(Told.Gone.class);
        }
    }

    @Test
    void nothing_is_drafted_where_nothing_was_opened_or_no_age_is_known() throws Exception {
        try (Film film = new Film()) {
            film.says("Samir Cohen", Zone.MOUTH_LINE, new Answer.Closed());
            film.says("Samir Cohen", Zone.CHEEK, new Answer.Closed());
            var id = film.person("Samir Cohen").id();
            WriteRiders write = new WriteRiders(hand);
            refused(
                    write.drafted(
                            film.recorded(),
                            hand.newAct(),
                            id,
                            film.script,
                            film.review(),
                            Set.of(film.own(0)),
                            FILMED),
                    "there is nothing a rider could say yet");
            refused(
                    write.drafted(film.recorded(), hand.newAct(), id, film.script, film.review(), Set.of(), FILMED),
                    "at least one scene");
            new CheckAge(hand).doubted(film.recorded(), hand.newAct(), id);
            refused(
                    write.drafted(
                            film.recorded(),
                            hand.newAct(),
                            id,
                            film.script,
                            film.review(),
                            Set.of(film.own(0)),
                            FILMED),
                    "name the guardian");
        }
    }
}
