package org.closedset.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.boundaries.Boundary;
import org.closedset.boundaries.ContractNotice;
import org.closedset.boundaries.Limits;
import org.closedset.people.Addressed;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.people.Shared;
import org.closedset.people.Shared.News;
import org.closedset.production.AccountFact;
import org.closedset.production.Content;
import org.closedset.production.Fact;
import org.closedset.production.OwnFact;
import org.closedset.production.PersonFact;
import org.closedset.production.Production;
import org.closedset.production.ProductionFact;
import org.closedset.production.RiderFact;
import org.closedset.production.SampleRider;
import org.closedset.riders.Evidence;
import org.closedset.riders.Late;
import org.closedset.riders.Mark;
import org.closedset.riders.RiderSheet;
import org.junit.jupiter.api.Test;

/** What one who speaks for a performer sees is what they let them see, and nothing else changes it. */
final class ClientRiderTest {
    private static final PersonId NURA = new PersonId("0".repeat(31) + "3");
    private static final PersonId AGENT = new PersonId("0".repeat(31) + "4");
    private static final PersonId PRODUCER = new PersonId("0".repeat(31) + "5");
    private static final RiderSheet SHEET = SampleRider.of(NURA, "8f", 1);
    private static final RiderSheet LESS = SampleRider.of(NURA, "8f", 2).without(Set.of("c1"));
    private static final OffsetDateTime CALL = SHEET.process().call().orElseThrow();
    private static final Instant EARLY = CALL.toInstant().minus(Duration.ofDays(9));
    private static final Fact NAMED = at(EARLY, new PersonFact.Representative(NURA, AGENT, true));
    private static final Shared TEXT = new Shared(Set.of(SHEET.id()), Set.of());

    private static Fact at(Instant at, Content content) {
        return new Fact("0".repeat(32), Optional.empty(), at, content);
    }

    private static Production begun() {
        return Production.NONE.with(List.of(
                at(EARLY, new ProductionFact.Opened("Harbour Light", ZoneId.of("UTC"))),
                at(EARLY, new PersonFact.Told(NURA, new Addressed("Nura", "", ""))),
                at(EARLY, new PersonFact.RoleGiven(NURA, Role.PERFORMER)),
                at(EARLY, new PersonFact.Told(AGENT, new Addressed("Bo", "", ""))),
                NAMED));
    }

    @Test
    void whoever_came_in_under_the_name_and_was_not_heard_reads_nothing_of_anybody() {
        Production seen = shared(TEXT, new RiderFact.Served(NURA, "s1", SHEET));
        assertThat(Gate.clients(AGENT, seen, EARLY).getFirst().riders()).isNotEmpty();
        Production unheard = seen.with(at(EARLY, new AccountFact.Joined(AGENT, "i1", "101")));
        assertThat(Gate.clients(AGENT, unheard, EARLY)).isEmpty();
        assertThat(Gate.clients(AGENT, unheard.with(at(EARLY, new PersonFact.Met(AGENT, true))), EARLY))
                .isEqualTo(Gate.clients(AGENT, seen, EARLY));
    }

    @Test
    void whoever_performs_no_longer_still_sees_whom_they_named() {
        Production over = begun().with(at(EARLY, new PersonFact.RoleEnded(NURA, Role.PERFORMER)));
        assertThat(Gate.trusted(NURA, over).speak()).isNotEmpty();
    }

    private static Production shared(Shared shared, Content... told) {
        return shared(shared, EARLY, told);
    }

    private static Production shared(Shared shared, Instant at, Content... told) {
        return begun().with(at(EARLY, new PersonFact.SharedWith(NURA, AGENT, shared)))
                .with(Arrays.stream(told).map(it -> at(at, it)).toList());
    }

    private static List<ClientRider> seen(Production production) {
        List<Client> clients = Gate.clients(AGENT, production, EARLY);
        assertThat(clients).extracting(Client::name).containsExactly("Nura");
        return clients.getFirst().riders();
    }

    private static ClientRider one(Production production) {
        assertThat(seen(production)).hasSize(1);
        return seen(production).getFirst();
    }

    private static RiderFact served() {
        return new RiderFact.Served(NURA, "s1", SHEET);
    }

    private static RiderFact countersigned() {
        return new RiderFact.Countersigned(NURA, SHEET.id(), SampleRider.hash(SHEET), PRODUCER);
    }

    private static RiderFact signed() {
        return new RiderFact.Signed(NURA, "s1", SHEET, new Evidence.Code());
    }

    private static RiderFact[] all() {
        return new RiderFact[] {
            served(),
            countersigned(),
            signed(),
            new RiderFact.Narrowed(NURA, LESS),
            new RiderFact.Withdrawn(NURA, SHEET.id())
        };
    }

    @Test
    void nothing_is_seen_but_the_name_before_they_say_so_whatever_becomes_of_their_riders() {
        assertThat(seen(shared(Shared.NOTHING, all()))).isEmpty();
        assertThat(seen(begun().with(List.of(at(EARLY, served()))))).isEmpty();
    }

    @Test
    void what_a_rider_says_is_read_as_it_was_handed_over_and_nothing_that_is_not_told_changes_that() {
        List<ClientRider> handed = seen(shared(TEXT, served()));
        assertThat(handed).singleElement().satisfies(it -> {
            assertThat(it.text()).contains(SHEET);
            assertThat(it.served()).isEmpty();
            assertThat(it.signed()).isEmpty();
        });
        RiderFact[] all = all();
        for (int told = 1; told <= all.length; told++) {
            assertThat(seen(shared(TEXT, Arrays.copyOf(all, told))))
                    .as("after " + told)
                    .isEqualTo(handed);
        }
        RiderFact marked = new RiderFact.Marked(NURA, SHEET.id(), SampleRider.hash(SHEET), Map.of("c1", Mark.OUT));
        assertThat(seen(shared(TEXT, served(), marked))).isEqualTo(handed);
        assertThat(seen(shared(TEXT, served(), new RiderFact.Withdrawn(NURA, SHEET.id()))))
                .isEqualTo(handed);
        assertThat(seen(shared(TEXT, served(), new RiderFact.Drafted(NURA, "s1", LESS))))
                .as("a draft is nobody's to read")
                .isEqualTo(handed);
    }

    @Test
    void before_it_was_ever_handed_over_it_is_read_once_it_lies_before_its_performer() {
        RiderFact drafted = new RiderFact.Drafted(NURA, "s1", SHEET);
        RiderFact released = new RiderFact.Released(NURA, SHEET.id(), SampleRider.hash(SHEET));
        assertThat(seen(shared(TEXT, drafted))).isEmpty();
        List<ClientRider> lies = seen(shared(TEXT, drafted, released));
        assertThat(lies).singleElement().satisfies(it -> assertThat(it.text()).contains(SHEET));
        assertThat(seen(shared(TEXT, drafted, released, new RiderFact.Withdrawn(NURA, SHEET.id()))))
                .isEqualTo(lies);
    }

    @Test
    void that_something_wider_waits_is_told_by_itself_as_long_as_it_waits_and_nothing_of_what_it_is() {
        Instant from = EARLY.plus(Limits.COOLING);
        Limits.Waiting waits = new Limits.Waiting(Boundary.closed(), EARLY, from, true);
        Limits limits = new Limits(Boundary.UNSAID, Optional.of(waits), Optional.empty());
        OwnFact.LimitsSaid said = new OwnFact.LimitsSaid(NURA, limits);
        Production told = shared(new Shared(Set.of(), EnumSet.of(News.WIDER)), said);
        assertThat(client(told, EARLY)).isEqualTo(new Client("Nura", List.of(), Optional.of(from)));
        assertThat(client(told, from).wider()).as("once it counts").isEmpty();
        assertThat(client(told.with(at(EARLY, new OwnFact.LimitsSaid(NURA, limits.kept()))), EARLY)
                        .wider())
                .as("once it is taken back")
                .isEmpty();
        assertThat(client(told.with(at(EARLY, new ProductionFact.NoticeWritten(new ContractNotice(72, "")))), EARLY)
                        .wider())
                .contains(EARLY.plus(Duration.ofHours(72)));
        Shared others = new Shared(Set.of(), EnumSet.complementOf(EnumSet.of(News.WIDER)));
        assertThat(client(shared(others, said), EARLY).wider()).isEmpty();
        assertThat(client(told.with(at(EARLY, new AccountFact.DataUseSaid(NURA, 1, false))), EARLY)
                        .wider())
                .isEmpty();
    }

    private static Client client(Production production, Instant moment) {
        return Gate.clients(AGENT, production, moment).getFirst();
    }

    @Test
    void each_kind_of_news_is_told_by_itself_alone() {
        for (News news : EnumSet.complementOf(EnumSet.of(News.WIDER))) {
            ClientRider it = one(shared(new Shared(Set.of(), EnumSet.of(news)), CALL.toInstant(), all()));
            assertThat(it.text()).isEmpty();
            assertThat(it.served().isPresent()).isEqualTo(news == News.SERVED);
            assertThat(it.signed().isPresent()).isEqualTo(news == News.SIGNED);
            assertThat(it.late().isPresent()).isEqualTo(news == News.LATE);
            assertThat(it.less().isPresent()).isEqualTo(news == News.LESS);
        }
        Shared none = new Shared(Set.of(), EnumSet.of(News.LATE, News.LESS));
        assertThat(seen(shared(none, served(), countersigned(), signed())))
                .as("in time and not made less")
                .isEmpty();
    }

    @Test
    void what_was_taken_out_is_told_and_read_where_they_say_so() {
        Shared both = new Shared(Set.of(SHEET.id()), Set.of(News.LESS));
        RiderFact[] all = all();
        ClientRider narrowed = one(shared(both, Arrays.copyOf(all, 4)));
        assertThat(narrowed.text()).contains(LESS);
        assertThat(narrowed.less()).contains(new ClientRider.Less(false, EARLY));
        assertThat(one(shared(both, all)).less()).contains(new ClientRider.Less(true, EARLY));
    }

    @Test
    void late_is_after_the_notice_ran_out_or_on_the_day_of_the_call() {
        Shared late = new Shared(Set.of(), Set.of(News.LATE));
        Instant notice = SHEET.process().inTime().orElseThrow().toInstant();
        assertThat(seen(shared(late, notice, all()))).isEmpty();
        assertThat(one(shared(late, notice.plusMillis(1), all())).late()).contains(Late.NOTICE_RAN);
        assertThat(one(shared(late, CALL.toInstant().plusSeconds(1), all())).late())
                .contains(Late.ON_THE_DAY);
    }

    @Test
    void it_ends_with_being_named_and_does_not_come_back_with_it() {
        Production ended = shared(TEXT, served(), new PersonFact.Representative(NURA, AGENT, false));
        assertThat(Gate.clients(AGENT, ended, EARLY)).isEmpty();
        assertThat(seen(ended.with(NAMED))).isEmpty();
        Production unnamed = Production.NONE.with(at(EARLY, new PersonFact.SharedWith(NURA, AGENT, TEXT)));
        assertThat(Gate.clients(AGENT, unnamed, EARLY)).isEmpty();
    }

    @Test
    void whoever_said_no_to_what_they_say_being_kept_shows_their_name_alone() {
        AccountFact no = new AccountFact.DataUseSaid(NURA, 1, false);
        assertThat(seen(shared(TEXT, served(), no))).isEmpty();
    }
}
