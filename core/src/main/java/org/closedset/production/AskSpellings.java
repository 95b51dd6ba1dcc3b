package org.closedset.production;

import java.util.List;
import java.util.Optional;
import org.closedset.asks.Ask;
import org.closedset.asks.Asked;
import org.closedset.asks.Want;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.Zone;

/** How the facts of {@link AskFact} are spelt. */
final class AskSpellings {
    static final List<Spelling<?>> ALL = List.of(
            new Spelling<>(
                    "ask.written",
                    1,
                    AskFact.Written.class,
                    (fields, it) -> fields.text(it.script()).text(it.scene()).all(it.beats(), AskSpellings::ask),
                    fields -> new AskFact.Written(fields.text(), fields.text(), fields.all(AskSpellings::ask))),
            new Spelling<>(
                    "ask.tried",
                    1,
                    AskFact.Tried.class,
                    (fields, it) -> fields.text(it.script()).text(it.scene()).all(it.beats(), AskSpellings::ask),
                    fields -> new AskFact.Tried(fields.text(), fields.text(), fields.all(AskSpellings::ask))),
            new Spelling<>(
                    "ask.answered",
                    1,
                    AskFact.Answered.class,
                    (fields, it) -> fields.text(it.script())
                            .text(it.scene())
                            .text(it.by().map(Asked.Answer::pages).orElse("")),
                    fields -> new AskFact.Answered(
                            fields.text(),
                            fields.text(),
                            maybe(fields.text()).map(pages -> new Asked.Answer(pages, List.of())))),
            new Spelling<>(
                    "ask.answered",
                    2,
                    AskFact.Answered.class,
                    (fields, it) -> fields.text(it.script())
                            .text(it.scene())
                            .all(it.by().stream().toList(), AskSpellings::answer),
                    fields -> new AskFact.Answered(fields.text(), fields.text(), answered(fields))));

    private AskSpellings() {}

    private static Optional<String> maybe(String text) {
        return Optional.of(text).filter(it -> !it.isEmpty());
    }

    private static void answer(FieldWriter fields, Asked.Answer answer) {
        fields.text(answer.pages()).all(answer.beats(), AskSpellings::ask);
    }

    private static Asked.Answer answer(FieldReader fields) throws UnreadableFact {
        return new Asked.Answer(fields.text(), fields.all(AskSpellings::ask));
    }

    private static Optional<Asked.Answer> answered(FieldReader fields) throws UnreadableFact {
        List<Asked.Answer> answers = fields.all(AskSpellings::answer);
        fields.check(answers.size() < 2);
        return answers.stream().findFirst();
    }

    private static void ask(FieldWriter fields, Ask ask) {
        fields.text(ask.story()).all(ask.wants(), AskSpellings::want);
    }

    private static Ask ask(FieldReader fields) throws UnreadableFact {
        return new Ask(fields.text(), fields.all(AskSpellings::want));
    }

    private static void want(FieldWriter fields, Want want) {
        switch (want) {
            case Want.Done it ->
                fields.text("done")
                        .text(it.who())
                        .text(it.action().code())
                        .text(it.whom().orElse(""))
                        .text(it.where().map(Zone::code).orElse(""));
            case Want.Seen it ->
                fields.text("seen")
                        .text(it.who())
                        .text(it.zone().code())
                        .text(it.picture().code());
        }
    }

    private static Want want(FieldReader fields) throws UnreadableFact {
        return switch (fields.text()) {
            case "done" ->
                new Want.Done(
                        fields.text(),
                        fields.value(Action::ofCode, Action::code),
                        maybe(fields.text()),
                        maybe(fields.text()).map(Zone::ofCode));
            case "seen" ->
                new Want.Seen(
                        fields.text(),
                        fields.value(Zone::ofCode, Zone::code),
                        fields.value(PictureExposure::ofCode, PictureExposure::code));
            default -> throw fields.misspelt();
        };
    }
}
