package org.closedset.paper;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedset.exports.BreakdownBody;
import org.closedset.riders.Around;
import org.closedset.riders.Gloss;
import org.closedset.riders.Item;
import org.closedset.riders.Matter;
import org.closedset.riders.Plain;
import org.closedset.riders.PlainClauses;
import org.closedset.riders.PlainGroups;
import org.closedset.riders.RiderSheet;
import org.closedset.riders.Terms;

/** What stands in a printed rider between its first line and its page of signatures. */
final class RiderBody {
    private final RiderSheet sheet;
    private final RiderWords words;
    private final PlainGroups groups;
    private final PlainClauses clauses;
    private final boolean large;
    private final StringBuilder html = new StringBuilder(16_384);

    RiderBody(RiderSheet sheet, RiderEdition edition) {
        this.sheet = sheet;
        this.words = new RiderWords(edition.language());
        this.large = edition.size() == RiderEdition.Size.LARGE;
        this.groups = new PlainGroups(sheet, edition.language());
        this.clauses = new PlainClauses(sheet, edition.language(), edition.own());
    }

    String text() {
        first();
        matter(sheet.matter());
        sheet.around().ifPresent(this::around);
        uses();
        sheet.around().ifPresent(it -> group("head.after", groups.post(it.post())));
        group("head.process", groups.process());
        group("head.withdraw", groups.withdrawal());
        return html.toString();
    }

    private static String safe(String text) {
        return BreakdownBody.escaped(text);
    }

    private String say(String key, Object... values) {
        return safe(words.say(key, values));
    }

    private void first() {
        List<String> first = groups.first();
        html.append("<div class=\"first\"><p class=\"withdraw\">")
                .append(safe(first.getFirst()))
                .append("</p>");
        first.stream().skip(1).forEach(it -> html.append("<p>").append(safe(it)).append("</p>"));
        html.append("</div>\n");
        group("head.readers", groups.readers());
        html.append("<h2>").append(say("head.about")).append("</h2>\n<table class=\"facts\">\n");
        groups.performer().forEach(this::fact);
        groups.script().forEach(this::fact);
        html.append("</table>\n");
    }

    private void fact(PlainGroups.Entry it) {
        html.append("<tr><th scope=\"row\">")
                .append(safe(it.label()))
                .append("</th><td>")
                .append(safe(it.said()))
                .append("</td></tr>\n");
    }

    private void group(String head, List<String> sentences) {
        html.append("<div class=\"group\"><h2>").append(say(head)).append("</h2>\n<ul>\n");
        sentences.forEach(it -> html.append("<li>").append(safe(it)).append("</li>\n"));
        html.append("</ul></div>\n");
    }

    private void matter(Matter matter) {
        switch (matter) {
            case Matter.Whole it -> terms(it.terms());
            case Matter.Items it -> items(it);
            case Matter.Minor it -> {
                group("head.minor", groups.guarding(it.guarding()));
                terms(it.terms());
            }
            case Matter.Replica it -> {
                group("head.likeness", groups.likeness(it.likeness()));
                said("head.altered", it.altered(), clauses::of);
            }
            case Matter.Voice it -> said("head.voice", it.heard(), clauses::of);
        }
    }

    private void items(Matter.Items items) {
        html.append("<p class=\"skip\">").append(safe(groups.skipped())).append("</p>\n");
        for (Item item : items.items()) {
            html.append("<div class=\"item\"><h2 class=\"of\">")
                    .append(say("head.item", item.id()))
                    .append("</h2>\n");
            terms(item.terms());
            html.append("<p class=\"choice\">")
                    .append(RiderSignatures.boxed(say("item.choice")))
                    .append("</p></div>\n");
        }
    }

    private void terms(Terms terms) {
        if (terms.equals(Terms.NONE)) {
            html.append("<p>").append(say("nothing")).append("</p>\n");
        }
        said("head.done", terms.contacts(), clauses::of);
        seen(terms.exposures().stream().map(clauses::of).toList());
        said("head.never", terms.exclusions(), clauses::of);
    }

    private <C> void said(String head, List<C> all, Function<C, Plain.Said> plain) {
        if (all.isEmpty()) {
            return;
        }
        html.append("<div class=\"block\"><h2>")
                .append(say(head))
                .append("</h2>\n<table class=\"clauses\">\n<thead><tr><th scope=\"col\">")
                .append(say("col.clause"))
                .append("</th><th scope=\"col\">")
                .append(say("col.said"))
                .append("</th></tr></thead>\n<tbody>\n");
        for (C one : all) {
            Plain.Said it = plain.apply(one);
            html.append("<tr><th scope=\"row\">")
                    .append(safe(it.id()))
                    .append("</th><td><p>")
                    .append(safe(it.sentence()))
                    .append("</p>")
                    .append(glosses(it.words()))
                    .append("</td></tr>\n");
        }
        html.append("</tbody></table></div>\n");
    }

    private void seen(List<Plain.Seen> all) {
        if (all.isEmpty()) {
            return;
        }
        html.append("<div class=\"block\"><h2>")
                .append(say("head.seen"))
                .append("</h2>\n<table class=\"clauses seen\">\n<thead><tr><th scope=\"col\">")
                .append(say("col.clause"))
                .append("</th><th scope=\"col\">")
                .append(say("col.room"))
                .append("</th><th scope=\"col\">")
                .append(say("col.picture"))
                .append("</th></tr></thead>\n<tbody>\n");
        for (Plain.Seen it : all) {
            html.append("<tr><th scope=\"row\">")
                    .append(safe(it.id()))
                    .append("</th><td><p>")
                    .append(safe(it.room()))
                    .append("</p><p class=\"words\">")
                    .append(safe(it.limits()))
                    .append("</p></td><td><p>")
                    .append(safe(it.picture()))
                    .append("</p><p class=\"words\">")
                    .append(safe(it.limits()))
                    .append("</p>")
                    .append(glosses(it.words()))
                    .append("</td></tr>\n");
        }
        html.append("</tbody></table></div>\n");
    }

    private String glosses(List<Gloss> glosses) {
        return glosses.isEmpty()
                ? ""
                : glosses.stream()
                        .map(this::gloss)
                        .collect(Collectors.joining(" &#183; ", "<p class=\"words\">", "</p>"));
    }

    private String gloss(Gloss it) {
        String meaning =
                it.plain().equals(it.word()) ? say("gloss.same", it.label()) : say("gloss", it.plain(), it.label());
        return "<b>" + safe(it.word()) + "</b> " + meaning;
    }

    private void around(Around around) {
        group("head.presence", groups.presence(around.presence()));
        group("head.wear", groups.wear(around.wear()));
        group("head.doubles", groups.doubling(around.doubling()));
    }

    private void uses() {
        html.append("<div class=\"block\"><h2>").append(say("head.uses")).append("</h2>\n");
        List<PlainGroups.Row> rows = groups.uses();
        if (large) {
            html.append("<ul>\n");
            rows.forEach(this::useInWords);
            html.append("</ul>\n");
        } else if (!rows.isEmpty()) {
            html.append("<table class=\"uses\">\n<thead><tr>");
            List.of("col.use", "col.leave", "col.where", "col.window", "col.cut", "col.asked")
                    .forEach(it ->
                            html.append("<th scope=\"col\">").append(say(it)).append("</th>"));
            html.append("</tr></thead>\n<tbody>\n");
            rows.forEach(this::use);
            html.append("</tbody></table>\n");
        }
        html.append("<p class=\"barred\">").append(safe(groups.barred())).append("</p></div>\n");
    }

    private void use(PlainGroups.Row it) {
        html.append(it.open() ? "<tr>" : "<tr class=\"shut\">")
                .append("<th scope=\"row\">")
                .append(safe(it.usage()))
                .append("</th><td class=\"leave\">")
                .append(safe(it.leave()))
                .append("</td>");
        List.of(it.where(), it.until(), it.cut(), it.asked())
                .forEach(cell -> html.append("<td>").append(safe(cell)).append("</td>"));
        html.append("</tr>\n");
    }

    /** Large letters leave no room for six columns. */
    private void useInWords(PlainGroups.Row it) {
        html.append("<li>")
                .append(safe(it.usage()))
                .append(": <b>")
                .append(safe(it.leave()))
                .append("</b>");
        Stream.of(it.where(), it.until(), it.cut())
                .filter(cell -> it.open())
                .forEach(cell -> html.append("; ").append(safe(cell)));
        if (!it.asked().equals(groups.nothing())) {
            html.append("; ").append(say("asked", it.asked()));
        }
        html.append("</li>\n");
    }
}
