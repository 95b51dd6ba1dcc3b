package org.closedset.riders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.closedset.boundaries.Condition;
import org.closedset.boundaries.Showing;
import org.closedset.people.PerformerClass;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.Garment;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.RoomExposure;
import org.closedset.vocabulary.Side;
import org.closedset.vocabulary.Usage;
import org.closedset.vocabulary.UseLeave;
import org.closedset.vocabulary.Zone;
import org.junit.jupiter.api.Test;

/** What a rider can say and what none can. */
final class RiderSheetTest {
    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable made) {
        assertThatIllegalArgumentException().isThrownBy(made);
    }

    private static RiderSheet with(RiderSheet it, Matter matter) {
        return new RiderSheet(
                it.id(),
                1,
                it.kind(),
                it.identity(),
                it.source(),
                it.partners(),
                matter,
                it.process(),
                it.withdrawal());
    }

    private static Use open(Usage usage) {
        return new Use(usage, UseLeave.ALLOWED, Set.of(), new Use.Window.Whole(), Use.Cut.RELEASED, Optional.empty());
    }

    @Test
    void texts_are_names_titles_and_the_story_alone_so_that_no_field_can_hold_a_promise() {
        assertThat(texts(
                        RiderSheet.class,
                        Identity.class,
                        Source.class,
                        Source.Scene.class,
                        Partner.class,
                        Guarding.class))
                .containsExactlyInAnyOrder(
                        "RiderSheet.id",
                        "Identity.production",
                        "Identity.name",
                        "Identity.character",
                        "Identity.representative",
                        "Source.draft",
                        "Source.pages",
                        "Source.story",
                        "Scene.own",
                        "Scene.number",
                        "Partner.name",
                        "Partner.character",
                        "Guarding.guardian",
                        "Guarding.chaperone");
        assertThat(texts(
                        Around.class,
                        Presence.class,
                        Wear.class,
                        Wear.Piece.class,
                        Doubling.class,
                        Post.class,
                        Process.class,
                        Withdrawal.class,
                        Likeness.class,
                        Matter.Whole.class,
                        Matter.Items.class,
                        Matter.Minor.class,
                        Matter.Replica.class,
                        Matter.Voice.class))
                .isEmpty();
    }

    private static List<String> texts(Class<?>... records) {
        return java.util.Arrays.stream(records)
                .flatMap(record -> java.util.Arrays.stream(record.getRecordComponents())
                        .filter(RiderSheetTest::text)
                        .map(it -> record.getSimpleName() + "." + it.getName()))
                .toList();
    }

    private static boolean text(RecordComponent component) {
        return component.getGenericType().getTypeName().contains("java.lang.String");
    }

    @Test
    void a_likeness_or_a_voice_is_never_inside_another_rider() {
        Around around = SampleSheets.AROUND;
        for (Usage usage : List.of(
                Usage.REPLICA_INSIDE,
                Usage.REPLICA_OUTSIDE,
                Usage.AI_TRAINING,
                Usage.BODY_ALTERATION,
                Usage.HEAD_REPLACEMENT,
                Usage.INTIMATE_SOUND)) {
            refused(() -> new Matter.Whole(Terms.NONE, around, List.of(open(usage))));
            assertThatCode(() -> new Matter.Whole(Terms.NONE, around, List.of(Use.barred(usage))))
                    .doesNotThrowAnyException();
        }
        Matter.Replica replica = (Matter.Replica) SampleSheets.replica().matter();
        refused(() -> new Matter.Replica(replica.likeness(), replica.altered(), List.of(open(Usage.THEATRICAL))));
        refused(() -> new Matter.Replica(replica.likeness(), List.of(), replica.uses()));
        refused(() -> with(SampleSheets.replica(), SampleSheets.principal().matter()));
        refused(() -> with(SampleSheets.principal(), SampleSheets.replica().matter()));
    }

    @Test
    void a_minors_rider_opens_care_and_affection_and_nothing_else() {
        ContactClause hug = SampleSheets.care().contacts().getFirst();
        assertThatCode(() -> minor(hug)).doesNotThrowAnyException();
        for (Action action : Action.values()) {
            boolean care = Set.of(
                            Action.HUG_FRONT,
                            Action.HUG_SIDE,
                            Action.CARRY,
                            Action.CRADLE,
                            Action.COMFORT,
                            Action.DRESS_CHILD,
                            Action.PLACE_HAND,
                            Action.REST,
                            Action.HOLD,
                            Action.CLASP,
                            Action.INTERLACE)
                    .contains(action);
            ContactClause other = clause(hug, Set.of(Zone.SHOULDER), Set.of(action), hug.only());
            if (care) {
                assertThatCode(() -> minor(other)).as(action.name()).doesNotThrowAnyException();
            } else {
                refused(() -> minor(other));
            }
        }
        for (Zone zone : List.of(
                Zone.MOUTH_LINE,
                Zone.MOUTH_INSIDE,
                Zone.INNER_THIGH,
                Zone.HIP,
                Zone.UPPER_BUTTOCK,
                Zone.LOWER_BELLY,
                Zone.EXTERNAL_GENITALS)) {
            refused(() -> minor(clause(hug, Set.of(zone), hug.actions(), hug.only())));
        }
        refused(() -> minor(clause(hug, Set.of(Zone.CHEST), Set.of(Action.HOLD), hug.only())));
        refused(() -> minor(clause(hug, hug.on(), hug.actions(), Set.of(Condition.REHEARSED))));
        Terms shown = new Terms(
                List.of(),
                List.of(new ExposureClause(
                        "e1",
                        Set.of(Zone.KNEE),
                        new Showing.Degrees(Set.of(RoomExposure.E1), Set.of(PictureExposure.E3)),
                        1,
                        Set.of())),
                List.of());
        refused(() -> new Matter.Minor(shown, SampleSheets.GUARDED, SampleSheets.guarded(), List.of()));
        refused(() -> new Matter.Minor(SampleSheets.care(), SampleSheets.GUARDED, SampleSheets.AROUND, List.of()));
        refused(() -> with(SampleSheets.minor(), SampleSheets.principal().matter()));
    }

    private static ContactClause clause(ContactClause it, Set<Zone> on, Set<Action> actions, Set<Condition> only) {
        return new ContactClause(it.id(), on, Set.of(Side.BOTH), it.by(), actions, Level.SKIN, 4, it.partners(), only);
    }

    private static Matter minor(ContactClause clause) {
        return new Matter.Minor(
                new Terms(List.of(clause), List.of(), List.of()),
                SampleSheets.GUARDED,
                SampleSheets.guarded(),
                List.of());
    }

    @Test
    void each_item_of_the_background_can_be_skipped_by_itself() {
        Matter.Items items = (Matter.Items) SampleSheets.background().matter();
        assertThat(items.taken(Set.of("floor")).contacts()).isEmpty();
        assertThat(items.taken(Set.of("seat")).exposures()).isEmpty();
        assertThat(items.taken(Set.of())).isEqualTo(Terms.NONE);
        assertThat(items.taken(Set.of("floor", "seat"))).isEqualTo(items.terms());
        refused(() -> new Item("nothing", Terms.NONE));
        refused(() -> new Matter.Items(List.of(), SampleSheets.AROUND, List.of()));
    }

    @Test
    void wearing_nothing_needs_a_granted_exposure() {
        Wear none =
                new Wear(List.of(new Wear.Piece(Garment.NONE, Wear.Supplier.PERFORMER, Wear.Adhesive.NONE)), Set.of());
        Around around = new Around(SampleSheets.CLOSED, none, Doubling.NONE, SampleSheets.AFTER);
        refused(() -> new Matter.Whole(Terms.NONE, around, List.of()));
        assertThatCode(() -> new Matter.Whole(SampleSheets.principal().matter().terms(), around, List.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void a_stand_in_is_dressed() {
        RiderSheet standIn = SampleSheets.standIn();
        Matter seen = SampleSheets.bodyDouble().matter();
        refused(() -> with(standIn, seen));
    }

    @Test
    void whoever_a_clause_names_is_named_and_nobody_else() {
        RiderSheet it = SampleSheets.principal();
        Function<List<Partner>, RiderSheet> with = partners -> new RiderSheet(
                it.id(),
                1,
                it.kind(),
                it.identity(),
                it.source(),
                partners,
                it.matter(),
                it.process(),
                it.withdrawal());
        refused(() -> with.apply(List.of()));
        Partner tom = it.partners().getFirst();
        refused(() -> with.apply(List.of(tom, new Partner(SomeTerms.person(9), "Somebody", "SOMEBODY"))));
        refused(() -> with.apply(List.of(tom, tom)));
        assertThat(with.apply(List.of(tom)).partners()).containsExactly(tom);
    }

    @Test
    void a_representative_is_asked_or_told_only_where_one_is_named() {
        RiderSheet it = SampleSheets.principal();
        Identity alone = new Identity(
                "Harbour Light", SampleSheets.MARA, "Samir Cohen", "MARA", PerformerClass.PRINCIPAL, Optional.empty());
        refused(() -> new RiderSheet(
                it.id(), 1, it.kind(), alone, it.source(), it.partners(), it.matter(), it.process(), it.withdrawal()));
        refused(() -> new Use(
                Usage.TRAILER,
                UseLeave.WITH_APPROVAL,
                Set.of(),
                new Use.Window.Whole(),
                Use.Cut.RELEASED,
                Optional.empty()));
        refused(() -> new Use(
                Usage.TRAILER,
                UseLeave.ALLOWED,
                Set.of("Ireland"),
                new Use.Window.Whole(),
                Use.Cut.RELEASED,
                Optional.empty()));
    }

    @Test
    void what_a_rider_says_becomes_a_paper_with_its_terms() {
        RiderSheet it = SampleSheets.principal();
        Paper paper = it.paper(it.matter().terms());
        assertThat(paper.performer()).isEqualTo(SampleSheets.MARA);
        assertThat(paper.scenes()).containsExactlyInAnyOrder("s9-guest-house", "s12a-kitchen-later");
        assertThat(paper.pages()).isEqualTo(it.source().pages());
        assertThat(paper.terms()).isEqualTo(it.matter().terms());
    }

    @Test
    void nothing_of_it_prints_what_it_says() {
        for (RiderSheet sheet : SampleSheets.all().values()) {
            List<Object> parts = new java.util.ArrayList<>(List.of(
                    sheet,
                    sheet.identity(),
                    sheet.source(),
                    sheet.source().scenes(),
                    sheet.partners(),
                    sheet.matter(),
                    sheet.matter().uses(),
                    sheet.matter().terms(),
                    sheet.process(),
                    sheet.withdrawal()));
            sheet.around().ifPresent(it -> {
                parts.add(it);
                parts.addAll(List.of(it.presence(), it.wear().pieces(), it.doubling(), it.post()));
            });
            assertThat(parts).allSatisfy(it -> assertThat(it.toString()).matches("\\[?(\\w+\\[confidential](, )?)*]?"));
        }
    }
}
