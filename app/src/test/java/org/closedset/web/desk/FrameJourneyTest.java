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
import java.util.Set;
import java.util.stream.Collectors;
import org.closedset.actions.Basis;
import org.closedset.actions.DrawRota;
import org.closedset.actions.FixPublications;
import org.closedset.actions.Form;
import org.closedset.actions.Hand;
import org.closedset.actions.RiderWay;
import org.closedset.actions.ScoreWay;
import org.closedset.closedset.Job;
import org.closedset.closedset.SetUp;
import org.closedset.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever works a closed scene reads on their own phone what they work by, once it is published; and whoever is in it what frames show of them. */
final class FrameJourneyTest {
    private static final String CAST = """
            Name,Role,Character,Type
            Samir Cohen,Actor,MARA,Lead
            Jolana Haddad,Actor,TOM,Stunt double
            Vito Berg,Director of photography,,
            Petra Okoro,Focus puller,,
            Adel Duarte,Stunt coordinator,,
            Farah Lind,Script supervisor,,
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

    private static void press(Page page, String name) {
        String there = "name => document.activeElement.textContent.trim().startsWith(name)";
        for (int i = 0; i < 60 && !(boolean) page.evaluate(there, name); i++) {
            page.keyboard().press("Tab");
        }
        assertThat((boolean) page.evaluate(there, name)).as(name).isTrue();
        page.keyboard().press("Enter");
    }

    private void published(String shots) {
        PersonId samir = way.person("Samir Cohen").id();
        PersonId jolana = way.person("Jolana Haddad").id();
        Map<String, PersonId> names = Map.of("samir", samir, "jolana", jolana);
        scene.write(names, "samir look jolana 4\njolana look 3", "samir look 2");
        scene.shots(names, shots);
        scene.publish("7", "MARA");
    }

    private void worked(String... names) {
        DrawRota draw = new DrawRota(hand);
        List<Job> jobs = List.of(names).stream()
                .map(it -> new Job(it, List.of(way.person(it).id())))
                .toList();
        Set<String> all = jobs.stream().map(Job::name).collect(Collectors.toSet());
        draw.written(way.recorded(), form(), SCENE, jobs, List.of(new SetUp("1", all)));
        draw.drawn(way.recorded(), form(), SCENE);
        draw.given(way.recorded(), form(), SCENE, "7");
    }

    private Form form() {
        return hand.newForm(Basis.of(way.recorded().production().sets().of("quay", "sc-1")));
    }

    private void publications() {
        LocalDate today = LocalDate.ofInstant(Comings.DOOR.clock.instant(), ZoneOffset.UTC);
        new FixPublications(hand).of(way.recorded(), hand.newAct(), List.of(LocalTime.NOON), today.plusDays(40));
    }

    @Test
    void camera_reads_a_sheet_for_each_shot_from_the_next_time_of_publishing_on_and_nobody_else_does() {
        publications();
        published("shot 7A cu long-lens 1\nwide samir.head\nvertical samir.head\nout square frame-edge jolana.torso");
        worked("Vito Berg");
        Page vito = comings.met("Vito Berg");
        Page petra = comings.met("Petra Okoro");
        vito.navigate("/mine/frames");
        assertThat(main(vito)).contains("No frame sheet is published for you right now");
        accessible(vito);
        Comings.DOOR.clock.move(Duration.ofDays(2));
        comings.back(vito);
        vito.navigate("/mine");
        press(vito, "Frame sheets");
        vito.waitForURL(url -> url.endsWith("/mine/frames"));
        press(vito, "Scene 7");
        vito.waitForURL(url -> url.endsWith("/mine/frames/quay/sc-1"));
        assertThat(main(vito))
                .contains("Scene 7, shot 7A", "close-up, long lens", "As shot", "Vertical, 9:16", "Square, 1:1", "MARA")
                .contains("head and face", "it stays outside the picture", "Everything that is not named as in frame")
                .contains("Cut at once, without asking", "anything that stays out comes into one of these pictures")
                .doesNotContain("Samir", "Jolana", "confirm", "ersion", "They wait");
        accessible(vito);
        comings.back(petra);
        petra.navigate("/mine/frames/quay/sc-1");
        assertThat(main(petra))
                .as("of camera too, and not of this scene")
                .contains("No frame sheet is published for you right now");
        petra.navigate("/mine/slates");
        assertThat(petra.url()).endsWith("/mine");
    }

    @Test
    void stunts_read_joint_beats_and_the_script_supervisor_slates_and_variants() {
        publications();
        published("shot 7A cu 1\nall samir.head\nshot 7B ws 1 1.alt-b");
        worked("Adel Duarte", "Farah Lind");
        Page adel = comings.met("Adel Duarte");
        Page farah = comings.met("Farah Lind");
        Comings.DOOR.clock.move(Duration.ofDays(2));
        comings.back(adel);
        adel.navigate("/mine");
        press(adel, "Joint beats");
        adel.waitForURL(url -> url.endsWith("/mine/joint-beats"));
        assertThat(main(adel))
                .contains("Scene 7", "Beat 1", "1\u20137", "MARA, MARA")
                .doesNotContain("Samir", "Jolana", "look");
        accessible(adel);
        comings.back(farah);
        farah.navigate("/mine");
        press(farah, "Slates of closed scenes");
        farah.waitForURL(url -> url.endsWith("/mine/slates"));
        assertThat(main(farah))
                .contains("7A", "7B", "Beat 1; Beat 1, Plan B: done instead")
                .doesNotContain("MARA", "head", "Samir");
        accessible(farah);
    }

    @Test
    void whoever_is_in_frame_reads_what_each_picture_sees_of_them_and_is_asked_again_for_more() {
        published("shot 7A cu 1\nwide samir.head jolana.head");
        Page samir = comings.met("Samir Cohen");
        samir.navigate("/mine/scene/quay/sc-1");
        assertThat(main(samir)).contains("What each picture sees of you", "Shot 7A", "head and face");
        accessible(samir);
        press(samir, "Yes, this is what I will do");
        samir.waitForSelector(".said");
        published("shot 7A cu 1\nwide samir.head jolana.head jolana.hand");
        samir.navigate("/mine/scene/quay/sc-1");
        assertThat(main(samir)).as("more of somebody else").contains("you said yes to your part on");
        published("shot 7A cu 1\nall samir.head");
        samir.navigate("/mine/scene/quay/sc-1");
        assertThat(main(samir)).as("in other pictures").contains("You are asked again");
    }
}
