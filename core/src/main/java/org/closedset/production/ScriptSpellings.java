package org.closedset.production;

import java.util.List;
import org.closedset.breakdown.CarriedDecisions;
import org.closedset.breakdown.Review;

/** How the facts of {@link ScriptFact} are spelt: the script first. */
final class ScriptSpellings {
    static final List<Spelling<?>> ALL = List.of(
            new Spelling<>(
                    "script.added",
                    1,
                    ScriptFact.Added.class,
                    ScriptSpellings::added,
                    fields -> new ScriptFact.Added(
                            fields.text(),
                            fields.text(),
                            ScreenplaySpelling.read(fields),
                            fields.all(DecisionSpelling::read))),
            new Spelling<>(
                    "script.decided",
                    1,
                    ScriptFact.Decided.class,
                    (fields, it) -> fields.text(it.script()).all(it.decisions(), DecisionSpelling::write),
                    fields -> new ScriptFact.Decided(fields.text(), fields.all(DecisionSpelling::read))),
            new Spelling<>(
                    "script.taken-back",
                    1,
                    ScriptFact.TakenBack.class,
                    (fields, it) -> fields.text(it.script()).all(it.decisions(), DecisionSpelling::write),
                    fields -> new ScriptFact.TakenBack(fields.text(), fields.all(DecisionSpelling::read))),
            new Spelling<>(
                    "script.carried",
                    1,
                    ScriptFact.Carried.class,
                    ScriptSpellings::carried,
                    fields -> new ScriptFact.Carried(
                            fields.text(),
                            ScreenplaySpelling.read(fields),
                            fields.all(DecisionSpelling::read),
                            fields.all(ScriptSpellings::again),
                            fields.texts(),
                            fields.texts())),
            new Spelling<>(
                    "script.filed",
                    1,
                    ScriptFact.Filed.class,
                    (fields, it) -> fields.text(it.script())
                            .text(it.file().name())
                            .text(it.file().sha256())
                            .text(it.file().base64()),
                    ScriptSpellings::filed),
            new Spelling<>(
                    "script.placed",
                    1,
                    ScriptFact.Placed.class,
                    (fields, it) -> fields.text(it.script()).text(it.episode()),
                    fields -> new ScriptFact.Placed(fields.text(), fields.text())),
            new Spelling<>(
                    "script.removed",
                    1,
                    ScriptFact.Removed.class,
                    (fields, it) -> fields.text(it.script()),
                    fields -> new ScriptFact.Removed(fields.text())));

    private ScriptSpellings() {}

    private static void added(FieldWriter fields, ScriptFact.Added it) {
        fields.text(it.script()).text(it.episode());
        ScreenplaySpelling.write(fields, it.draft());
        fields.all(it.decisions(), DecisionSpelling::write);
    }

    private static void carried(FieldWriter fields, ScriptFact.Carried it) {
        fields.text(it.script());
        ScreenplaySpelling.write(fields, it.draft());
        fields.all(it.decisions(), DecisionSpelling::write)
                .all(it.again(), ScriptSpellings::again)
                .texts(it.unread())
                .texts(it.gone());
    }

    private static ScriptFact.Filed filed(FieldReader fields) throws UnreadableFact {
        String script = fields.text();
        String name = fields.text();
        String sha256 = fields.text();
        return new ScriptFact.Filed(
                script, fields.value(base64 -> new ScriptFile(name, sha256, base64), ScriptFile::base64));
    }

    private static void again(FieldWriter fields, ScriptFact.Again again) {
        fields.text(again.scene()).text(again.label());
        PassageSpelling.write(fields, again.passage());
        fields.text(ScreenplaySpelling.code(again.state()))
                .text(again.now())
                .text(ScreenplaySpelling.code(again.why()));
    }

    private static ScriptFact.Again again(FieldReader fields) throws UnreadableFact {
        return new ScriptFact.Again(
                fields.text(),
                fields.text(),
                PassageSpelling.read(fields),
                ScreenplaySpelling.coded(fields, Review.State.class),
                fields.text(),
                ScreenplaySpelling.coded(fields, CarriedDecisions.Why.class));
    }
}
