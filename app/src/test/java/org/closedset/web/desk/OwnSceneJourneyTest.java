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
import org.closedset.actions.AgreeAloud;
import org.closedset.actions.Basis;
import org.closedset.actions.FixPublications;
import org.closedset.actions.Hand;
import org.closedset.actions.RiderWay;
import org.closedset.actions.ScoreWay;
import org.closedset.choreography.Aloud;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Variant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody reads their own part of a scene on their own phone, says yes to it and takes it back; whoever directs reads all of it. */
final class OwnSceneJourneyTest {
    private static final String CAST = """
            Name,Role,Character,Type
            Samir Cohen,Actor,MARA,Lead
            Jolana Haddad,Actor,TOM,Lead
            Oona Nwosu,Director,,
            """;

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

    private static void press(Page page, String name) {
        String there = "name => document.activeElement.textContent.trim() === name";
        for (int i = 0; i < 60 && !(boolean) page.evaluate(there, name); i++) {
            page.keyboard().press("Tab");
        }
        assertThat((boolean) page.evaluate(there, name)).as(name).isTrue();
        page.keyboard().press("Enter");
        page.waitForSelector(".said");
    }

    private void writes(String full) {
        PersonId samir = way.person("Samir Cohen").id();
        PersonId jolana = way.person("Jolana Haddad").id();
        scene.write(Map.of("samir", samir, "jolana", jolana), full, "samir look 2");
        scene.publish("7", "MARA");
    }

    @Test
    void read_talked_over_confirmed_asked_again_and_taken_back_by_the_keyboard_alone() {
        Page samir = comings.met("Samir Cohen");
        samir.navigate("/mine/scenes");
        assertThat(main(samir)).contains("Nothing is set for a scene of yours yet");
        accessible(samir);
        writes("samir look jolana 4\njolana look 3");
        samir.navigate("/mine");
        assertThat(main(samir)).contains("Something is asked of you").doesNotContain("Scene 7");
        samir.getByText("Look at it").click();
        samir.waitForURL(url -> url.endsWith("/mine/scene/quay/sc-1"));
        assertThat(main(samir))
                .contains("Scene 7", "You have said nothing to it yet", "Samir Cohen looks at Jolana Haddad", "Plan B")
                .doesNotContain("Jolana Haddad looks");
        accessible(samir);
        press(samir, "I want to talk about it with Signe Aalto first");
        assertThat(main(samir)).contains("you want to talk about it first");
        press(samir, "Yes, this is what I will do");
        assertThat(main(samir)).contains("you said yes to your part on").doesNotContain("What you said yes to before");
        samir.navigate("/mine/record");
        assertThat(main(samir)).contains("Scene 7: you said yes to your part of version 1", "beat 1");
        writes("samir look jolana 4\njolana look 5");
        samir.navigate("/mine/scenes");
        assertThat(main(samir)).as("nothing of their part changed").contains("you said yes to your part on");
        accessible(samir);
        writes("samir look jolana 6\njolana look 5");
        samir.navigate("/mine/scene/quay/sc-1");
        assertThat(main(samir)).contains("You are asked again", "What you said yes to before: version 1");
        samir.locator("details.more summary").click();
        assertThat((int) samir.evaluate("() => { const all = [...document.querySelectorAll('[id]')].map(it => it.id);"
                        + " return all.length - new Set(all).size; }"))
                .as("ids that stand twice")
                .isZero();
        accessible(samir);
        press(samir, "Yes, this is what I will do");
        press(samir, "Take my yes back");
        assertThat(main(samir)).contains("You have said nothing to it yet");
    }

    @Test
    void what_was_agreed_aloud_is_read_and_heard_by_those_whose_move_it_is_by_the_keyboard_alone() {
        Page jolana = comings.met("Jolana Haddad");
        Page samir = comings.met("Samir Cohen");
        writes("samir look 4\njolana look samir 3");
        jolana.navigate("/mine/scene/quay/sc-1");
        press(jolana, "Yes, this is what I will do");
        samir.navigate("/mine/scene/quay/sc-1");
        press(samir, "Yes, this is what I will do");
        assertThat(main(samir)).doesNotContain("Agreed aloud");
        new AgreeAloud(hand)
                .entered(
                        way.recorded(),
                        hand.newForm(Basis.ofAloud(scene.published().version(), List.of())),
                        "quay",
                        "sc-1",
                        List.of(new Aloud("b1", Variant.FULL, "m2", new Aloud.Way.Fewer(2))));
        jolana.navigate("/mine");
        assertThat(main(jolana)).contains("Something is asked of you");
        jolana.getByText("Look at it").click();
        jolana.waitForURL(url -> url.endsWith("/mine/scene/quay/sc-1"));
        assertThat(main(jolana)).contains("Agreed aloud", "Jolana Haddad looks at Samir Cohen", "For 2 counts");
        accessible(jolana);
        press(jolana, "It was so");
        assertThat(main(jolana)).contains("You said that it was so.", "you said yes to your part on");
        jolana.navigate("/mine/record");
        assertThat(main(jolana)).contains("agreed aloud", "was so");
        samir.navigate("/mine/scene/quay/sc-1");
        press(samir, "It was not so");
        assertThat(main(samir)).contains("You said that it was not so. What you said yes to holds.");
        assertThat(scene.published()
                        .heard(way.person("Samir Cohen").id())
                        .orElseThrow()
                        .so())
                .isFalse();
    }

    @Test
    void whoever_directs_reads_it_by_character_from_the_next_time_of_publishing_on() {
        LocalDate today = LocalDate.ofInstant(Comings.DOOR.clock.instant(), ZoneOffset.UTC);
        new FixPublications(hand).of(way.recorded(), hand.newAct(), List.of(LocalTime.NOON), today.plusDays(40));
        writes("samir look jolana 4");
        Page oona = comings.met("Oona Nwosu");
        Page jolana = comings.come("Jolana Haddad");
        oona.navigate("/board/choreographies");
        assertThat(main(oona)).contains("Nothing is published yet");
        accessible(oona);
        Comings.DOOR.clock.move(Duration.ofDays(2));
        Page again = oona;
        comings.back(again);
        again.navigate("/mine");
        again.getByText("Choreographies").click();
        again.waitForURL(url -> url.endsWith("/board/choreographies"));
        again.getByText("Scene 7").click();
        again.waitForURL(url -> url.endsWith("/board/choreography/quay/sc-1"));
        assertThat(main(again))
                .contains("MARA looks at MARA", "Plan B")
                .doesNotContain("Samir", "Jolana", "confirm", "ersion");
        accessible(again);
        comings.back(jolana);
        jolana.navigate("/board/choreographies");
        assertThat(main(jolana)).as("nobody else reads it").contains("There is nothing here for you");
    }
}
