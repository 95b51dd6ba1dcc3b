package org.closedset.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.closedset.people.Addressed;
import org.closedset.people.Erasable;
import org.closedset.riders.Altered;
import org.closedset.riders.Evidence;
import org.closedset.riders.Heard;
import org.closedset.riders.Late;
import org.closedset.riders.Likeness;
import org.closedset.riders.Mark;
import org.closedset.riders.Matter;
import org.closedset.riders.Rider;
import org.closedset.riders.RiderRecord;
import org.closedset.riders.RiderSheet;
import org.closedset.riders.Scan;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.Sound;
import org.closedset.vocabulary.Zone;
import org.junit.jupiter.api.Test;

/** Riders as facts tell them: each in its state, signed for what it says, and changed by nothing that is not drawn. */
final class RidersTest {
    private static final RiderSheet SHEET = SampleRider.of(Told.NURA);
    private static final String ID = SHEET.id();
    private static final String HASH = SampleRider.hash(SHEET);
    private static final RiderFact DRAFTED = new RiderFact.Drafted(Told.NURA, "s1", SHEET);
    private static final RiderFact RELEASED = new RiderFact.Released(Told.NURA, ID, HASH);
    private static final RiderFact SERVED = new RiderFact.Served(Told.NURA, "s1", SHEET);
    private static final RiderFact COUNTERSIGNED = new RiderFact.Countersigned(Told.NURA, ID, HASH, Told.JONAS);
    private static final RiderFact SIGNED = new RiderFact.Signed(Told.NURA, "s1", SHEET, new Evidence.Code());

    private static Production told(RiderFact... facts) {
        return Production.NONE.with(Stream.concat(
                        Stream.of(
                                new PersonFact.Told(Told.NURA, new Addressed("Nura", "", "")),
                                new PersonFact.Told(Told.JONAS, new Addressed("Jonas", "", ""))),
                        Stream.of(facts))
                .map(Told::fact)
                .toList());
    }

    private static RiderRecord rider(Production production) {
        return production.riders().rider(ID).orElseThrow();
    }

    @Test
    void a_rider_is_in_force_once_it_went_all_the_way_and_not_before() {
        List<RiderFact> way = List.of(DRAFTED, RELEASED, SERVED, COUNTERSIGNED, SIGNED);
        for (int steps = 1; steps <= way.size(); steps++) {
            Production production = told(way.subList(0, steps).toArray(RiderFact[]::new));
            assertThat(production.adrift()).isZero();
            assertThat(rider(production).inForce().isPresent()).isEqualTo(steps == way.size());
        }
        Production signed = told(way.toArray(RiderFact[]::new));
        assertThat(signed.riders().inForce(Told.NURA, "s1", "s9-guest-house"))
                .contains(SHEET.matter().terms());
        assertThat(signed.riders().inForce(Told.NURA, "s1", "another")).isEmpty();
        assertThat(signed.riders().inForce(Told.NURA, "s2", "s9-guest-house")).isEmpty();
        assertThat(signed.riders().inForce(Told.JONAS, "s1", "s9-guest-house")).isEmpty();
    }

    @Test
    void what_is_not_drawn_or_was_told_of_another_text_or_person_changes_nothing() {
        String other = "ab".repeat(32);
        for (RiderFact fact : List.of(
                SIGNED,
                COUNTERSIGNED,
                new RiderFact.Released(Told.NURA, ID, other),
                new RiderFact.Released(Told.JONAS, ID, HASH),
                new RiderFact.Marked(Told.NURA, ID, HASH, Map.of("c1", Mark.FINE)),
                new RiderFact.Narrowed(Told.NURA, SHEET.without(Set.of("c1"))),
                new RiderFact.Withdrawn(Told.NURA, ID))) {
            Production production = told(DRAFTED, fact);
            assertThat(production.adrift()).as(fact.toString()).isEqualTo(1);
            assertThat(rider(production).state()).isInstanceOf(Rider.Drafted.class);
        }
        Production nothing = told(SIGNED);
        assertThat(nothing.riders()).isEqualTo(Riders.NONE);
        assertThat(nothing.adrift()).isEqualTo(1);
    }

    @Test
    void a_narrower_text_keeps_productions_signature_and_a_wider_one_does_not() {
        RiderSheet narrower = SHEET.without(Set.of("c1"));
        RiderFact less = new RiderFact.Drafted(Told.NURA, "s1", narrower);
        RiderRecord kept = rider(told(DRAFTED, RELEASED, SERVED, COUNTERSIGNED, less));
        assertThat(kept.state()).isInstanceOf(Rider.Countersigned.class);
        assertThat(kept.countersigned().map(RiderRecord.Countersigning::hash)).contains(HASH);
        assertThat(kept.sheet()).isEqualTo(narrower);
        RiderFact more = new RiderFact.Drafted(Told.NURA, "s1", SHEET.without(Set.of()));
        RiderRecord again = rider(told(DRAFTED, RELEASED, SERVED, COUNTERSIGNED, less, more));
        assertThat(again.state()).isInstanceOf(Rider.Drafted.class);
    }

    @Test
    void an_offer_to_production_stays_what_it_is_while_the_rider_becomes_narrower() {
        RiderSheet narrower = SHEET.without(Set.of("c1"));
        String hash = SampleRider.hash(narrower);
        List<RiderFact> before = List.of(DRAFTED, RELEASED, SERVED, new RiderFact.Drafted(Told.NURA, "s1", narrower));
        RiderRecord rewritten = rider(told(before.toArray(RiderFact[]::new)));
        assertThat(rewritten.state()).isInstanceOf(Rider.Drafted.class);
        assertThat(rewritten.offer()).isEqualTo(HASH);
        List<RiderFact> served = Stream.concat(
                        before.stream(),
                        Stream.of(
                                new RiderFact.Released(Told.NURA, ID, hash),
                                new RiderFact.Served(Told.NURA, "s1", narrower)))
                .toList();
        RiderRecord after = rider(told(served.toArray(RiderFact[]::new)));
        assertThat(after.state()).isInstanceOf(Rider.Served.class);
        assertThat(after.offer()).isEqualTo(HASH);
        List<RiderFact> early = new ArrayList<>(served);
        early.add(4, COUNTERSIGNED);
        assertThat(rider(told(early.subList(0, 5).toArray(RiderFact[]::new))).state())
                .isInstanceOf(Rider.Drafted.class);
        assertThat(rider(told(early.toArray(RiderFact[]::new))).state()).isInstanceOf(Rider.Countersigned.class);
    }

    @Test
    void what_goes_further_than_an_offer_is_offered_anew() {
        RiderSheet less = SHEET.without(Set.of("c1"));
        RiderSheet more = SampleRider.of(Told.NURA, "8f", 3);
        RiderRecord offered = rider(told(
                new RiderFact.Drafted(Told.NURA, "s1", less),
                new RiderFact.Released(Told.NURA, ID, SampleRider.hash(less)),
                new RiderFact.Served(Told.NURA, "s1", less),
                new RiderFact.Countersigned(Told.NURA, ID, SampleRider.hash(less), Told.JONAS),
                new RiderFact.Drafted(Told.NURA, "s1", more),
                new RiderFact.Released(Told.NURA, ID, SampleRider.hash(more)),
                new RiderFact.Served(Told.NURA, "s1", more)));
        assertThat(offered.state()).isInstanceOf(Rider.Served.class);
        assertThat(offered.countersigned()).isEmpty();
        assertThat(offered.offer()).isEqualTo(SampleRider.hash(more));
    }

    @Test
    void the_performer_narrows_and_withdraws_alone_and_nothing_comes_back() {
        RiderSheet narrower = SHEET.without(Set.of("c1"));
        RiderFact narrowed = new RiderFact.Narrowed(Told.NURA, narrower);
        Production production = told(DRAFTED, RELEASED, SERVED, COUNTERSIGNED, SIGNED, narrowed);
        assertThat(rider(production).inForce()).contains(narrower.matter().terms());
        assertThat(rider(production.with(Told.fact(new RiderFact.Narrowed(Told.NURA, SHEET))))
                        .inForce())
                .contains(narrower.matter().terms());
        Production withdrawn = production.with(Told.fact(new RiderFact.Withdrawn(Told.NURA, ID)));
        assertThat(rider(withdrawn).state()).isInstanceOf(Rider.Withdrawn.class);
        assertThat(rider(withdrawn).inForce()).isEmpty();
        assertThat(rider(withdrawn.with(Told.fact(SIGNED))).inForce()).isEmpty();
    }

    @Test
    void what_was_said_of_a_clause_is_gone_with_what_somebody_says_of_themselves_and_the_agreement_stands() {
        RiderFact marked = new RiderFact.Marked(Told.NURA, ID, HASH, Map.of("c1", Mark.OUT));
        Production production = told(DRAFTED, RELEASED, marked, SERVED, COUNTERSIGNED, SIGNED);
        assertThat(rider(production).marks()).isEqualTo(Map.of("c1", Mark.OUT));
        Production erased = production.with(Told.fact(new AccountFact.Erased(Told.NURA, Set.of(Erasable.SAID))));
        assertThat(rider(erased).marks()).isEmpty();
        assertThat(rider(erased).inForce()).isPresent();
        assertThat(rider(production.unsaid(Told.NURA)).marks()).isEmpty();
        assertThat(rider(production.with(Told.fact(new ProductionFact.SaidErased())))
                        .marks())
                .isEmpty();
    }

    @Test
    void a_later_rider_for_the_same_scenes_takes_the_place_of_the_one_before() {
        RiderSheet second = SampleRider.of(Told.NURA, "9a", 1);
        String hash = SampleRider.hash(second);
        Production production = told(
                DRAFTED,
                RELEASED,
                SERVED,
                COUNTERSIGNED,
                SIGNED,
                new RiderFact.Drafted(Told.NURA, "s1", second),
                new RiderFact.Released(Told.NURA, second.id(), hash),
                new RiderFact.Served(Told.NURA, "s1", second),
                new RiderFact.Countersigned(Told.NURA, second.id(), hash, Told.JONAS));
        assertThat(rider(production).inForce()).isPresent();
        Production both =
                production.with(Told.fact(new RiderFact.Signed(Told.NURA, "s1", second, new Evidence.Code())));
        assertThat(rider(both).state()).isInstanceOf(Rider.Superseded.class);
        assertThat(both.riders().inForce(Told.NURA, "s1", "s9-guest-house"))
                .isEqualTo(Optional.of(second.matter().terms()));
    }

    @Test
    void what_is_agreed_stands_by_itself_once_drafts_and_marks_are_erased() {
        RiderSheet less = SHEET.without(Set.of("c1"));
        String hash = SampleRider.hash(less);
        RiderSheet least = less.without(Set.of("c2"));
        List<RiderFact> way = List.of(
                DRAFTED,
                RELEASED,
                new RiderFact.Marked(Told.NURA, ID, HASH, Map.of("c1", Mark.OUT)),
                SERVED,
                new RiderFact.Drafted(Told.NURA, "s1", less),
                COUNTERSIGNED,
                new RiderFact.Released(Told.NURA, ID, hash),
                new RiderFact.Served(Told.NURA, "s1", less),
                new RiderFact.Drafted(Told.NURA, "s1", least),
                new RiderFact.Signed(Told.NURA, "s1", least, new Evidence.Code()),
                new RiderFact.Issued(Told.NURA, ID, SampleRider.hash(least), "JVBERi0="),
                new RiderFact.Narrowed(Told.NURA, least.without(Set.of("c3"))),
                new RiderFact.Withdrawn(Told.NURA, ID));
        for (int steps = 1; steps <= way.size(); steps++) {
            List<RiderFact> told = way.subList(0, steps);
            Production live = told(told.toArray(RiderFact[]::new))
                    .with(Told.fact(new AccountFact.Erased(Told.NURA, Set.of(Erasable.SAID))));
            Production again = told(told.stream()
                    .filter(it -> it.keeping().recordClass() == Keeping.RecordClass.AGREEMENT)
                    .toArray(RiderFact[]::new));
            assertThat(live.riders()).as("after step " + steps).isEqualTo(again.riders());
            assertThat(again.adrift()).isZero();
        }
    }

    @Test
    void an_earlier_rider_does_not_come_back_where_the_last_that_was_signed_is_withdrawn() {
        RiderSheet second = SampleRider.of(Told.NURA, "9a", 1);
        Production both = told(
                DRAFTED,
                RELEASED,
                SERVED,
                COUNTERSIGNED,
                SIGNED,
                new RiderFact.Served(Told.NURA, "s1", second),
                new RiderFact.Countersigned(Told.NURA, second.id(), SampleRider.hash(second), Told.JONAS),
                new RiderFact.Signed(Told.NURA, "s1", second, new Evidence.Code()),
                new RiderFact.Withdrawn(Told.NURA, second.id()));
        assertThat(both.riders().inForce(Told.NURA, "s1", "s9-guest-house")).isEmpty();
    }

    @Test
    void a_paper_of_other_words_is_none_and_what_is_out_of_date_stays_so() {
        Production signed = told(DRAFTED, RELEASED, SERVED, COUNTERSIGNED, SIGNED);
        Production issued = signed.with(Told.fact(new RiderFact.Issued(Told.NURA, ID, HASH, "JVBERi0=")));
        assertThat(rider(issued).issued()).isPresent();
        RiderFact less = new RiderFact.Narrowed(Told.NURA, SHEET.without(Set.of("c1")));
        assertThat(rider(issued.with(Told.fact(less))).issued()).isEmpty();
        assertThat(rider(issued.with(Told.fact(less))
                                .with(Told.fact(new RiderFact.Issued(Told.NURA, ID, HASH, "JVBERi0="))))
                        .issued())
                .isEmpty();
        Production lapsed = signed.with(Told.fact(new RiderFact.Lapsed(Told.NURA, ID)))
                .with(Told.fact(new RiderFact.Withdrawn(Told.NURA, ID)));
        assertThat(rider(lapsed).state()).isInstanceOf(Rider.Lapsed.class);
    }

    private static List<RiderFact> signed(RiderSheet sheet) {
        return List.of(
                new RiderFact.Drafted(Told.NURA, "s1", sheet),
                new RiderFact.Released(Told.NURA, sheet.id(), SampleRider.hash(sheet)),
                new RiderFact.Served(Told.NURA, "s1", sheet),
                new RiderFact.Countersigned(Told.NURA, sheet.id(), SampleRider.hash(sheet), Told.JONAS),
                new RiderFact.Signed(Told.NURA, "s1", sheet, new Evidence.Code()));
    }

    @Test
    void a_likeness_or_a_voice_is_signed_by_itself_and_takes_nothing_from_what_is_filmed() {
        for (String kind : List.of("replica", "voice")) {
            RiderSheet sheet = SampleRider.of(kind, Told.NURA, "3c");
            List<RiderFact> all = new ArrayList<>(signed(SHEET));
            all.addAll(signed(sheet));
            Production both = told(all.toArray(RiderFact[]::new));
            assertThat(both.adrift()).isZero();
            assertThat(both.riders().rider(sheet.id()).orElseThrow().state()).isInstanceOf(Rider.Signed.class);
            assertThat(rider(both).state())
                    .as("what is filmed stands beside a %s", kind)
                    .isInstanceOf(Rider.Signed.class);
            assertThat(both.riders().inForce(Told.NURA, "s1", "s9-guest-house"))
                    .contains(SHEET.matter().terms());
            assertThat(told(signed(sheet).toArray(RiderFact[]::new))
                            .riders()
                            .inForce(Told.NURA, "s1", "s9-guest-house"))
                    .as("a %s opens nothing before a camera", kind)
                    .isEmpty();
        }
    }

    @Test
    void a_second_likeness_takes_the_place_of_the_first_and_of_no_voice() {
        RiderSheet voice = SampleRider.of("voice", Told.NURA, "3c");
        RiderSheet first = SampleRider.of("replica", Told.NURA, "4d");
        RiderSheet second = SampleRider.of("replica", Told.NURA, "5e");
        List<RiderFact> all = new ArrayList<>(signed(voice));
        all.addAll(signed(first));
        all.addAll(signed(second));
        Production production = told(all.toArray(RiderFact[]::new));
        assertThat(production.riders().rider(voice.id()).orElseThrow().state()).isInstanceOf(Rider.Signed.class);
        assertThat(production.riders().rider(first.id()).orElseThrow().state()).isInstanceOf(Rider.Superseded.class);
    }

    @Test
    void a_likeness_that_shows_more_than_was_signed_is_a_draft_again_and_no_narrowing() {
        RiderSheet sheet = SampleRider.of("replica", Told.NURA, "3c");
        Matter.Replica matter = (Matter.Replica) sheet.matter();
        RiderSheet wider = with(sheet, new Altered("a1", Set.of(Zone.UPPER_BACK), Set.of(PictureExposure.E7)));
        RiderSheet less = with(sheet, new Altered("a1", Set.of(Zone.UPPER_BACK), Set.of(PictureExposure.E6)));
        assertThat(matter.covers(less.matter())).isTrue();
        assertThat(matter.covers(wider.matter())).isFalse();
        List<RiderFact> toSign = signed(sheet).subList(0, 4);
        List<RiderFact> rewritten = new ArrayList<>(toSign);
        rewritten.add(new RiderFact.Drafted(Told.NURA, "s1", wider));
        assertThat(told(rewritten.toArray(RiderFact[]::new))
                        .riders()
                        .rider(sheet.id())
                        .orElseThrow()
                        .state())
                .isInstanceOf(Rider.Drafted.class);
        List<RiderFact> narrowed = new ArrayList<>(signed(sheet));
        narrowed.add(new RiderFact.Narrowed(Told.NURA, wider));
        assertThat(told(narrowed.toArray(RiderFact[]::new)).adrift()).isEqualTo(1);
        narrowed.set(5, new RiderFact.Narrowed(Told.NURA, less));
        Production now = told(narrowed.toArray(RiderFact[]::new));
        assertThat(now.adrift()).isZero();
        assertThat(now.riders().rider(sheet.id()).orElseThrow().sheet()).isEqualTo(less);
    }

    private static RiderSheet with(RiderSheet it, Altered altered) {
        Matter.Replica matter = (Matter.Replica) it.matter();
        return new RiderSheet(
                it.id(),
                it.version(),
                it.kind(),
                it.identity(),
                it.source(),
                it.partners(),
                new Matter.Replica(matter.likeness(), List.of(altered), matter.uses()),
                it.process(),
                it.withdrawal());
    }

    @Test
    void what_was_signed_on_paper_is_in_time_by_when_it_was_signed_and_is_spelt_with_its_scan() throws Exception {
        Instant call = SHEET.process().call().orElseThrow().toInstant();
        Scan scan = Scan.of("%PDF-1.7 a scan".getBytes(StandardCharsets.US_ASCII));
        Evidence early = new Evidence.OnPaper(scan, "Vito Eriksen", call.minus(Duration.ofDays(9)));
        Evidence late = new Evidence.OnPaper(scan, "Vito Eriksen", call.minus(Duration.ofHours(30)));
        RiderFact signed = new RiderFact.Signed(Told.NURA, "s1", SHEET, early);
        assertThat(rider(told(DRAFTED, RELEASED, SERVED, COUNTERSIGNED, signed)).late())
                .isEmpty();
        assertThat(rider(told(
                                DRAFTED,
                                RELEASED,
                                SERVED,
                                COUNTERSIGNED,
                                new RiderFact.Signed(Told.NURA, "s1", SHEET, late)))
                        .late())
                .contains(Late.NOTICE_RAN);
        Fact fact = Told.fact(signed);
        Fact read = FactBytes.read(FactBytes.of(fact));
        assertThat(read).isEqualTo(fact);
        assertThat(((Evidence.OnPaper) ((RiderFact.Signed) read.content()).evidence())
                        .scan()
                        .form())
                .isEqualTo(Scan.Form.PDF);
    }

    @Test
    void two_voices_stand_beside_one_another_where_neither_says_all_of_the_other() {
        RiderSheet first = SampleRider.of("voice", Told.NURA, "3c");
        RiderSheet words = SampleRider.of("voice", Told.NURA, "4d");
        Matter.Voice live = new Matter.Voice(
                List.of(new Heard("v1", Set.of(Heard.Kind.WORDS), Sound.LIVE, 4)),
                words.matter().uses());
        RiderSheet second = new RiderSheet(
                words.id(),
                words.version(),
                words.kind(),
                words.identity(),
                words.source(),
                words.partners(),
                live,
                words.process(),
                words.withdrawal());
        List<RiderFact> all = new ArrayList<>(signed(first));
        all.addAll(signed(second));
        Production both = told(all.toArray(RiderFact[]::new));
        assertThat(both.riders().byId().values()).allMatch(it -> it.state() instanceof Rider.Signed);
    }

    @Test
    void nudity_that_is_taken_out_leaves_the_rest_of_a_likeness() {
        RiderSheet sheet = SampleRider.of("replica", Told.NURA, "3c");
        RiderSheet dressed = sheet.without(Set.of("a1"));
        assertThat(((Matter.Replica) dressed.matter()).likeness().made()).containsExactly(Likeness.Made.BODY);
        List<RiderFact> narrowed = new ArrayList<>(signed(sheet));
        narrowed.add(new RiderFact.Narrowed(Told.NURA, dressed));
        Production now = told(narrowed.toArray(RiderFact[]::new));
        assertThat(now.adrift()).isZero();
        assertThat(now.riders().rider(sheet.id()).orElseThrow().state()).isInstanceOf(Rider.Narrowed.class);
        assertThat(dressed.matter().covers(sheet.matter())).isFalse();
    }
}
