package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedset.web.desk.Comings.main;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.closedset.actions.FixPublications;
import org.closedset.actions.Hand;
import org.closedset.actions.RiderWay;
import org.closedset.actions.ScoreWay;
import org.closedset.asks.Asked;
import org.closedset.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever directs asks for something beat by beat, and it is closed to them once the plan of the scene is published. */
final class AskJourneyTest {
    private static final String CAST = """
            Name,Role,Character,Type
            Samir Cohen,Actor,MARA,Lead
            Jolana Haddad,Actor,TOM,Lead
            Oona Nwosu,Director,,
            Ada Lind,Producer,,
            """;
    /** Less than nobody has to sign in again after. */
    private static final Duration SOON = Duration.ofMinutes(20);

    private final Comings comings = new Comings("The Quay", "Signe Aalto");
    private final Hand hand = Comings.DOOR.hand();
    private final RiderWay way = RiderWay.begun(Comings.DOOR.recorded(comings.production), hand, RiderWay.QUAY, CAST);
    private final String own = own();
    private final ScoreWay scene = new ScoreWay(way.recorded(), hand, "quay", own);
    private final String one = "/board/ask/quay/" + own;

    private String own() {
        return way.recorded()
                .production()
                .script("quay")
                .orElseThrow()
                .draft()
                .screenplay()
                .scenes()
                .getFirst()
                .id()
                .own();
    }

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

    private static void tabTo(Page page, String what) {
        for (int i = 0; i < 200 && !(boolean) page.evaluate(what); i++) {
            page.keyboard().press("Tab");
        }
        assertThat((boolean) page.evaluate(what)).as(what).isTrue();
    }

    private static void field(Page page, String id) {
        tabTo(page, "() => document.activeElement.id === '" + id + "'");
    }

    /** Typed as a person picks from a list with the keyboard. */
    private static void pick(Page page, String id, String letters) {
        field(page, id);
        page.keyboard().type(letters);
    }

    private static void save(Page page) {
        page.evaluate("document.body.dataset.before = 'yes'");
        tabTo(page, "() => document.activeElement.textContent.trim() === 'Save'");
        page.keyboard().press("Enter");
        page.waitForFunction("() => document.body && !document.body.dataset.before");
    }

    private Asked asked() {
        return way.recorded().production().asks().of("quay", own);
    }

    private void published() {
        way.publish();
        Instant now = Comings.DOOR.clock.instant();
        ZoneId zone = Comings.DOOR.clock.getZone();
        LocalTime soon = LocalTime.ofInstant(now.plus(SOON), zone).truncatedTo(ChronoUnit.MINUTES);
        LocalDate covered = LocalDate.ofInstant(now, zone).plusDays(40);
        new FixPublications(hand).of(way.recorded(), hand.newAct(), List.of(soon), covered);
        Comings.DOOR.clock.move(Duration.ofDays(2));
    }

    @Test
    void beats_are_asked_for_by_the_keyboard_alone_and_closed_once_the_plan_is_published() {
        Page oona = comings.met("Oona Nwosu");
        oona.navigate("/board/asks");
        assertThat(main(oona)).contains("No scenes are published yet");
        published();
        comings.back(oona);
        oona.navigate("/mine");
        oona.getByText("What you ask for").click();
        oona.waitForURL(url -> url.endsWith("/board/asks"));
        accessible(oona);
        oona.navigate(one);
        assertThat(main(oona)).contains("Performers never read this", "Next beat");
        accessible(oona);
        field(oona, "story-1");
        oona.keyboard().type("They find each other again.");
        pick(oona, "who-1-1", "MARA");
        pick(oona, "action-1-1", "hold");
        pick(oona, "whom-1-1", "TOM");
        save(oona);
        assertThat(asked().beats()).singleElement().satisfies(it -> {
            assertThat(it.story()).isEqualTo("They find each other again.");
            assertThat(it.wants()).hasSize(1);
        });
        assertThat(main(oona)).contains("Beat 1", "MARA holds TOM");
        pick(oona, "who-2-1", "TOM");
        save(oona);
        assertThat(main(oona)).contains("Beat 2, line 1: choose what is done");
        assertThat(oona.locator("#who-2-1").inputValue())
                .as("what was chosen is still there")
                .isEqualTo("TOM");
        assertThat(asked().beats()).hasSize(1);
        accessible(oona);
        oona.navigate(one);
        publishes();
        field(oona, "story-2");
        oona.keyboard().type("Before the plan is to be seen.");
        save(oona);
        assertThat(asked().beats()).as("nothing is told before it is published").hasSize(2);
        field(oona, "story-3");
        oona.keyboard().type("And once more.");
        Comings.DOOR.clock.move(SOON.plusMinutes(1));
        save(oona);
        assertThat(main(oona)).contains("what you sent asks for nothing", "answers what was asked for it, all at once");
        assertThat(asked().beats()).hasSize(2);
        assertThat(asked().tried())
                .singleElement()
                .satisfies(it -> assertThat(it.beats()).hasSize(3));
        accessible(oona);
        oona.navigate("/board/asks");
        assertThat(main(oona)).contains("answered by the plan");
    }

    private void publishes() {
        PersonId samir = way.person("Samir Cohen").id();
        PersonId jolana = way.person("Jolana Haddad").id();
        scene.write(Map.of("samir", samir, "jolana", jolana), "samir look jolana 4", "samir look 2");
        scene.publish("7", "MARA");
    }

    @Test
    void nobody_else_who_plans_scenes_comes_to_it() {
        Page ada = comings.met("Ada Lind");
        Page samir = comings.met("Samir Cohen");
        Page unheard = comings.come("Oona Nwosu");
        published();
        for (Page page : List.of(ada, samir, unheard)) {
            comings.back(page);
            page.navigate("/mine");
            page.navigate(one);
            assertThat(main(page)).doesNotContain("Next beat", "What you ask for in");
        }
        ada.navigate("/mine");
        assertThat(main(ada)).doesNotContain("What you ask for");
    }
}
