package org.closedset.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.closedset.breakdown.CarriedDecisions;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.exports.Named;
import org.closedset.screenplay.DraftMatch;
import org.closedset.store.DecisionFile;

/** Prints the breakdown of one script as a table by scene with its summary. */
final class Printing {
    private final PrintWriter out;
    private final Terminal terminal;

    Printing(PrintWriter out, Terminal terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    void scene(SceneBreakdown scene, Review review) {
        SceneText.of(scene, review, terminal).forEach(out::println);
        out.flush();
    }

    /** All that is not printed yet; {@code missing} says why the sentence model is not there, or is "". */
    void rest(OneScript script, String missing, boolean scenesDone) {
        Review review = script.outgoing().review();
        if (!scenesDone) {
            review.breakdown().scenes().forEach(scene -> scene(scene, review));
        }
        String title = Words.say(
                "title",
                script.outgoing().title(),
                review.breakdown().scenes().size(),
                review.breakdown().screenplay().pages());
        out.println(terminal.strong(Wrapped.cut(title, terminal.width())));
        SummaryText.of(review, terminal).forEach(out::println);
        if (script.outgoing().withRejected()) {
            rejected(review);
        }
        if (!missing.isEmpty()) {
            say(Words.say("rules", missing));
        }
        script.after().ifPresent(after -> after(script, after));
        script.opened().carried().ifPresent(this::carried);
        script.opened().carried().ifPresent(this::ages);
        out.flush();
    }

    private void rejected(Review review) {
        for (SceneBreakdown scene : review.breakdown().scenes()) {
            for (Review.Item item : review.items(scene)) {
                if (!item.stands()) {
                    say(Words.say(
                            "rejected",
                            scene.scene().label(),
                            Named.kind(item.passage().kind()),
                            item.passage().reason()));
                }
            }
        }
    }

    private void carried(CarriedDecisions carried) {
        say(Words.say(
                "carried",
                carried.decisions().size(),
                carried.again().size(),
                carried.unread().size()));
        for (CarriedDecisions.Again again : carried.again()) {
            String why = Words.say("why." + code(again.why()));
            say(Words.say(
                    "again",
                    again.before().label(),
                    Named.kind(again.item().passage().kind()),
                    why));
        }
    }

    private void ages(CarriedDecisions carried) {
        if (!carried.gone().isEmpty()) {
            say(Words.say("again.ages", String.join(", ", carried.gone())));
        }
    }

    private void after(OneScript script, OneScript.After after) {
        String from = String.valueOf(after.from().getFileName());
        switch (after.outcome()) {
            case KEPT ->
                say(Words.say(
                        "after.kept",
                        from,
                        after.decisions(),
                        DecisionFile.beside(script.file()).path().getFileName()));
            case NONE -> say(Words.say("after.none", from));
            case OWN -> say(Words.say("after.own", script.file().getFileName(), from));
        }
        say(Words.say("after.changes", from, changes(after.match())));
    }

    private static String changes(DraftMatch match) {
        Map<DraftMatch.How, List<String>> by = new LinkedHashMap<>();
        for (DraftMatch.Link link : match.links()) {
            String label =
                    link.now().or(link::before).map(scene -> scene.label()).orElse("");
            link.how()
                    .forEach(how -> by.computeIfAbsent(how, own -> new java.util.ArrayList<>())
                            .add(label));
        }
        return by.entrySet().stream()
                .map(entry -> entry.getKey() == DraftMatch.How.SAME
                        ? entry.getValue().size() + " " + Words.say("how.same")
                        : Words.say("how." + code(entry.getKey())) + " "
                                + entry.getValue().stream().distinct().collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private void say(String text) {
        String indent = "  ";
        for (String line : Wrapped.lines(text, terminal.width() - 4)) {
            out.println(indent + line);
            indent = "    ";
        }
    }
}
