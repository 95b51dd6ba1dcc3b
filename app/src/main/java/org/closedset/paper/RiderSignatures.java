package org.closedset.paper;

import java.util.Optional;
import org.closedset.exports.BreakdownBody;
import org.closedset.riders.Matter;
import org.closedset.riders.RiderSheet;

/** The last page of a printed rider: what exactly is signed, where it stands in the record, and who signs. */
final class RiderSignatures {
    private final RiderSheet sheet;
    private final String hash;
    private final RiderEdition edition;
    private final RiderWords words;

    RiderSignatures(RiderSheet sheet, String hash, RiderEdition edition) {
        this.sheet = sheet;
        this.hash = hash;
        this.edition = edition;
        this.words = new RiderWords(edition.language());
    }

    String text() {
        StringBuilder html = new StringBuilder("<div class=\"signing\"><h2>" + say("sign.head") + "</h2>\n");
        html.append("<div class=\"signed\"><object type=\"closedset/qr\" alt=\"")
                .append(say("sign.qr"))
                .append("\" class=\"qr\"></object><p>")
                .append(say("sign.what"))
                .append("</p><p class=\"hash\">")
                .append(grouped())
                .append("</p><p class=\"words\">")
                .append(say("sign.qr"))
                .append("</p></div>\n");
        if (edition.purpose() == RiderEdition.Purpose.READING) {
            return html.append("<p>").append(say("copy")).append("</p></div>\n").toString();
        }
        html.append("<p>").append(say("sign.order")).append("</p>\n");
        block(html, say("sign.production"), "");
        block(html, say("sign.performer"), safe(sheet.identity().name()));
        guardian().ifPresent(it -> block(html, say("sign.guardian"), it));
        sheet.identity().representative().ifPresent(it -> block(html, say("sign.representative"), safe(it)));
        block(html, say("sign.witness"), "");
        return html.append("<p class=\"onset\">")
                .append(boxed(say("sign.where")))
                .append("</p></div>\n")
                .toString();
    }

    private Optional<String> guardian() {
        return sheet.matter() instanceof Matter.Minor minor
                ? Optional.of(safe(minor.guarding().guardian()))
                : Optional.empty();
    }

    private void block(StringBuilder html, String who, String name) {
        html.append("<table class=\"sign\"><tr><th scope=\"row\">")
                .append(who)
                .append("</th><td class=\"name\">")
                .append(name)
                .append("</td></tr><tr><td class=\"line\">")
                .append(say("sign.signature"))
                .append("</td><td class=\"line\">")
                .append(say("sign.when"))
                .append("</td></tr></table>\n");
    }

    /** The hash in groups of eight, so that it can be read aloud. */
    private String grouped() {
        return hash.replaceAll("(.{8})(?!$)", "$1 ");
    }

    /** A sentence with a box to tick where it says so: no font of ours has one. */
    static String boxed(String sentence) {
        return sentence.replace("[ ]", "<span class=\"box\">&#160;</span>");
    }

    private static String safe(String text) {
        return BreakdownBody.escaped(text);
    }

    private String say(String key, Object... values) {
        return safe(words.say(key, values));
    }
}
