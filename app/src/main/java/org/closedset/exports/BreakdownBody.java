package org.closedset.exports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedset.breakdown.Passage;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.breakdown.SceneFlag;
import org.closedset.breakdown.Summary;
import org.closedset.screenplay.Scene;
import org.closedset.screenplay.Warning;

/** The breakdown as the body of a page, well-formed as XML, for the web page and for print; drawings are handed in. */
public final class BreakdownBody {
    private final Outgoing outgoing;
    private final Review review;
    private final String strip;
    private final String heat;
    private final StringBuilder out = new StringBuilder();

    public BreakdownBody(Outgoing outgoing, String strip, String heat) {
        this.outgoing = outgoing;
        this.review = outgoing.review();
        this.strip = strip;
        this.heat = heat;
    }

    /** The moment the breakdown was so. */
    public static String asOf(Outgoing outgoing) {
        return escaped(
                Wording.say("asof", outgoing.asOf().toString().replace('T', ' ').replace("Z", " UTC")));
    }

    public static String confidential() {
        return Wording.say("confidential");
    }

    /** "page n of m" as the content of a style sheet. */
    public static String pageOf() {
        return "\"" + Wording.say("pageof", "\" counter(page) \"", "\" counter(pages) \"") + "\"";
    }

    public String text() {
        out.append("<header>\n<h1>").append(escaped(outgoing.title())).append("</h1>\n<p class=\"sub\">");
        out.append(Wording.say("title"))
                .append(", ")
                .append(escaped(outgoing.file()))
                .append(", ");
        out.append(asOf(outgoing));
        out.append("</p>\n<p class=\"note\">")
                .append(Wording.say("confidential"))
                .append(". ");
        out.append(Wording.say("proposal"));
        if (!outgoing.meaning()) {
            out.append(' ').append(Wording.say("rules"));
        }
        out.append("</p>\n<p class=\"counted\">").append(escaped(Counted.care(review)));
        out.append("<br/>").append(escaped(Counted.riders(review)));
        out.append("</p>\n</header>\n");
        figures();
        figure(strip, "strip");
        figure(heat, "heat");
        people();
        minors();
        heading("scenes.heading");
        review.breakdown().scenes().forEach(this::scene);
        quiet();
        rejected();
        warnings();
        return out.toString();
    }

    private void heading(String key) {
        out.append("<h2>").append(escaped(Wording.say(key))).append("</h2>\n");
    }

    private void figures() {
        head("figures", "summary.figure", "counted.all", "counted.so");
        for (Figures.Two line : Figures.counted(outgoing)) {
            row("th scope=\"row\"", line.name(), line.all(), line.confirmed());
        }
        out.append("</tbody></table>\n<table class=\"figures plain\"><tbody>\n");
        for (Figures.Line line : Figures.plain(outgoing)) {
            row("th scope=\"row\"", line.name(), line.value());
        }
        out.append("</tbody></table>\n");
        kinds();
        for (Figures.Line line : Figures.lists(outgoing)) {
            out.append("<p><b>").append(escaped(line.name())).append("</b>: ");
            out.append(escaped(line.value())).append("</p>\n");
        }
    }

    private void kinds() {
        List<Figures.OfKind> kinds = Figures.kinds(outgoing);
        if (!kinds.isEmpty()) {
            head(
                    "figures kinds",
                    "summary.kind",
                    "summary.scenes",
                    "column.confirmed",
                    "summary.passages",
                    "summary.passagesConfirmed");
            kinds.forEach(kind -> row(
                    "th scope=\"row\"",
                    kind.name(),
                    Integer.toString(kind.scenes()),
                    Integer.toString(kind.scenesConfirmed()),
                    Integer.toString(kind.passages()),
                    Integer.toString(kind.passagesConfirmed())));
            out.append("</tbody></table>\n");
        }
    }

    private void head(String type, String... keys) {
        out.append("<table class=\"").append(type).append("\"><thead><tr>");
        for (String key : keys) {
            out.append("<th scope=\"col\">").append(escaped(Wording.say(key))).append("</th>");
        }
        out.append("</tr></thead><tbody>\n");
    }

    private void row(String first, String name, String... cells) {
        out.append("<tr><").append(first).append('>').append(escaped(name)).append("</th>");
        for (String cell : cells) {
            out.append("<td>").append(escaped(cell)).append("</td>");
        }
        out.append("</tr>\n");
    }

    private void figure(String drawing, String name) {
        out.append("<div class=\"figure ")
                .append(name)
                .append("\">")
                .append(drawing)
                .append("</div>\n");
    }

    private void people() {
        List<Persons> persons = Persons.of(review);
        if (persons.isEmpty()) {
            return;
        }
        heading("people.heading");
        head("people", "summary.name", "summary.number", "column.confirmed", "column.proposed", "summary.kind");
        for (Persons person : persons) {
            row(
                    "th scope=\"row\"",
                    Named.who(person.who()),
                    person.number(),
                    Persons.labels(person.confirmed()),
                    Persons.labels(person.proposed()),
                    person.who().kinds().stream().map(Named::kind).collect(Collectors.joining(", ")));
        }
        out.append("</tbody></table>\n");
    }

    private void minors() {
        List<Summary.Minor> minors = Summary.of(review).minors();
        if (minors.isEmpty()) {
            return;
        }
        heading("minors.heading");
        out.append("<ul>\n");
        for (Summary.Minor minor : minors) {
            out.append("<li>").append(escaped(minor.scene().label())).append(": ");
            out.append(escaped(Named.flag(minor.flag().type()) + ", "
                            + minor.flag().reason()))
                    .append("</li>\n");
        }
        out.append("</ul>\n");
    }

    /** Where a link to a scene leads. */
    public static String anchor(Scene scene) {
        return "scene-" + scene.id().own();
    }

    private void scene(SceneBreakdown breakdown) {
        Scene scene = breakdown.scene();
        List<Review.Item> items =
                review.items(breakdown).stream().filter(Review.Item::stands).toList();
        if (items.isEmpty()) {
            return;
        }
        out.append("<div class=\"scene\" id=\"")
                .append(escaped(anchor(scene)))
                .append("\">\n<h3><span class=\"number\">");
        out.append(escaped(scene.label()))
                .append("</span> ")
                .append(escaped(scene.heading().text()));
        out.append(" <span class=\"length\">").append(escaped(Wording.say("page", Integer.toString(scene.page()))));
        out.append(", ").append(escaped(Wording.say("scene.length", scene.eighths())));
        out.append("</span></h3>\n");
        for (SceneFlag flag : review.flags(breakdown)) {
            out.append("<p class=\"flag\"><b>")
                    .append(escaped(Named.flag(flag.type())))
                    .append("</b> ");
            out.append(escaped(flag.reason())).append("</p>\n");
        }
        head("passages", "column.kind", "column.people", "column.said", "column.reason");
        items.forEach(item -> passage(scene, item));
        out.append("</tbody></table>\n</div>\n");
    }

    private void passage(Scene scene, Review.Item item) {
        Passage passage = item.passage();
        String people = Stream.concat(passage.people().stream(), passage.groups().stream())
                .collect(Collectors.joining(", "));
        out.append("<tr><td class=\"kind\"><b>")
                .append(escaped(Named.kind(passage.kind())))
                .append("</b>");
        if (!passage.detail().isEmpty()) {
            out.append(", ").append(escaped(Named.detail(passage.detail())));
        }
        out.append("<br/>").append(escaped(Named.mode(passage.mode()))).append("<br/><span class=\"state\">");
        out.append(escaped(Named.state(item.state()))).append("</span></td><td class=\"who\">");
        out.append(escaped(people.isEmpty() ? Wording.say("nobody") : people));
        if (!passage.witnesses().isEmpty()) {
            out.append("<br/>").append(escaped(Wording.say("witnesses", String.join(", ", passage.witnesses()))));
        }
        out.append("</td><td class=\"said\">")
                .append(escaped(Row.said(scene, passage)))
                .append(" <span class=\"state\">");
        out.append(escaped(Row.lines(passage))).append("</span></td><td class=\"why\">");
        out.append(escaped(passage.reason()));
        if (!passage.question().isEmpty()) {
            out.append("<br/><b>")
                    .append(escaped(Wording.say("question", passage.question())))
                    .append("</b>");
        }
        out.append("</td></tr>\n");
    }

    private void quiet() {
        List<SceneBreakdown> quiet = review.breakdown().scenes().stream()
                .filter(scene -> review.items(scene).stream().noneMatch(Review.Item::stands))
                .toList();
        if (quiet.isEmpty()) {
            return;
        }
        heading("nothing.heading");
        quietOnes(quiet, false, "nothing.unread");
        quietOnes(quiet, true, "nothing.read");
    }

    private void quietOnes(List<SceneBreakdown> quiet, boolean read, String key) {
        String labels = quiet.stream()
                .filter(scene -> review.isRead(scene.scene().id().own()) == read)
                .map(scene -> scene.scene().label())
                .collect(Collectors.joining(", "));
        if (!labels.isEmpty()) {
            out.append("<p>").append(escaped(Wording.say(key, labels))).append("</p>\n");
        }
    }

    /** What was set aside, apart from all that stands. */
    private void rejected() {
        List<SceneBreakdown> scenes = review.breakdown().scenes().stream()
                .filter(scene -> !setAside(scene).isEmpty())
                .toList();
        if (!outgoing.withRejected() || scenes.isEmpty()) {
            return;
        }
        heading("rejected.heading");
        out.append("<p>").append(escaped(Wording.say("rejected.lead"))).append("</p>\n");
        for (SceneBreakdown scene : scenes) {
            out.append("<h3><span class=\"number\">")
                    .append(escaped(scene.scene().label()))
                    .append("</span> ");
            out.append(escaped(scene.scene().heading().text())).append("</h3>\n");
            head("passages", "column.kind", "column.people", "column.said", "column.reason");
            setAside(scene).forEach(item -> passage(scene.scene(), item));
            out.append("</tbody></table>\n");
        }
    }

    private List<Review.Item> setAside(SceneBreakdown scene) {
        return review.items(scene).stream().filter(item -> !item.stands()).toList();
    }

    private void warnings() {
        List<Warning> warnings = review.breakdown().screenplay().warnings();
        if (warnings.isEmpty()) {
            return;
        }
        heading("warnings.heading");
        out.append("<ul>\n");
        warnings.forEach(
                warning -> out.append("<li>").append(escaped(warning.message())).append("</li>\n"));
        out.append("</ul>\n");
    }

    /** Text as HTML and XML have it; characters neither knows are left out. */
    public static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    boolean known = c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF) || c == '\n';
                    safe.append(known ? Character.toString(c) : "");
                }
            }
        });
        return safe.toString();
    }
}
