package org.closedset.production;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.closedset.screenplay.Eighths;

/** How the facts of {@link PlanFact} are spelt. */
final class PlanSpellings {
    static final List<Spelling<?>> ALL = List.of(
            new Spelling<>(
                    "plan.scenes-published",
                    1,
                    PlanFact.ScenesPublished.class,
                    (fields, it) -> fields.text(it.script()).text(it.title()).all(it.scenes(), PlanSpellings::scene),
                    fields -> new PlanFact.ScenesPublished(
                            fields.text(), fields.text(), fields.all(PlanSpellings::scene))),
            new Spelling<>(
                    "plan.publications-fixed",
                    1,
                    PlanFact.PublicationsFixed.class,
                    (fields, it) -> fields.all(it.times(), (each, time) -> each.text(time.toString()))
                            .text(it.firstCoveredDay().toString()),
                    fields -> new PlanFact.PublicationsFixed(
                            fields.all(each -> each.value(LocalTime::parse, LocalTime::toString)),
                            fields.value(LocalDate::parse, LocalDate::toString))));

    private PlanSpellings() {}

    private static void scene(FieldWriter fields, PlannedScene scene) {
        fields.text(scene.own())
                .text(scene.number())
                .text(scene.heading())
                .number(scene.eighths().count())
                .text(scene.care().code());
    }

    private static PlannedScene scene(FieldReader fields) throws UnreadableFact {
        return new PlannedScene(
                fields.text(),
                fields.text(),
                fields.text(),
                new Eighths(fields.number()),
                fields.value(PlannedScene.Care::ofCode, PlannedScene.Care::code));
    }
}
