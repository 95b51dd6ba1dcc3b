package org.closedset.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.closedset.breakdown.Decision;
import org.closedset.people.Addressed;
import org.closedset.people.Part;
import org.closedset.people.PerformerClass;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.production.Content;
import org.closedset.production.Fact;
import org.closedset.production.FactBytes;
import org.closedset.production.PersonFact;
import org.closedset.production.Production;
import org.closedset.production.ScriptDraft;
import org.closedset.production.ScriptFact;
import org.closedset.production.UnreadableFact;
import org.closedset.screenplay.Screenplay;
import org.closedset.screenplay.Source;
import org.closedset.screenplay.UnreadableScreenplay;

/** A production folded from 10,000 facts: 500 people with role, part and name, the rest decisions on one script. */
final class FoldFigures {
    private static final Screenplay NOTHING_ON_IT =
            new Screenplay(Source.FOUNTAIN, List.of(), List.of(), List.of(), List.of(), 0, List.of());
    private static final int FACTS = 10_000;
    private static final int PEOPLE = 500;
    private static final int ROUNDS = 201;

    private FoldFigures() {}

    static void add(Figures figures) throws UnreadableScreenplay {
        List<Fact> facts = facts();
        List<byte[]> bytes = facts.stream().map(FactBytes::of).toList();
        Production folded = Production.NONE.with(facts);
        Fact one = fact(FACTS, decided(FACTS));
        Fact person = fact(FACTS, new PersonFact.Met(id(7), true));
        double fold = Stopwatch.median(ROUNDS, () -> Production.NONE.with(facts));
        double adding = Stopwatch.median(ROUNDS * 10, () -> folded.with(one));
        double addingPerson = Stopwatch.median(ROUNDS * 10, () -> folded.with(person));
        double read = Stopwatch.median(ROUNDS, () -> read(bytes));
        figures.atMost("10,000 facts folded", fold, 50, Double.NaN, "ms")
                .atMost("a decision added to 10,000 facts", 1000 * adding, 100, Double.NaN, "µs")
                .atMost("a fact about a person added to 10,000", 1000 * addingPerson, 100, Double.NaN, "µs")
                .told("10,000 facts read from their bytes", read, Double.NaN, "ms");
    }

    private static List<Fact> read(List<byte[]> all) {
        List<Fact> facts = new ArrayList<>();
        for (byte[] bytes : all) {
            try {
                facts.add(FactBytes.read(bytes));
            } catch (UnreadableFact e) {
                throw new IllegalStateException(e);
            }
        }
        return facts;
    }

    private static List<Fact> facts() {
        SplittableRandom chance = new SplittableRandom(20_261_125);
        List<Content> told = new ArrayList<>();
        told.add(new ScriptFact.Added(
                "s1", "", new ScriptDraft("film.fountain", "ab".repeat(32), NOTHING_ON_IT), List.of()));
        for (int i = 0; i < PEOPLE; i++) {
            told.add(new PersonFact.Told(id(i), new Addressed("Person " + i, "", "en")));
            told.add(new PersonFact.RoleGiven(id(i), Role.PERFORMER));
            told.add(new PersonFact.Engaged(id(i), new Part("s1", "GROUP " + i % 40, PerformerClass.BACKGROUND)));
        }
        while (told.size() < FACTS) {
            told.add(decided(chance.nextInt(FACTS)));
        }
        List<Fact> facts = new ArrayList<>();
        told.forEach(content -> facts.add(fact(facts.size(), content)));
        return facts;
    }

    private static Content decided(int number) {
        return new ScriptFact.Decided("s1", List.of(new Decision.Confirmed("sc-" + number % 120, "p" + number)));
    }

    private static Fact fact(int number, Content content) {
        String act = String.format("%032x", number);
        return new Fact(act, Optional.of(id(0)), Instant.ofEpochSecond(1_790_000_000L + number), content);
    }

    private static PersonId id(int number) {
        return new PersonId(String.format("%032x", number));
    }
}
