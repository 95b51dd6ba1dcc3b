package org.closedset.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.people.Addressed;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.production.Content;
import org.closedset.production.Fact;
import org.closedset.production.PersonFact;
import org.closedset.production.PlanFact;
import org.closedset.production.ProductionFact;
import org.closedset.production.RiderFact;
import org.closedset.production.SampleRider;
import org.closedset.riders.Evidence;
import org.closedset.riders.Mark;
import org.closedset.riders.Process;
import org.closedset.riders.RiderSheet;
import org.junit.jupiter.api.Test;

/** Who produces sees a scene's riders as one set, and of what three performers do with theirs nothing but that all signed. */
final class OffersTest {
    private static final Instant BEGUN = Instant.parse("2027-02-01T08:00:00Z");
    private static final PersonId PRODUCER = id(90);
    private static final PersonId DIRECTOR = id(91);

    private static PersonId id(int n) {
        return new PersonId("%032x".formatted(0xaa00 + n));
    }

    private static String rider(int n) {
        return SampleRider.id("%02x".formatted(0xb0 + n));
    }

    private static RiderSheet sheet(int n) {
        return SampleRider.of(id(n), "%02x".formatted(0xb0 + n), 1);
    }

    private final List<Fact> facts = new ArrayList<>();
    private Instant at = BEGUN;

    private OffersTest told(Content content) {
        facts.add(new Fact("ab".repeat(16), Optional.empty(), at, content));
        at = at.plusSeconds(60);
        return this;
    }

    private static OffersTest served() {
        OffersTest world = new OffersTest();
        world.told(new ProductionFact.Opened("The Quay", ZoneId.of("UTC")))
                .told(new PlanFact.PublicationsFixed(
                        List.of(LocalTime.NOON, LocalTime.of(19, 0)), LocalDate.of(2027, 3, 1)))
                .told(new PersonFact.Told(PRODUCER, new Addressed("Ana Ruiz", "", "")))
                .told(new PersonFact.RoleGiven(PRODUCER, Role.PRODUCER))
                .told(new PersonFact.Told(DIRECTOR, new Addressed("Lev Adler", "", "")))
                .told(new PersonFact.RoleGiven(DIRECTOR, Role.DIRECTOR));
        for (int n = 0; n < 3; n++) {
            world.told(new PersonFact.Told(id(n), new Addressed("Somebody " + n, "", "")))
                    .told(new RiderFact.Drafted(id(n), "s1", sheet(n)))
                    .told(new RiderFact.Released(id(n), rider(n), SampleRider.hash(sheet(n))));
        }
        for (int n = 0; n < 3; n++) {
            world.told(new RiderFact.Served(id(n), "s1", sheet(n)));
        }
        return world;
    }

    private OffersTest countersigned() {
        for (int n = 0; n < 3; n++) {
            told(new RiderFact.Countersigned(id(n), rider(n), SampleRider.hash(sheet(n)), PRODUCER));
        }
        return this;
    }

    private AsPublished state() {
        AsPublished state = AsPublished.NOTHING;
        for (Fact fact : facts) {
            state = state.with(fact);
        }
        return state;
    }

    private View seen(Role role, PersonId who, Instant now) {
        AsPublished state = state();
        return Gate.view(role, who, state.published(now), state.production(), now);
    }

    private Offers offers(Instant now) {
        return ((View.OnBoard) seen(Role.PRODUCER, PRODUCER, now)).offers();
    }

    private static final Instant BEFORE_NOON = Instant.parse("2027-02-01T11:59:00Z");
    private static final Instant AFTER_NOON = Instant.parse("2027-02-01T12:01:00Z");
    private static final Instant NEXT_DAY = Instant.parse("2027-02-02T12:01:00Z");

    /** Something one performer or the coordinator does with one rider, short of what the others have done. */
    private static List<Content> what(int n, int which) {
        RiderSheet sheet = sheet(n);
        String hash = SampleRider.hash(sheet);
        RiderSheet less = sheet.without(Set.of("c1"));
        RiderFact signed = new RiderFact.Signed(id(n), "s1", sheet, new Evidence.Code());
        return switch (which) {
            case 0 -> List.of();
            case 1 -> List.of(signed);
            case 2 -> List.of(new RiderFact.Marked(id(n), rider(n), hash, Map.of("c1", Mark.OUT)));
            case 3 -> List.of(new RiderFact.Withdrawn(id(n), rider(n)));
            case 4 -> List.of(signed, new RiderFact.Withdrawn(id(n), rider(n)));
            case 5 -> List.of(new RiderFact.Drafted(id(n), "s1", less));
            case 6 ->
                List.of(
                        new RiderFact.Drafted(id(n), "s1", less),
                        new RiderFact.Signed(id(n), "s1", less, new Evidence.Code()));
            case 7 -> List.of(signed, new RiderFact.Issued(id(n), rider(n), hash, "JVBERi0="));
            default -> throw new IllegalArgumentException();
        };
    }

    @Test
    void whatever_two_of_three_do_it_looks_the_same_as_long_as_the_third_did_not_sign() {
        Set<String> looks = new HashSet<>();
        int worlds = 0;
        for (int third : List.of(0, 2, 3, 4, 5)) {
            for (int one = 0; one < 8; one++) {
                for (int two = 0; two < 8; two++) {
                    OffersTest world = served().countersigned();
                    what(0, one).forEach(world::told);
                    what(1, two).forEach(world::told);
                    what(2, third).forEach(world::told);
                    for (Instant now : List.of(BEFORE_NOON, AFTER_NOON, NEXT_DAY)) {
                        looks.add(Dump.of(world.offers(now)));
                        worlds++;
                    }
                }
            }
        }
        assertThat(looks).hasSize(1);
        assertThat(worlds).isEqualTo(960);
        assertThat(looks.iterator().next()).contains("WITH_COORDINATOR");
    }

    @Test
    void all_signed_is_told_when_something_is_published_and_not_before() {
        OffersTest world = served().countersigned();
        for (int n = 0; n < 3; n++) {
            what(n, n == 1 ? 6 : 7).forEach(world::told);
        }
        assertThat(world.offers(BEFORE_NOON).sets())
                .singleElement()
                .returns(Offers.Word.WITH_COORDINATOR, Offers.OneSet::word);
        Offers.OneSet agreed = world.offers(AFTER_NOON).sets().getFirst();
        assertThat(agreed.word()).isEqualTo(Offers.Word.AGREED);
        assertThat(agreed.offers()).hasSize(3);
        assertThat(agreed.offers().get(0).paper()).contains("JVBERi0=");
        assertThat(agreed.offers().get(1).sheet()).isEqualTo(sheet(1).without(Set.of("c1")));
        assertThat(agreed.scenes()).containsExactly("9", "12A");
    }

    @Test
    void what_is_not_signed_for_production_lies_before_them_as_it_was_offered() {
        OffersTest world = served();
        Offers.OneSet set = world.offers(BEFORE_NOON).sets().getFirst();
        assertThat(set.word()).isEqualTo(Offers.Word.TO_SIGN);
        assertThat(set.offers()).extracting(Offers.Offer::hash).contains(SampleRider.hash(sheet(0)));
        String before = Dump.of(world.offers(BEFORE_NOON));
        world.told(new RiderFact.Drafted(id(0), "s1", sheet(0).without(Set.of("c1"))));
        world.told(new RiderFact.Marked(id(1), rider(1), SampleRider.hash(sheet(1)), Map.of("c1", Mark.OUT)));
        assertThat(Dump.of(world.offers(BEFORE_NOON))).isEqualTo(before);
    }

    @Test
    void drafts_are_no_offers_and_nobody_else_sees_any() {
        OffersTest world = served();
        assertThat(((View.OnBoard) world.seen(Role.DIRECTOR, DIRECTOR, BEFORE_NOON)).offers())
                .isEqualTo(Offers.NONE);
        OffersTest drafts = new OffersTest();
        served().facts.stream()
                .filter(it -> !(it.content() instanceof RiderFact.Served))
                .forEach(it -> drafts.told(it.content()));
        assertThat(drafts.offers(BEFORE_NOON)).isEqualTo(Offers.NONE);
    }

    @Test
    void whoever_withdrew_and_signs_another_is_there_once_and_the_set_can_be_agreed() {
        OffersTest world = served().countersigned();
        what(0, 1).forEach(world::told);
        what(1, 1).forEach(world::told);
        what(2, 3).forEach(world::told);
        RiderSheet anew = SampleRider.of(id(2), "c7", 1);
        world.told(new RiderFact.Served(id(2), "s1", anew));
        Offers.OneSet set = world.offers(BEFORE_NOON).sets().getFirst();
        assertThat(set.word()).isEqualTo(Offers.Word.TO_SIGN);
        assertThat(set.offers()).hasSize(3);
        world.told(new RiderFact.Countersigned(id(2), anew.id(), SampleRider.hash(anew), PRODUCER));
        world.told(new RiderFact.Signed(id(2), "s1", anew, new Evidence.Code()));
        assertThat(world.offers(AFTER_NOON).sets().getFirst().word()).isEqualTo(Offers.Word.AGREED);
    }

    @Test
    void what_went_out_of_date_does_not_come_back_by_being_withdrawn() {
        OffersTest world = served().countersigned();
        what(0, 1).forEach(world::told);
        world.told(new RiderFact.Lapsed(id(0), rider(0)));
        String before = Dump.of(world.offers(AFTER_NOON));
        world.told(new RiderFact.Withdrawn(id(0), rider(0)));
        assertThat(Dump.of(world.offers(AFTER_NOON))).isEqualTo(before);
        assertThat(Dump.of(world.offers(NEXT_DAY))).isEqualTo(before);
    }

    @Test
    void what_was_struck_shows_to_nobody_where_something_else_is_offered_anew() {
        RiderSheet sheet = sheet(0);
        RiderSheet less = sheet.without(Set.of("c1"));
        Process later = new Process(
                sheet.process().call().map(it -> it.plusDays(1)),
                sheet.process().hours(),
                sheet.process().basis(),
                sheet.process().reading());
        List<String> looks = new ArrayList<>();
        for (RiderSheet words : List.of(sheet, less)) {
            OffersTest world = served().countersigned();
            world.told(new RiderFact.Served(id(0), "s1", words.called(later).version(2)));
            looks.add(Dump.of(world.offers(BEFORE_NOON)));
            assertThat(world.offers(BEFORE_NOON).sets().getFirst().word()).isEqualTo(Offers.Word.TO_SIGN);
        }
        assertThat(looks.get(0)).isEqualTo(looks.get(1));
    }
}
