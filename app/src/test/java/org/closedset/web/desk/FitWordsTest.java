package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.closedset.boundaries.Condition;
import org.closedset.boundaries.Reach;
import org.closedset.choreography.Reason;
import org.closedset.people.PersonId;
import org.closedset.riders.Covered;
import org.closedset.riders.Outside;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.Zone;
import org.closedset.web.mine.MoveWords;
import org.junit.jupiter.api.Test;

/** Every reason there is, in a sentence of its own. */
final class FitWordsTest {
    private static final PersonId MARA = new PersonId("1".repeat(32));
    private static final Zone HIP = Zone.HIP;

    private static List<Reason> all() {
        List<Reason> all = new ArrayList<>(List.of(
                new Reason.Distant(),
                new Reason.Ends(),
                new Reason.AdultsOnly(MARA),
                new Reason.LookedAtByPeople(MARA),
                new Reason.NeverOpen(MARA, HIP),
                new Reason.NoRider(MARA),
                new Reason.NoBoundary(MARA),
                new Reason.BySight(MARA, HIP, true),
                new Reason.BySight(MARA, HIP, false),
                new Reason.ByRider(MARA, HIP, new Covered.By("c4")),
                new Reason.ByRider(MARA, HIP, new Covered.Excluded("c4")),
                new Reason.ByRider(MARA, HIP, new Covered.NotListed())));
        for (Reason.What what : Reason.What.values()) {
            all.add(new Reason.NotSet(what));
        }
        for (Reason.Day day : Reason.Day.values()) {
            all.add(new Reason.ByToday(MARA, day));
        }
        for (Outside in : Outside.values()) {
            all.add(new Reason.ByRider(MARA, HIP, new Covered.Not("c4", in)));
        }
        for (Reach reach : List.of(
                new Reach.Allowed(),
                new Reach.NotSaid(),
                new Reach.ToBeAsked(),
                new Reach.Closed(),
                new Reach.TooDeep(Level.SKIN),
                new Reach.Missing(Set.of(Condition.CLOTHED, Condition.REHEARSED)))) {
            all.add(new Reason.ByBoundary(MARA, HIP, reach));
        }
        return all;
    }

    @Test
    void each_reason_is_a_sentence_that_names_whom_and_where_and_no_two_are_alike() {
        FitWords words = new FitWords(new MoveWords(Map.of(MARA, "Mara")));
        List<String> said = all().stream().map(words::say).toList();
        assertThat(said).doesNotHaveDuplicates().allMatch(it -> it.endsWith(".") && !it.contains("{"));
        for (Reason reason : all()) {
            boolean ofSomebody = !(reason instanceof Reason.NotSet
                    || reason instanceof Reason.Distant
                    || reason instanceof Reason.Ends);
            assertThat(words.say(reason).contains("Mara")).isEqualTo(ofSomebody);
        }
        assertThat(words.say(new Reason.ByBoundary(MARA, HIP, new Reach.TooDeep(Level.SKIN))))
                .isEqualTo("Mara, hip: open lightly, on the skin, and no deeper.");
        assertThat(words.say(new Reason.ByRider(MARA, HIP, new Covered.Not("c4", Outside.LEVEL))))
                .isEqualTo(
                        "Mara, hip: outside of the rider. Clause c4 comes nearest; outside of it is how deep it goes.");
    }
}
