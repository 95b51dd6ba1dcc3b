package org.closedset.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.closedset.closedset.Contents;
import org.closedset.closedset.Notice;
import org.closedset.people.Addressed;
import org.closedset.people.Erasable;
import org.closedset.people.Nearness;
import org.closedset.people.Noticed;
import org.closedset.people.Own;
import org.closedset.people.Person;
import org.closedset.vocabulary.Kind;
import org.junit.jupiter.api.Test;

/** Content notices, and what people say of them. */
final class ClosedSetsTest {
    private static final Production NURA =
            told(Production.NONE, new PersonFact.Told(Told.NURA, new Addressed("Nura", "", "")));

    private static Production told(Production before, Content... contents) {
        Production production = before;
        for (Content content : contents) {
            production = production.with(Told.fact(content));
        }
        return production;
    }

    private static SetFact.NoticeWritten written(String script, String scene) {
        return new SetFact.NoticeWritten(script, scene, Optional.of(Told.notice()));
    }

    private static OwnFact.NoticeSaid away(String scene, Nearness... away) {
        return new OwnFact.NoticeSaid(
                Told.NURA, new Noticed("s1", scene, "42A", Told.notice().hash(), Set.of(away)));
    }

    private static Person nura(Production production) {
        return production.people().person(Told.NURA).orElseThrow();
    }

    private static Set<Nearness> away(Production production, String scene) {
        return Noticed.in(nura(production).own().noticed(), "s1", scene)
                .map(Noticed::away)
                .orElse(Set.of());
    }

    @Test
    void a_notice_is_for_those_it_names_until_it_is_taken_away_or_its_script_is() {
        Production production = told(
                NURA,
                new ScriptFact.Added("s1", "", Told.draft("quay.pdf"), List.of()),
                written("s1", "sc-1"),
                written("s1", "sc-2"),
                written("s2", "sc-1"));
        assertThat(production.sets().notice("s1", "sc-1")).contains(Told.notice());
        assertThat(production.sets().noticesFor(Told.NURA)).hasSize(3);
        assertThat(production.sets().noticesFor(Told.CASTS)).isEmpty();
        Production less = told(production, new SetFact.NoticeWritten("s1", "sc-1", Optional.empty()));
        assertThat(less.sets().notice("s1", "sc-1")).isEmpty();
        assertThat(less.sets().noticesFor(Told.NURA)).hasSize(2);
        assertThat(production.sets().noticesFor(Told.NURA))
                .as("what was shown stays")
                .hasSize(3);
        assertThat(told(production, new ScriptFact.Removed("s1")).sets().scripts())
                .containsOnlyKeys("s2");
    }

    @Test
    void what_a_notice_says_tells_two_apart_and_whom_it_is_for_does_not() {
        Notice notice = Told.notice();
        Set<String> hashes = new HashSet<>();
        Random chance = new Random(7);
        Set<Notice> all = new HashSet<>();
        for (int many = 0; many < 500; many++) {
            Notice one = new Notice(
                    "42A",
                    new Contents(some(chance), some(chance)),
                    "Line " + chance.nextInt(3),
                    Map.of(Told.id(chance.nextInt(5)), Set.of(Nearness.ON_SET)));
            all.add(new Notice("", one.contents(), one.line(), Map.of()));
            hashes.add(one.hash());
        }
        assertThat(hashes).hasSameSizeAs(all);
        assertThat(new Notice("42A", notice.contents(), notice.line(), Map.of()).hash())
                .isEqualTo(notice.hash());
    }

    private static Set<Kind> some(Random chance) {
        return Set.of(Kind.values()[chance.nextInt(Kind.values().length)]);
    }

    @Test
    void what_is_said_last_of_a_scene_stands_and_of_another_scene_stays() {
        Production said = told(NURA, away("sc-1", Nearness.ON_SET), away("sc-2"), away("sc-1"));
        assertThat(away(said, "sc-1")).isEmpty();
        assertThat(nura(said).own().noticed()).hasSize(2);
    }

    @Test
    void it_goes_with_all_else_that_somebody_says_of_themselves() {
        Production said = told(NURA, written("s1", "sc-1"), away("sc-1", Nearness.ON_SET));
        assertThat(away(said, "sc-1")).containsExactly(Nearness.ON_SET);
        assertThat(said.unsaid(Told.NURA)
                        .people()
                        .person(Told.NURA)
                        .orElseThrow()
                        .own())
                .as("by a second code")
                .isEqualTo(Own.NOTHING);
        assertThat(nura(told(said, new AccountFact.Erased(Told.NURA, Set.of(Erasable.SAID))))
                        .own())
                .isEqualTo(Own.NOTHING);
        assertThat(nura(told(said, new ProductionFact.SaidErased())).own()).isEqualTo(Own.NOTHING);
        assertThat(said.unsaid(Told.NURA).sets()).isEqualTo(said.sets());
    }

    @Test
    void whoever_comes_in_anew_reads_nothing_of_it_and_once_heard_is_nowhere_nearer_than_they_said() {
        Production anew = told(
                NURA,
                new PersonFact.Met(Told.NURA, true),
                away("sc-1", Nearness.ON_SET),
                away("sc-2", Nearness.AFTERWARDS),
                new AccountFact.Joined(Told.NURA, "k7q4m", "204771"));
        assertThat(nura(anew).own().noticed()).isEmpty();
        Production heard =
                told(anew, away("sc-1", Nearness.AFTERWARDS), away("sc-3"), new PersonFact.Met(Told.NURA, true));
        assertThat(away(heard, "sc-1")).containsExactlyInAnyOrder(Nearness.values());
        assertThat(away(heard, "sc-2")).containsExactly(Nearness.AFTERWARDS);
        assertThat(away(heard, "sc-3")).isEmpty();
        assertThat(nura(heard).own().noticed()).hasSize(3);
    }
}
