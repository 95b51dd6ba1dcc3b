package org.closedset.riders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.people.PerformerClass;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.Zone;
import org.junit.jupiter.api.Test;

/** The life of a rider: every step from every state, as drawn and no other way. */
final class RiderLifeTest {
    private static final Instant THEN = Instant.parse("2027-03-01T12:00:00Z");
    private static final Instant NOW = Instant.parse("2027-03-04T12:00:00Z");
    private static final Terms WIDE = terms(Level.MUSCLE);
    private static final Terms NARROW = terms(Level.SKIN);
    private static final Terms WIDER = terms(Level.BONE);
    private static final Paper PAPER =
            new Paper(SomeTerms.person(7), PerformerClass.PRINCIPAL, Set.of("s1"), "ab".repeat(32), WIDE);
    private static final Rider.Signed AMENDMENT = new Rider.Signed(PAPER.with(WIDER), THEN, NOW);

    private static Terms terms(Level upTo) {
        return new Terms(
                List.of(new ContactClause(
                        "1",
                        Set.of(Zone.MOUTH_LINE),
                        Set.of(),
                        Set.of(Zone.MOUTH_LINE),
                        Set.of(Action.KISS_CLOSED),
                        upTo,
                        4,
                        Set.of(SomeTerms.person(1)),
                        Set.of())),
                List.of(),
                List.of());
    }

    private static Map<String, Rider> states() {
        Map<String, Rider> states = new LinkedHashMap<>();
        states.put("drafted", new Rider.Drafted(PAPER));
        states.put("released", new Rider.Released(PAPER));
        states.put("served", new Rider.Served(PAPER, THEN));
        states.put("countersigned", new Rider.Countersigned(PAPER, THEN));
        states.put("signed", new Rider.Signed(PAPER, THEN, THEN));
        states.put("amended", new Rider.Amended(PAPER, THEN, THEN));
        states.put("narrowed", new Rider.Narrowed(PAPER, THEN, THEN));
        states.put("withdrawn", new Rider.Withdrawn(PAPER, THEN));
        states.put("lapsed", new Rider.Lapsed(PAPER, THEN));
        states.put("superseded", new Rider.Superseded(PAPER, THEN));
        return states;
    }

    private static Map<String, Step> steps() {
        Map<String, Step> steps = new LinkedHashMap<>();
        steps.put("redraft narrower", new Step.Redraft(NARROW));
        steps.put("redraft wider", new Step.Redraft(WIDER));
        steps.put("release", new Step.Release());
        steps.put("serve", new Step.Serve(NOW));
        steps.put("countersign", new Step.Countersign());
        steps.put("sign", new Step.Sign(NOW));
        steps.put("narrow", new Step.Narrow(NARROW, NOW));
        steps.put("narrow, and wider", new Step.Narrow(WIDER, NOW));
        steps.put("amend", new Step.Amend(AMENDMENT));
        steps.put("withdraw", new Step.Withdraw(NOW));
        steps.put("lapse", new Step.Lapse(NOW));
        steps.put("supersede", new Step.Supersede(NOW));
        return steps;
    }

    /** All that is drawn: a state, a step, and the state it leads to. */
    private static final Set<String> DRAWN = Set.of(
            "drafted, redraft narrower: drafted",
            "drafted, redraft wider: drafted",
            "drafted, release: released",
            "released, redraft narrower: drafted",
            "released, redraft wider: drafted",
            "released, serve: served",
            "released, withdraw: withdrawn",
            "released, lapse: lapsed",
            "served, redraft narrower: drafted",
            "served, redraft wider: drafted",
            "served, countersign: countersigned",
            "served, withdraw: withdrawn",
            "served, lapse: lapsed",
            "countersigned, redraft narrower: countersigned",
            "countersigned, redraft wider: drafted",
            "countersigned, sign: signed",
            "countersigned, withdraw: withdrawn",
            "countersigned, lapse: lapsed",
            "signed, narrow: narrowed",
            "signed, amend: amended",
            "signed, withdraw: withdrawn",
            "signed, lapse: lapsed",
            "signed, supersede: superseded",
            "amended, narrow: narrowed",
            "amended, amend: amended",
            "amended, withdraw: withdrawn",
            "amended, lapse: lapsed",
            "amended, supersede: superseded",
            "narrowed, narrow: narrowed",
            "narrowed, amend: amended",
            "narrowed, withdraw: withdrawn",
            "narrowed, lapse: lapsed",
            "narrowed, supersede: superseded",
            "lapsed, amend: amended",
            "lapsed, withdraw: withdrawn",
            "lapsed, supersede: superseded");

    @Test
    void every_step_that_is_drawn_is_taken_and_every_other_is_refused() {
        Set<String> taken = new java.util.TreeSet<>();
        states().forEach((state, rider) -> steps().forEach((name, step) -> {
            Optional<Rider> after = rider.after(step);
            after.ifPresent(it -> taken.add(
                    state + ", " + name + ": " + it.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT)));
        }));
        assertThat(taken).containsExactlyInAnyOrderElementsOf(DRAWN);
    }

    @Test
    void only_what_is_signed_and_stands_lets_anything_be_done() {
        states().forEach((state, rider) -> assertThat(rider.inForce().isPresent())
                .as(state)
                .isEqualTo(Set.of("signed", "amended", "narrowed").contains(state)));
    }

    @Test
    void an_amendment_is_of_the_same_person_and_scenes() {
        Paper others = new Paper(SomeTerms.person(8), PerformerClass.PRINCIPAL, Set.of("s1"), "ab".repeat(32), WIDE);
        Paper elsewhere = new Paper(SomeTerms.person(7), PerformerClass.PRINCIPAL, Set.of("s2"), "ab".repeat(32), WIDE);
        Rider signed = new Rider.Signed(PAPER, THEN, THEN);
        for (Paper paper : List.of(others, elsewhere)) {
            assertThat(signed.after(new Step.Amend(new Rider.Signed(paper, THEN, NOW))))
                    .isEmpty();
        }
    }

    @Test
    void an_amendment_signed_before_they_narrowed_it_brings_nothing_back() {
        Rider narrowed = new Rider.Narrowed(PAPER.with(NARROW), THEN, NOW.plusSeconds(60));
        assertThat(narrowed.after(new Step.Amend(AMENDMENT))).isEmpty();
        assertThat(new Rider.Lapsed(PAPER, NOW).after(new Step.Amend(AMENDMENT)))
                .isEmpty();
    }

    @Test
    void what_production_countersigned_may_be_narrowed_before_it_is_signed_without_asking_it_again() {
        Rider countersigned = new Rider.Countersigned(PAPER, THEN);
        Rider narrower = countersigned.after(new Step.Redraft(NARROW)).orElseThrow();
        assertThat(narrower.after(new Step.Sign(NOW)).orElseThrow().inForce()).contains(NARROW);
    }
}
