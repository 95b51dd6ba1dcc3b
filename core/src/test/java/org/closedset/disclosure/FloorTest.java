package org.closedset.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.choreography.Beat;
import org.closedset.choreography.InSight;
import org.closedset.choreography.Move;
import org.closedset.choreography.Score;
import org.closedset.choreography.Shorthand;
import org.closedset.choreography.TypedShots;
import org.closedset.choreography.UnreadableMove;
import org.closedset.closedset.ClosedSet;
import org.closedset.closedset.Job;
import org.closedset.closedset.Rota;
import org.closedset.closedset.SetUp;
import org.closedset.people.Addressed;
import org.closedset.people.Part;
import org.closedset.people.PerformerClass;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.production.AccountFact;
import org.closedset.production.Content;
import org.closedset.production.Fact;
import org.closedset.production.PersonFact;
import org.closedset.production.PlanFact;
import org.closedset.production.ProductionFact;
import org.closedset.production.ScoreFact;
import org.closedset.production.SetFact;
import org.closedset.production.VersionFact;
import org.closedset.vocabulary.Crop;
import org.closedset.vocabulary.Extent;
import org.closedset.vocabulary.Mask;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.Variant;
import org.closedset.vocabulary.Zone;
import org.junit.jupiter.api.Test;

/** What whoever works a closed scene reads of its choreography: by their role, by character, and as it was published. */
final class FloorTest {
    private static final PersonId NURA = new PersonId("b".repeat(32));
    private static final PersonId JONAS = new PersonId("c".repeat(32));
    private static final PersonId VITO = new PersonId("d".repeat(32));
    private static final PersonId PETRA = new PersonId("e".repeat(32));
    private static final Instant BEFORE = Instant.parse("2027-05-02T07:00:00Z");
    private static final Instant AFTER = Instant.parse("2027-05-02T09:00:00Z");

    private static Score score() {
        Map<String, PersonId> names = Map.of("mara", NURA, "tom", JONAS);
        Score score = new Score(
                "s1-0",
                List.of(
                        beat("b7", names, "mara look tom 4 tom.mid-back=E7/E4"),
                        beat("b3", names, "tom hand.R hold mara waist.L L4 6")));
        String shots = "shot 40A mcu long-lens 1\nwide mara.head tom.mid-back=E4\nvertical mara.head\n"
                + "out vertical bedding tom.back\nshot 40B cu 2 1.alt-b";
        return score.shot(((TypedShots.Reading.Read) TypedShots.read(names, score, shots)).shots());
    }

    private static Beat beat(String id, Map<String, PersonId> names, String line) {
        try {
            Move move = new Shorthand(names).read("m1", line);
            return new Beat(id, "Nura and Jonas.", Map.of(Variant.FULL, List.of(move), Variant.ALT_B, List.of(move)));
        } catch (UnreadableMove it) {
            throw new IllegalStateException(it);
        }
    }

    private static SetFact.RotaGiven given(PersonId who) {
        Rota rota = new Rota(
                List.of(new Job("Camera", List.of(who))),
                List.of(new SetUp("1", Set.of("Camera"))),
                Map.of("Camera", who));
        return new SetFact.RotaGiven("s1", "s1-0", Optional.of(new ClosedSet.Given("40", rota)));
    }

    private static AsPublished told(Content... more) {
        AsPublished told = AsPublished.NOTHING;
        for (Content content : List.of(
                new ProductionFact.Opened("The Quay", ZoneId.of("UTC")),
                new PersonFact.Told(NURA, new Addressed("Nura", "", "")),
                new PersonFact.RoleGiven(NURA, Role.PERFORMER),
                new PersonFact.Told(JONAS, new Addressed("Jonas", "", "")),
                new PersonFact.RoleGiven(JONAS, Role.PERFORMER),
                new PersonFact.Told(VITO, new Addressed("Vito", "", "")),
                new PersonFact.Told(PETRA, new Addressed("Petra", "", "")),
                new PlanFact.PublicationsFixed(List.of(LocalTime.of(8, 0)), LocalDate.of(2027, 6, 1)),
                new ScoreFact.Published("s1", 1, "40", score(), Map.of(NURA, "MARA", JONAS, "TOM")))) {
            told = told.with(fact(content));
        }
        for (Role role : List.of(Role.CAMERA, Role.STUNTS, Role.SCRIPT_SUPERVISOR)) {
            told = told.with(fact(new PersonFact.RoleGiven(VITO, role)))
                    .with(fact(new PersonFact.RoleGiven(PETRA, role)));
        }
        for (Content content : more) {
            told = told.with(fact(content));
        }
        return told;
    }

    private static Fact fact(Content content) {
        return new Fact("1".repeat(32), Optional.empty(), BEFORE, content);
    }

    private static View view(AsPublished told, Role role, PersonId who, Instant at) {
        return Gate.view(role, who, told.published(at), told.production(), at);
    }

    private static List<Floor.Scene<FrameSheet>> frames(AsPublished told, PersonId who, Instant at) {
        return ((View.OfFrames) view(told, Role.CAMERA, who, at)).frames().scenes();
    }

    @Test
    void camera_reads_each_shot_by_character_once_it_is_published() {
        AsPublished told = told(given(VITO));
        assertThat(frames(told, VITO, BEFORE.plusSeconds(1))).isEmpty();
        Floor.Scene<FrameSheet> scene = frames(told, VITO, AFTER).getFirst();
        assertThat(scene.label()).isEqualTo("40");
        assertThat(scene.what()).extracting(FrameSheet::name).containsExactly("40A", "40B");
        FrameSheet sheet = scene.what().getFirst();
        assertThat(sheet.takes()).containsExactly(new FrameSheet.Taken(1, Variant.FULL));
        assertThat(sheet.pictures()).extracting(FrameSheet.Picture::crop).containsExactly(Crop.values());
        FrameSheet.Picture wide = sheet.pictures().getFirst();
        assertThat(wide.inFrame())
                .containsExactly(
                        new FrameSheet.Figure("MARA", List.of(new InSight(Extent.HEAD, Optional.empty()))),
                        new FrameSheet.Figure(
                                "TOM", List.of(new InSight(Zone.MID_BACK, Optional.of(PictureExposure.E4)))));
        assertThat(wide.nothingOf()).isEmpty();
        FrameSheet.Picture vertical = sheet.pictures().get(1);
        assertThat(vertical.nothingOf()).containsExactly("TOM");
        assertThat(vertical.out()).containsExactly(new FrameSheet.Kept(Mask.BEDDING, "TOM", List.of(Extent.BACK)));
        assertThat(sheet.pictures().getLast().nothingOf())
                .as("of a crop nothing is said, so nothing is in it")
                .containsExactly("MARA", "TOM");
    }

    @Test
    void whoever_directs_reads_the_same_beside_the_choreography() {
        AsPublished told = told(given(VITO), new PersonFact.RoleGiven(PETRA, Role.DIRECTOR));
        assertThat(((View.OnBoard) view(told, Role.DIRECTOR, PETRA, AFTER))
                        .plays()
                        .scenes()
                        .getFirst()
                        .frames())
                .isEqualTo(frames(told, VITO, AFTER).getFirst().what());
    }

    @Test
    void nobody_reads_any_of_it_who_does_not_work_the_scene() {
        assertThat(frames(told(), VITO, AFTER)).as("no rota is given").isEmpty();
        assertThat(frames(told(given(VITO)), PETRA, AFTER)).isEmpty();
        AsPublished unheard = told(given(VITO), new AccountFact.Joined(VITO, "i1", "101"));
        assertThat(frames(unheard, VITO, AFTER)).as("it may be somebody else").isEmpty();
        assertThat(view(told(given(VITO)), Role.STUNTS, NURA, AFTER)).isEqualTo(new View.Outside());
        AsPublished back = told(given(VITO), new ScoreFact.Published("s1", 1, "40", Score.none("s1-0"), Map.of()));
        assertThat(frames(back, VITO, AFTER)).isEmpty();
    }

    @Test
    void what_anybody_says_of_it_changes_nothing_of_it() {
        AsPublished said = told(
                given(VITO),
                new VersionFact.Confirmed(NURA, "s1", 1, score().part(NURA)),
                new VersionFact.TalkWanted(JONAS, "s1", "s1-0", true),
                new VersionFact.Handed(PETRA, "s1", "s1-0", NURA, true));
        for (Role role : List.of(Role.CAMERA, Role.STUNTS, Role.SCRIPT_SUPERVISOR)) {
            assertThat(view(said, role, VITO, AFTER)).isEqualTo(view(told(given(VITO)), role, VITO, AFTER));
            assertThat(Dump.of(view(said, role, VITO, AFTER)))
                    .as(role.code())
                    .doesNotContain("Nura")
                    .doesNotContain("Jonas")
                    .doesNotContain("bbbb")
                    .doesNotContain("b7");
        }
    }

    @Test
    void stunts_read_the_beats_that_are_both_theirs_on_their_counts() {
        AsPublished told = told(given(VITO));
        assertThat(joints(told))
                .as("a whole weight is borne in the second")
                .containsExactly(
                        new Floor.Joint(2, Variant.FULL, 5, 10, List.of("TOM", "MARA")),
                        new Floor.Joint(2, Variant.ALT_B, 5, 10, List.of("TOM", "MARA")));
        AsPublished doubled =
                told(given(VITO), new PersonFact.Engaged(JONAS, new Part("s1", "TOM", PerformerClass.STUNT)));
        assertThat(joints(doubled)).extracting(Floor.Joint::beat).containsExactly(1, 1, 2, 2);
    }

    private static List<Floor.Joint> joints(AsPublished told) {
        return ((View.OfJoints) view(told, Role.STUNTS, VITO, AFTER))
                .joints()
                .scenes()
                .getFirst()
                .what();
    }

    @Test
    void the_script_supervisor_reads_slates_and_variants() {
        View.OfSlates seen = (View.OfSlates) view(told(given(VITO)), Role.SCRIPT_SUPERVISOR, VITO, AFTER);
        assertThat(seen.slates().scenes().getFirst().what())
                .containsExactly(
                        new Floor.Slate("40A", List.of(new FrameSheet.Taken(1, Variant.FULL))),
                        new Floor.Slate(
                                "40B",
                                List.of(
                                        new FrameSheet.Taken(1, Variant.ALT_B),
                                        new FrameSheet.Taken(2, Variant.FULL))));
    }

    @Test
    void a_performer_reads_what_each_frame_sees_of_them_and_of_nobody_else() {
        OwnScene own = ((View.OfOneself) view(told(), Role.PERFORMER, JONAS, BEFORE.plusSeconds(1)))
                .own()
                .scenes()
                .getFirst();
        FrameSheet sheet = own.frames().getFirst();
        assertThat(own.frames()).hasSize(1);
        assertThat(sheet.pictures().getFirst().inFrame())
                .extracting(FrameSheet.Figure::name)
                .containsExactly("Jonas");
        assertThat(Dump.of(own.frames())).doesNotContain("Nura").doesNotContain("MARA");
    }
}
