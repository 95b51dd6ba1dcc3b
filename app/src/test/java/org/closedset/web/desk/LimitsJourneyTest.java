package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.closedset.actions.CheckAge;
import org.closedset.actions.Hand;
import org.closedset.actions.SayLimits;
import org.closedset.boundaries.Means;
import org.closedset.boundaries.Question;
import org.closedset.people.DocumentKind;
import org.closedset.people.PersonId;
import org.closedset.views.Recorded;
import org.closedset.vocabulary.Zone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody says how they may be touched and seen on their own phone, and the coordinator goes through it with them. */
final class LimitsJourneyTest {
    private final Comings comings = new Comings("The Quay", "Signe Aalto");
    private final Page coordinator = comings.coordinator;

    @AfterEach
    void ends() {
        comings.close();
    }

    /** Somebody whose age the coordinator has checked is asked this. */
    private void asked(String name, Question... questions) {
        String page = Comings.DOOR.person(comings.production, name);
        PersonId id = new PersonId(page.substring(page.lastIndexOf('/') + 1));
        Hand hand = Comings.DOOR.hand();
        Recorded recorded = Comings.DOOR.recorded(comings.production);
        new CheckAge(hand).found(recorded, hand.newAct(), id, DocumentKind.PASSPORT, LocalDate.of(2027, 2, 1));
        new SayLimits(hand).asked(recorded, hand.newAct(), id, List.of(questions));
    }

    private static Question hand(Zone zone) {
        return new Question(zone, Optional.of(Means.HAND), List.of("12", "42A"), List.of());
    }

    private void met(Page phone, String name) {
        String code = phone.locator("p.code").first().textContent().strip();
        comings.person(name);
        coordinator.locator("#code").fill(code);
        coordinator.locator("#way form[action$=met] button").first().click();
        coordinator.waitForSelector(".said");
    }

    private String desk() {
        coordinator.navigate(coordinator.url().replaceAll("/limits.*", "").replaceAll("#.*", "") + "/limits");
        return Comings.main(coordinator);
    }

    @Test
    void questions_are_answered_by_the_keyboard_alone_and_nothing_begins_open() {
        comings.add("Samir Cohen", "performer");
        Page samir = comings.come("Samir Cohen");
        met(samir, "Samir Cohen");
        asked("Samir Cohen", hand(Zone.SHOULDER), hand(Zone.WAIST));
        samir.navigate("/mine");
        assertThat(Comings.main(samir)).contains("Something is asked of you").doesNotContain("shoulder");
        samir.navigate("/mine/limits");
        assertThat(Comings.main(samir)).contains("2 questions for your scenes are open");
        tabTo(samir, "Begin");
        samir.keyboard().press("Enter");
        samir.waitForURL(url -> url.endsWith("/ask/1"));
        assertThat(Comings.main(samir)).contains("For scenes 12, 42A", "A hand here");
        assertThat(samir.locator("input[name=a-hand]:checked").inputValue()).isEqualTo("ask");
        tabToAnswer(samir);
        samir.keyboard().press("ArrowLeft");
        assertThat(samir.locator("input[name=a-hand]:checked").inputValue()).isEqualTo("open");
        tabTo(samir, "Next");
        samir.keyboard().press("Enter");
        samir.waitForURL(url -> url.endsWith("/ask/2"));
        tabToAnswer(samir);
        samir.keyboard().press("ArrowRight");
        tabTo(samir, "Done");
        samir.keyboard().press("Enter");
        samir.waitForURL(url -> url.endsWith("/mine/limits"));
        assertThat(Comings.main(samir)).contains("You have answered all that your scenes need");
        samir.navigate("/mine/record");
        assertThat(Comings.main(samir))
                .contains("shoulder: by a hand: open, lightly, on the skin", "waist: by a hand: not here");
        comings.person("Samir Cohen");
        assertThat(desk()).contains("by a hand: open, lightly, on the skin");
        samir.navigate("/mine/looked");
        assertThat(Comings.main(samir)).contains("read what you say of yourself");
    }

    private static void tabTo(Page page, String name) {
        String there = "name => document.activeElement.textContent.trim() === name";
        for (int i = 0; i < 120 && !(boolean) page.evaluate(there, name); i++) {
            page.keyboard().press("Tab");
        }
        assertThat((boolean) page.evaluate(there, name)).as(name).isTrue();
    }

    private static void tabToAnswer(Page page) {
        String there = "() => document.activeElement.name === 'a-hand'";
        for (int i = 0; i < 120 && !(boolean) page.evaluate(there); i++) {
            page.keyboard().press("Tab");
        }
    }

    @Test
    void more_waits_for_a_day_and_the_coordinator_and_less_counts_at_once() {
        comings.add("Samir Cohen", "performer");
        Page samir = comings.come("Samir Cohen");
        met(samir, "Samir Cohen");
        samir.navigate("/mine/limits");
        samir.locator("svg.figure a[aria-label='Shoulders'] rect").first().click();
        samir.waitForURL(url -> url.endsWith("/zone/Z12"));
        choose(samir, "a-all", "open");
        save(samir);
        samir.navigate("/mine/limits/zone/Z12");
        samir.locator("details.how").first().evaluate("it => it.open = true");
        samir.locator("input[name=level][value=L3]").check();
        save(samir);
        samir.navigate("/mine/limits");
        assertThat(Comings.main(samir))
                .contains("Counts later", "once your coordinator has gone through it with you")
                .contains("always waits 24 hours", "Nobody else is told");
        noticed();
        samir.navigate("/mine/limits");
        assertThat(Comings.main(samir)).contains("notice of 48 hours (Clause 14 (b))");
        comings.person("Samir Cohen");
        assertThat(desk()).contains("Counts later", "open, lightly, on the skin", "open, with weight on it");
        Comings.press(coordinator, "I went through this with Samir Cohen");
        coordinator.waitForSelector(".said");
        samir.navigate("/mine/limits");
        assertThat(Comings.main(samir)).contains("It counts from");
        Comings.DOOR.clock.move(Duration.ofHours(25));
        comings.back(samir);
        samir.navigate("/mine/limits");
        assertThat(Comings.main(samir)).as("a day is not enough").contains("It counts from");
        Comings.DOOR.clock.move(Duration.ofHours(24));
        comings.back(samir);
        samir.navigate("/mine/limits/list?area=shoulders");
        assertThat(Comings.main(samir)).contains("open, with weight on it");
        samir.navigate("/mine/limits");
        Comings.press(samir, "Close everything");
        samir.waitForSelector(".said");
        samir.navigate("/mine/limits/list?area=shoulders");
        assertThat(Comings.main(samir)).contains("Touched: not here").doesNotContain("open,");
    }

    /** The coordinator writes down the contract's notice, by the keyboard alone. */
    private void noticed() {
        coordinator.navigate(comings.production + "/behind");
        coordinator.locator("#hours").focus();
        coordinator.keyboard().press("Control+A");
        coordinator.keyboard().type("337");
        coordinator.keyboard().press("Tab");
        coordinator.keyboard().type("Clause 14 (b)");
        coordinator.keyboard().press("Enter");
        coordinator.waitForSelector("[role=alert]");
        assertThat(Comings.main(coordinator)).contains("whole hours from 0 to 336");
        assertThat(coordinator.locator("#source").inputValue()).isEqualTo("Clause 14 (b)");
        coordinator.locator("#hours").focus();
        coordinator.keyboard().press("Control+A");
        coordinator.keyboard().type("48");
        coordinator.keyboard().press("Enter");
        coordinator.waitForSelector(".said");
        assertThat(coordinator.locator("#hours").inputValue()).isEqualTo("48");
        assertThat(violations(coordinator)).isEmpty();
        coordinator.setViewportSize(320, 640);
        assertThat((Integer) coordinator.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
        coordinator.setViewportSize(1280, 800);
    }

    @Test
    void what_the_coordinator_writes_down_is_theirs_once_they_say_so_and_an_old_page_changes_nothing() {
        comings.add("Samir Cohen", "performer");
        Page samir = comings.come("Samir Cohen");
        met(samir, "Samir Cohen");
        comings.person("Samir Cohen");
        desk();
        coordinator
                .getByLabel("Place", new Page.GetByLabelOptions().setExact(true))
                .selectOption("Z12");
        coordinator.getByLabel("They say").selectOption("open");
        Comings.press(coordinator, "Write it down");
        coordinator.waitForSelector(".said");
        samir.navigate("/mine/limits");
        assertThat(Comings.main(samir)).contains("What Signe Aalto wrote down for you", "Touched: open");
        Page old = samir.context().newPage();
        old.navigate(comings.address + "/mine/limits/zone/Z12");
        Comings.press(samir, "That is right");
        samir.waitForSelector(".said");
        choose(old, "a-all", "open");
        old.locator("details.how").first().evaluate("it => it.open = true");
        old.locator("input[name=level][value=L3]").check();
        Comings.press(old, "Save");
        assertThat(old.locator("[role=alert]").textContent()).contains("You have said something else of this place");
        assertThat(old.locator("input[name=a-all]:checked").inputValue())
                .as("what they chose is still there")
                .isEqualTo("open");
        choose(old, "a-all", "closed");
        save(old);
        samir.navigate("/mine/limits/list?area=shoulders");
        assertThat(Comings.main(samir)).contains("Touched: not here");
    }

    @Test
    void an_exception_keeps_its_own_depth_and_conditions_when_something_else_is_saved() {
        comings.add("Samir Cohen", "performer");
        Page samir = comings.come("Samir Cohen");
        met(samir, "Samir Cohen");
        asked("Samir Cohen", hand(Zone.WAIST));
        samir.navigate("/mine/limits/ask/1");
        choose(samir, "a-hand", "open");
        samir.locator("details.how").first().evaluate("it => it.open = true");
        samir.locator("input[name=level][value=L2]").check();
        samir.locator("input[name=only][value=clothed]").check();
        Comings.press(samir, "Done");
        samir.waitForURL(url -> url.endsWith("/mine/limits"));
        samir.navigate("/mine/limits/zone/Z27");
        choose(samir, "a-all", "closed");
        save(samir);
        assertThat(Comings.main(samir))
                .contains("Touched: not here")
                .contains("by a hand: open, firmly, as far as the muscle, only with my clothes on");
        samir.navigate("/mine/limits/zone/Z27");
        samir.locator("details:has(select[name=l-hand])").evaluate("it => it.open = true");
        samir.locator("select[name=l-hand]").selectOption("L1");
        save(samir);
        assertThat(Comings.main(samir)).contains("by a hand: open, lightly, on the skin, only with my clothes on");
    }

    @Test
    void axe_finds_nothing_and_nothing_is_wider_than_a_phone() {
        comings.add("Samir Cohen", "performer");
        Page samir = comings.come("Samir Cohen");
        met(samir, "Samir Cohen");
        asked("Samir Cohen", hand(Zone.SHOULDER));
        samir.setViewportSize(320, 640);
        for (String path :
                List.of("/mine", "/mine/limits", "/mine/limits/ask/1", "/mine/limits/zone/Z12", "/mine/limits/list")) {
            samir.navigate(path);
            assertThat(violations(samir)).as(path).isEmpty();
            assertThat((Integer) samir.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isLessThanOrEqualTo(320);
        }
        comings.person("Samir Cohen");
        desk();
        assertThat(violations(coordinator)).isEmpty();
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " "
                                + rule.getNodes().stream()
                                        .limit(2)
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }

    @Test
    void whose_age_nobody_checked_is_offered_nothing_intimate() {
        comings.add("Samir Cohen", "performer");
        Page samir = comings.come("Samir Cohen");
        samir.navigate("/mine/limits/list?area=chest");
        assertThat(Comings.main(samir)).contains("stays closed for everybody whose age");
        assertThat(samir.locator("main a[href*='/zone/']").count()).isZero();
        samir.navigate("/mine/limits/zone/Z12");
        assertThat(Comings.main(samir)).doesNotContain("How much of it may be seen");
        comings.person("Samir Cohen");
        desk();
        assertThat(coordinator.locator("#zone option[value=Z18]").count()).isZero();
    }

    private static void choose(Page page, String name, String answer) {
        Locator input = page.locator("input[name=" + name + "][value=" + answer + "]");
        input.check();
    }

    private static void save(Page page) {
        Comings.press(page, "Save");
        page.waitForURL(url -> url.contains("/list"));
    }
}
