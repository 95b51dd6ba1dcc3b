package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedset.web.desk.Comings.main;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.actions.Basis;
import org.closedset.actions.DrawRota;
import org.closedset.actions.FixPublications;
import org.closedset.actions.Form;
import org.closedset.actions.Hand;
import org.closedset.actions.RiderWay;
import org.closedset.actions.SayFitting;
import org.closedset.actions.ScoreWay;
import org.closedset.actions.Told;
import org.closedset.closedset.Job;
import org.closedset.closedset.SetUp;
import org.closedset.kit.Settled;
import org.closedset.people.Fitting;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Garment;
import org.closedset.vocabulary.Irritant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody says on their phone what costume needs to dress them, and costume reads it with one list for all and no more. */
final class FittingJourneyTest {
    private static final String CAST = """
            Name,Role,Character,Type
            Samir Cohen,Actor,MARA,Lead
            Jolana Haddad,Actor,TOM,Lead
            Lucia Berg,Costume designer,,
            Mina Hughes,Costume designer,,
            """;

    private static final DrawRota.Scene SCENE = new DrawRota.Scene("quay", "sc-1");

    private final Comings comings = new Comings("The Quay", "Signe Aalto");
    private final Hand hand = Comings.DOOR.hand();
    private final RiderWay way = RiderWay.begun(Comings.DOOR.recorded(comings.production), hand, RiderWay.QUAY, CAST);
    private final ScoreWay scene = new ScoreWay(way.recorded(), hand, "quay", "sc-1");

    @AfterEach
    void ends() {
        comings.close();
    }

    private static void accessible(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(page.url())
                .isEmpty();
        page.setViewportSize(320, 640);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as(page.url())
                .isLessThanOrEqualTo(320);
        page.setViewportSize(390, 844);
    }

    private static void tabTo(Page page, String there) {
        for (int i = 0; i < 60 && !(boolean) page.evaluate(there); i++) {
            page.keyboard().press("Tab");
        }
        assertThat((boolean) page.evaluate(there)).as(there).isTrue();
    }

    private static void press(Page page, String name) {
        tabTo(page, "() => document.activeElement.textContent.trim().startsWith('" + name + "')");
        page.keyboard().press("Enter");
    }

    private static void types(Page page, String id, String text) {
        tabTo(page, "() => document.activeElement.id === '" + id + "'");
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
    }

    private void published() {
        LocalDate today = LocalDate.ofInstant(Comings.DOOR.clock.instant(), ZoneOffset.UTC);
        new FixPublications(hand).of(way.recorded(), hand.newAct(), List.of(LocalTime.NOON), today.plusDays(40));
        Map<String, PersonId> names = Map.of("samir", id("Samir Cohen"), "jolana", id("Jolana Haddad"));
        scene.write(names, "samir look jolana 4\njolana look 3", "samir look 2");
        scene.publish("7", "MARA");
        DrawRota draw = new DrawRota(hand);
        List<Job> jobs = List.of(new Job("Wardrobe", List.of(id("Lucia Berg"))));
        draw.written(way.recorded(), rota(), SCENE, jobs, List.of(new SetUp("1", Set.of("Wardrobe"))));
        draw.drawn(way.recorded(), rota(), SCENE);
        draw.given(way.recorded(), rota(), SCENE, "7");
    }

    private Form rota() {
        return hand.newForm(Basis.of(way.recorded().production().sets().of("quay", "sc-1")));
    }

    private PersonId id(String name) {
        return way.person(name).id();
    }

    private Fitting said() {
        return way.person("Samir Cohen").own().fitting();
    }

    @Test
    void somebody_says_what_they_like_by_keyboard_alone_changes_it_and_empties_it_from_an_old_page() {
        Page samir = comings.met("Samir Cohen");
        samir.navigate("/mine");
        press(samir, "Fittings");
        samir.waitForURL(url -> url.endsWith("/mine/fitting"));
        assertThat(main(samir)).contains("For costume of the scenes you are in, and for Signe Aalto.");
        accessible(samir);
        types(samir, "top", "38 B");
        types(samir, "shade", "=4");
        tabTo(samir, "() => document.activeElement.value === 'adhesive'");
        samir.keyboard().press("Space");
        press(samir, "Save");
        samir.waitForSelector(".said");
        assertThat(said().of(Fitting.Field.TOP)).isEqualTo("38 B");
        assertThat(said().notBorne()).containsExactly(Irritant.ADHESIVE);
        assertThat(said().test()).isEmpty();
        Page old = samir.context().newPage();
        old.navigate(comings.address + "/mine/fitting");
        types(samir, "shoes", "39");
        press(samir, "Save");
        samir.waitForSelector(".said");
        types(old, "waist", "80");
        press(old, "Save");
        old.waitForSelector("[role=alert]");
        assertThat(main(old)).as("what stands by now").contains("Shoes: 39.");
        assertThat(old.locator("#waist").inputValue()).isEqualTo("80");
        assertThat(said().of(Fitting.Field.WAIST)).isEmpty();
        press(old, "Empty all of it");
        old.waitForSelector(".said:has-text('blank')");
        assertThat(said()).isEqualTo(Fitting.NOTHING);
        samir.navigate("/mine/record");
        assertThat(main(samir)).doesNotContain("38 B");
    }

    @Test
    void costume_reads_one_list_for_all_and_what_people_say_and_nothing_changes_with_what_is_settled() {
        published();
        Page samir = comings.met("Samir Cohen");
        Page lucia = comings.met("Lucia Berg");
        Page mina = comings.met("Mina Hughes");
        lucia.navigate("/mine/wardrobe");
        assertThat(main(lucia)).contains("No scene is published for you right now");
        accessible(lucia);
        Comings.DOOR.clock.move(Duration.ofDays(2));
        comings.back(samir);
        samir.navigate("/mine/fitting");
        types(samir, "top", "38 B");
        press(samir, "Save");
        samir.waitForSelector(".said");
        comings.back(lucia);
        lucia.navigate("/mine");
        press(lucia, "Fittings and kit");
        lucia.waitForURL(url -> url.endsWith("/mine/wardrobe"));
        press(lucia, "Scene 7");
        lucia.waitForURL(url -> url.endsWith("/mine/wardrobe/quay/sc-1"));
        assertThat(main(lucia))
                .contains("Lay the same out for everybody", "Samir Cohen", "38 B", "Jolana Haddad", "robe")
                .contains("is never handed on", "silicone pad", "named bags")
                .doesNotContain("looks", "eat 1", "settled with", "confirm", "ersion");
        accessible(lucia);
        String before = main(lucia);
        Settled settled = new Settled(Set.of(Garment.OWN_GARMENT), "sits well");
        SayFitting.Scene place = new SayFitting.Scene("quay", "sc-1");
        Told told = new SayFitting(hand)
                .settled(
                        way.recorded(),
                        hand.newForm(Basis.ofSettled(Optional.empty())),
                        id("Samir Cohen"),
                        place,
                        Optional.of(settled));
        assertThat(told).isInstanceOf(Told.Done.class);
        lucia.reload();
        assertThat(main(lucia)).isEqualTo(before);
        samir.navigate("/mine/fitting");
        assertThat(main(samir)).contains("Settled in your fittings", "own garment", "sits well");
        accessible(samir);
        press(samir, "I want something else");
        samir.waitForSelector(".said:has-text('open again')");
        assertThat(scene.published().settled(id("Samir Cohen"))).isEmpty();
        lucia.reload();
        assertThat(main(lucia)).isEqualTo(before);
        samir.navigate("/mine/looked");
        assertThat(main(samir)).contains("Lucia Berg was shown your line for fittings");
        comings.back(mina);
        mina.navigate("/mine/wardrobe/quay/sc-1");
        assertThat(main(mina)).as("of costume too, and not of this scene").contains("No scene is published for you");
        Person jolana = way.person("Jolana Haddad");
        assertThat(jolana.own().fitting()).as("who says nothing is not asked").isEqualTo(Fitting.NOTHING);
    }
}
