package org.closedset.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.closedset.boundaries.Limits;
import org.closedset.boundaries.OwnLimits;
import org.closedset.breakdown.Decision;
import org.closedset.people.Account;
import org.closedset.people.Addressed;
import org.closedset.people.Age;
import org.closedset.people.AgeCheck;
import org.closedset.people.DocumentKind;
import org.closedset.people.Easing;
import org.closedset.people.Erasable;
import org.closedset.people.Invitation;
import org.closedset.people.Own;
import org.closedset.people.Part;
import org.closedset.people.Passkey;
import org.closedset.people.PerformerClass;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.people.Recovery;
import org.closedset.people.Role;
import org.junit.jupiter.api.Test;

/** What is so once facts are told. */
final class ProductionTest {
    private static final Part BAR = new Part("s1", "30 DANCERS", PerformerClass.BACKGROUND);

    private static Production told(Content... contents) {
        Production production = Production.NONE;
        for (Content content : contents) {
            production = production.with(Told.fact(content));
        }
        return production;
    }

    private static PersonFact.Told named(PersonId id, String name) {
        return new PersonFact.Told(id, new Addressed(name, "", ""));
    }

    private static PersonFact.AgeChecked checked(PersonId id, PersonId... by) {
        AgeCheck check = new AgeCheck(Set.of(by), DocumentKind.PASSPORT, LocalDate.of(2026, 11, 2));
        return new PersonFact.AgeChecked(id, Optional.of(check));
    }

    @Test
    void told_one_by_one_or_together_the_same_is_so() {
        for (int seed = 0; seed < 20; seed++) {
            List<Fact> facts = Told.some(600, new Random(seed));
            Production one = Production.NONE;
            for (Fact fact : facts) {
                one = one.with(fact);
            }
            assertThat(one).isEqualTo(Production.NONE.with(facts));
            assertThat(one.facts()).isEqualTo(600);
        }
    }

    @Test
    void a_production_already_shown_never_changes() {
        List<Fact> facts = Told.some(400, new Random(5));
        List<Production> shown = new ArrayList<>();
        List<Integer> decisions = new ArrayList<>();
        Production one = Production.NONE;
        for (Fact fact : facts) {
            one = one.with(fact);
            shown.add(one);
            decisions.add(decided(one));
        }
        for (int i = 0; i < shown.size(); i++) {
            assertThat(shown.get(i)).isEqualTo(Production.NONE.with(facts.subList(0, i + 1)));
            assertThat(decided(shown.get(i))).isEqualTo(decisions.get(i));
        }
    }

    private static int decided(Production production) {
        return production.script("s1").map(script -> script.decisions().size()).orElse(0);
    }

    @Test
    void a_production_is_opened_wrapped_archived_and_opened_again() {
        Production opened = told(new ProductionFact.Opened("Harbour Light", ZoneId.of("Europe/Lisbon")));
        assertThat(opened.life()).isEqualTo(Production.Life.OPEN);
        Production wrapped = opened.with(Told.fact(new ProductionFact.Wrapped()));
        assertThat(wrapped.life()).isEqualTo(Production.Life.WRAPPED);
        Production archived = wrapped.with(Told.fact(new ProductionFact.Archived()));
        assertThat(archived.life()).isEqualTo(Production.Life.ARCHIVED);
        assertThat(archived.with(Told.fact(new ProductionFact.Reopened())).life())
                .isEqualTo(Production.Life.OPEN);
        assertThat(opened.title()).isEqualTo("Harbour Light");
    }

    @Test
    void what_people_said_is_erased_of_everybody_some_days_after_wrap_and_kept_where_it_is_opened_again() {
        Production open = told(
                new ProductionFact.Opened("Harbour Light", ZoneId.of("Pacific/Pago_Pago")),
                named(Told.NURA, "Nura"),
                named(Told.JONAS, "Jonas"),
                new PersonFact.Left(Told.JONAS, true),
                new OwnFact.WordsSaid(Told.NURA, List.of(new Own.OwnWord("chest", "torso"))),
                new OwnFact.WordsSaid(Told.JONAS, List.of(new Own.OwnWord("chest", "ribs"))));
        assertThat(open.closing()).isEmpty();
        Production wrapped = open.with(Told.fact(new ProductionFact.Wrapped()));
        Closing closing = wrapped.closing().orElseThrow();
        assertThat(closing.wrapped()).as("the day it is there").isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(closing.askedBy()).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(closing.until()).isEqualTo(LocalDate.of(2026, 12, 8));
        assertThat(closing.due(LocalDate.of(2026, 12, 8))).isFalse();
        assertThat(closing.due(LocalDate.of(2026, 12, 9))).isTrue();
        assertThat(wrapped.with(Told.fact(new ProductionFact.Archived())).closing())
                .contains(closing);
        assertThat(wrapped.with(Told.fact(new ProductionFact.Reopened())).closing())
                .isEmpty();
        Production erased = wrapped.with(Told.fact(new ProductionFact.SaidErased()));
        assertThat(erased.closing()).contains(new Closing(closing.wrapped(), true));
        assertThat(erased.closing().orElseThrow().due(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(erased.people().byId().values()).allMatch(it -> it.own().equals(Own.NOTHING));
        assertThat(wrapped.people().byId().values()).noneMatch(it -> it.own().equals(Own.NOTHING));
    }

    @Test
    void an_episode_taken_out_leaves_its_scripts_of_none() {
        Production series = told(
                new ProductionFact.EpisodeTold("101", "The Quay"),
                new ScriptFact.Added("s1", "101", Told.draft("quay.pdf"), List.of()),
                new ScriptFact.Added("s2", "", Told.draft("pier.pdf"), List.of()),
                new ScriptFact.Placed("s2", "101"));
        assertThat(series.script("s2").orElseThrow().episode()).isEqualTo("101");
        Production without = series.with(Told.fact(new ProductionFact.EpisodeRemoved("101")));
        assertThat(without.episodes()).isEmpty();
        assertThat(without.scripts().values()).extracting(ScriptRecord::episode).containsOnly("");
        assertThat(series.script("s1").orElseThrow().episode())
                .as("what was shown stays as it was")
                .isEqualTo("101");
    }

    @Test
    void the_last_file_told_is_kept_and_tells_whether_it_is_the_drafts() {
        ScriptFile first = ScriptFile.of("quay.pdf", "ab".repeat(32), new byte[] {1, 2, 3});
        ScriptFile later = ScriptFile.of("quay.pdf", "cd".repeat(32), new byte[] {4});
        Production filed = told(
                new ScriptFact.Added("s1", "", Told.draft("quay.pdf"), List.of()), new ScriptFact.Filed("s1", first));
        assertThat(filed.script("s1").orElseThrow().file()).contains(first);
        assertThat(filed.script("s1").orElseThrow().keeps(Told.draft("quay.pdf")))
                .isTrue();
        Production pink = filed.with(Told.fact(new ScriptFact.Filed("s1", later)));
        assertThat(pink.script("s1").orElseThrow().file().orElseThrow().bytes()).containsExactly(4);
        assertThat(pink.script("s1").orElseThrow().keeps(Told.draft("quay.pdf")))
                .isFalse();
    }

    @Test
    void whoever_is_engaged_is_found_by_their_part() {
        Production production = told(
                named(Told.NURA, "Nura"),
                named(Told.JONAS, "Jonas"),
                new PersonFact.Engaged(Told.NURA, BAR),
                new PersonFact.Engaged(Told.JONAS, new Part("s1", "MARA", PerformerClass.BODY_DOUBLE)));
        assertThat(production.people().playing("s1", "30 DANCERS"))
                .extracting(Person::id)
                .containsExactly(Told.NURA);
        Production released = production.with(Told.fact(new PersonFact.Released(Told.NURA, BAR)));
        assertThat(released.people().playing("s1", "30 DANCERS")).isEmpty();
    }

    @Test
    void an_engagement_told_again_takes_the_place_of_the_first() {
        Part day = new Part("s1", "30 DANCERS", PerformerClass.DAY_PLAYER);
        Production production = told(
                named(Told.NURA, "Nura"),
                new PersonFact.Engaged(Told.NURA, BAR),
                new PersonFact.Engaged(Told.NURA, day));
        assertThat(production.people().person(Told.NURA).orElseThrow().parts()).containsExactly(day);
    }

    @Test
    void everybody_counts_as_a_minor_until_somebody_else_has_seen_a_document() {
        Production production = told(
                named(Told.NURA, "Nura"),
                named(Told.JONAS, "Jonas"),
                new PersonFact.RoleGiven(Told.JONAS, Role.COORDINATOR));
        assertThat(production.people().age(Told.NURA)).isEqualTo(Age.NOT_VERIFIED);
        assertThat(production.people().age(Told.id(99))).isEqualTo(Age.NOT_VERIFIED);
        Production checked = production.with(Told.fact(checked(Told.NURA, Told.JONAS)));
        assertThat(checked.people().age(Told.NURA)).isEqualTo(Age.VERIFIED_ADULT);
        assertThat(checked.people().age(Told.JONAS).countsAsMinor()).isTrue();
        Production doubted = checked.with(Told.fact(new PersonFact.AgeChecked(Told.NURA, Optional.empty())));
        assertThat(doubted.people().age(Told.NURA)).isEqualTo(Age.NOT_VERIFIED);
    }

    @Test
    void whoever_casts_does_not_vouch_for_an_age_alone() {
        Production production = told(
                named(Told.NURA, "Nura"),
                named(Told.CASTS, "Casting"),
                named(Told.JONAS, "Jonas"),
                new PersonFact.RoleGiven(Told.CASTS, Role.CASTING),
                new PersonFact.RoleGiven(Told.CASTS, Role.PRODUCER),
                new PersonFact.RoleGiven(Told.JONAS, Role.COORDINATOR),
                checked(Told.NURA, Told.CASTS));
        assertThat(production.people().age(Told.NURA)).isEqualTo(Age.NOT_VERIFIED);
        Production ended = production.with(Told.fact(new PersonFact.RoleEnded(Told.CASTS, Role.CASTING)));
        assertThat(ended.people().age(Told.NURA)).isEqualTo(Age.NOT_VERIFIED);
        Production both = production.with(Told.fact(checked(Told.NURA, Told.CASTS, Told.JONAS)));
        assertThat(both.people().age(Told.NURA)).isEqualTo(Age.VERIFIED_ADULT);
    }

    @Test
    void nobody_vouches_for_their_own_age_nor_does_a_stranger() {
        Production own = told(
                named(Told.NURA, "Nura"),
                new PersonFact.RoleGiven(Told.NURA, Role.PRODUCER),
                checked(Told.NURA, Told.NURA));
        assertThat(own.people().age(Told.NURA)).isEqualTo(Age.NOT_VERIFIED);
        Production stranger = told(named(Told.NURA, "Nura"), checked(Told.NURA, Told.id(77)));
        assertThat(stranger.people().age(Told.NURA)).isEqualTo(Age.NOT_VERIFIED);
        Production noRole = told(named(Told.NURA, "Nura"), named(Told.JONAS, "Jonas"), checked(Told.NURA, Told.JONAS));
        assertThat(noRole.people().age(Told.NURA)).isEqualTo(Age.NOT_VERIFIED);
    }

    @Test
    void what_is_told_of_nobody_known_is_counted_and_changes_nothing() {
        Production production = told(
                new PersonFact.RoleGiven(Told.NURA, Role.PERFORMER),
                new ScriptFact.Decided("s9", List.of(new Decision.Confirmed("sc-1", "p1"))));
        assertThat(production.adrift()).isEqualTo(2);
        assertThat(production.people().all()).isEmpty();
        assertThat(production.scripts()).isEmpty();
    }

    @Test
    void decisions_stand_until_they_are_taken_back_or_brought_to_a_new_draft() {
        Decision before = new Decision.Rejected("sc-1", "p0");
        Decision confirmed = new Decision.Confirmed("sc-1", "p1");
        Decision reopened = new Decision.Reopened("sc-1", "p1");
        Production production = told(
                new ScriptFact.Added("s1", "", Told.draft("a.fountain"), List.of(before)),
                new ScriptFact.Decided("s1", List.of(confirmed)));
        ScriptRecord decided = production.script("s1").orElseThrow();
        assertThat(decided.decisions()).containsExactly(before, confirmed);
        assertThat(decided.since()).hasSize(1);
        ScriptRecord back = production
                .with(Told.fact(new ScriptFact.TakenBack("s1", List.of(reopened))))
                .script("s1")
                .orElseThrow();
        assertThat(back.decisions()).containsExactly(before, confirmed, reopened);
        assertThat(decided.since()).hasSize(1);
        ScriptRecord carried = production
                .with(Told.fact(new ScriptFact.Carried(
                        "s1", Told.draft("b.fountain"), List.of(), List.of(), List.of(), List.of())))
                .script("s1")
                .orElseThrow();
        assertThat(carried.decisions()).isEmpty();
        assertThat(carried.since()).isEmpty();
        assertThat(carried.carried()).isPresent();
        assertThat(carried.draft().file()).isEqualTo("b.fountain");
    }

    @Test
    void who_left_is_listed_no_more_and_is_still_known() {
        Production left = told(
                named(Told.NURA, "Nura"),
                new PersonFact.RoleGiven(Told.NURA, Role.PERFORMER),
                new PersonFact.Engaged(Told.NURA, BAR),
                new PersonFact.Left(Told.NURA, true));
        assertThat(left.people().all()).isEmpty();
        assertThat(left.people().with(Role.PERFORMER)).isEmpty();
        assertThat(left.people().playing("s1", "30 DANCERS")).isEmpty();
        assertThat(left.people().person(Told.NURA)).isPresent();
        Production back = left.with(Told.fact(new PersonFact.Left(Told.NURA, false)));
        assertThat(back.people().playing("s1", "30 DANCERS")).hasSize(1);
    }

    @Test
    void what_is_erased_is_counted_and_nothing_more() {
        Production production = told(named(Told.NURA, "Nura")).withErased();
        assertThat(production.erased()).isEqualTo(1);
        assertThat(production.facts()).isEqualTo(2);
        assertThat(production.people().all()).hasSize(1);
    }

    @Test
    void a_script_told_of_twice_changes_nothing_that_was_shown() {
        ScriptFact.Added added = new ScriptFact.Added("s1", "", Told.draft("a.fountain"), List.of());
        Production shown = told(added);
        Production later = shown.with(List.of(
                Told.fact(new ScriptFact.Added("s1", "", Told.draft("b.fountain"), List.of())),
                Told.fact(new ScriptFact.Decided("s1", List.of(new Decision.Confirmed("sc-1", "p1"))))));
        assertThat(shown.script("s1").orElseThrow().decisions()).isEmpty();
        assertThat(later.script("s1").orElseThrow().decisions()).hasSize(1);
        assertThat(later.script("s1").orElseThrow().draft().file()).isEqualTo("a.fountain");
    }

    @Test
    void facts_of_unknown_types_are_kept_and_shown() {
        Content.Unknown unknown = new Content.Unknown("rider.served", 1, List.of("x"));
        assertThat(told(unknown).unknown()).containsExactly(unknown);
    }

    @Test
    void who_comes_in_by_a_new_invitation_is_not_met_and_closes_every_earlier_way_in() {
        Invitation invitation = new Invitation("k7q4m", "ef".repeat(32), "a slow hash", Told.WHEN);
        Production first = Production.NONE.with(Stream.of(
                        new PersonFact.Told(Told.NURA, new Addressed("Nura", "", "")),
                        new AccountFact.Invited(Told.NURA, invitation),
                        new AccountFact.Joined(Told.NURA, "k7q4m", "204771"),
                        new AccountFact.PasskeyAdded(Told.NURA, new Passkey("AQ", "BQ", "my phone")),
                        new AccountFact.RecoveryMade(Told.NURA, new Recovery("w3rtz", "a slow hash")),
                        new PersonFact.Met(Told.NURA, true))
                .map(Told::fact)
                .toList());
        Person before = first.people().person(Told.NURA).orElseThrow();
        assertThat(before.met()).isTrue();
        assertThat(before.account().invitation()).isEmpty();
        assertThat(before.account().passkeys()).hasSize(1);
        Production again = first.with(Told.fact(new AccountFact.Invited(Told.NURA, invitation)))
                .with(Told.fact(new AccountFact.Joined(Told.NURA, "k7q4m", "118203")));
        Person now = again.people().person(Told.NURA).orElseThrow();
        assertThat(now.met()).isFalse();
        assertThat(now.account().code()).contains("118203");
        assertThat(now.account().passkeys()).isEmpty();
        assertThat(now.account().recovery()).isEmpty();
    }

    @Test
    void less_support_takes_its_day_and_full_support_none() {
        Own.Eased eased = new Own.Eased(Set.of(Easing.OUT_OF_EYELINE), Told.WHEN.plus(Duration.ofDays(1)));
        Own less = Own.NOTHING.eased(Optional.of(eased));
        assertThat(less.easedAt(Told.WHEN.plus(Duration.ofHours(23)))).isEmpty();
        assertThat(less.easedAt(Told.WHEN.plus(Duration.ofDays(1)))).containsExactly(Easing.OUT_OF_EYELINE);
        assertThat(less.eased(Optional.empty()).easedAt(Told.WHEN.plus(Duration.ofDays(2))))
                .isEmpty();
    }

    @Test
    void what_somebody_had_erased_counts_for_nothing_and_the_production_goes_on_with_them() {
        Production told = Production.NONE;
        for (Content content : Told.ofEveryType()) {
            if (content instanceof AboutPerson && !(content instanceof AccountFact.Erased)) {
                told = told.with(Told.fact(content));
            }
        }
        Person said = person(told.with(Told.fact(new AccountFact.Erased(Told.NURA, Set.of(Erasable.SAID)))));
        assertThat(said.own()).isEqualTo(Own.NOTHING);
        assertThat(said.account()).isEqualTo(person(told).account());
        assertThat(said.met()).isEqualTo(person(told).met());
        Person all = person(told.with(Told.fact(new AccountFact.Erased(Told.NURA, Set.of(Erasable.values())))));
        assertThat(all.own()).isEqualTo(Own.NOTHING);
        assertThat(all.account()).isEqualTo(Account.ERASED);
        assertThat(all.met()).isFalse();
        assertThat(all.ageCheck()).isEmpty();
        assertThat(all.representatives()).isEmpty();
        assertThat(all.careContacts()).isEmpty();
        assertThat(all.addressed()).isEqualTo(person(told).addressed());
        assertThat(all.held()).isEqualTo(person(told).held());
        assertThat(all.ties()).isEqualTo(person(told).ties());
    }

    private static Person person(Production production) {
        return production.people().person(Told.NURA).orElseThrow();
    }

    @Test
    void what_somebody_says_what_else_is_theirs_and_what_the_production_works_by_lie_under_keys_apart() {
        Map<Keeping.RecordClass, Set<String>> kept = new EnumMap<>(Keeping.RecordClass.class);
        for (Content content : Told.ofEveryType()) {
            if (content instanceof AboutPerson it) {
                assertThat(it.keeping().subject()).contains(Told.NURA);
                kept.computeIfAbsent(it.keeping().recordClass(), one -> new TreeSet<>())
                        .add(Spellings.of(it).type());
            }
        }
        assertThat(kept.get(Keeping.RecordClass.BOUNDARY))
                .allMatch(it -> it.startsWith("own.")
                        || Set.of(
                                        "fitting.settled",
                                        "rider.advised",
                                        "rider.drafted",
                                        "rider.dropped",
                                        "rider.released",
                                        "rider.marked",
                                        "score.talk-wanted")
                                .contains(it));
        assertThat(kept.get(Keeping.RecordClass.LIMIT)).containsExactly("own.limits");
        assertThat(kept.get(Keeping.RecordClass.WORKING))
                .containsExactly(
                        "account.erased",
                        "person.asked",
                        "person.engaged",
                        "person.left",
                        "person.released",
                        "person.role-ended",
                        "person.role-given",
                        "person.tie-declared",
                        "person.tie-ended",
                        "person.told",
                        "score.handed");
        assertThat(kept.get(Keeping.RecordClass.AGREEMENT))
                .allMatch(it -> it.startsWith("rider.")
                        || Set.of("score.confirmed", "score.taken-back", "score.aloud-heard")
                                .contains(it));
        assertThat(kept)
                .containsOnlyKeys(
                        Keeping.RecordClass.AGREEMENT,
                        Keeping.RecordClass.BOUNDARY,
                        Keeping.RecordClass.LIMIT,
                        Keeping.RecordClass.WORKING,
                        Keeping.RecordClass.PERSONAL);
    }

    @Test
    void limits_are_the_last_that_were_told_and_are_put_aside_where_somebody_comes_in_anew() {
        Production told = Production.NONE
                .with(Told.fact(new PersonFact.Told(Told.NURA, new Addressed("Nura", "", ""))))
                .with(Told.fact(new PersonFact.Met(Told.NURA, true)))
                .with(Told.fact(new OwnFact.LimitsSaid(Told.NURA, Told.limits())));
        assertThat(told.limits(Told.NURA).limits()).isEqualTo(Told.limits());
        assertThat(told.limits(Told.JONAS)).isEqualTo(OwnLimits.NONE);
        Production anew = told.with(Told.fact(new AccountFact.Joined(Told.NURA, "k7q4m", "204771")));
        assertThat(anew.limits(Told.NURA).limits()).isEqualTo(Limits.UNSAID);
        assertThat(anew.with(Told.fact(new PersonFact.Met(Told.NURA, true)))
                        .limits(Told.NURA)
                        .limits())
                .isEqualTo(Told.limits());
        assertThat(told.unsaid(Told.NURA).limits(Told.NURA).limits()).isEqualTo(Limits.UNSAID);
        assertThat(told.with(Told.fact(new AccountFact.Erased(Told.NURA, Set.of(Erasable.SAID))))
                        .limits(Told.NURA)
                        .limits())
                .isEqualTo(Limits.UNSAID);
        assertThat(told.with(Told.fact(new AccountFact.Erased(Told.NURA, Set.of(Erasable.PERSONAL))))
                        .limits(Told.NURA)
                        .limits())
                .isEqualTo(Told.limits());
    }
}
