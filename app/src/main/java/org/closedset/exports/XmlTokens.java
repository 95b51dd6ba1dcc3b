package org.closedset.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tags and texts of an XML document with their places, for editing it where it stands. The document has been read
 * as XML before; what is malformed all the same ends the list early.
 */
final class XmlTokens {
    enum Kind {
        START,
        END,
        EMPTY,
        TEXT,
        CDATA,
        OTHER
    }

    /** Characters {@code from} to {@code to} (excluded) of the document; {@code name} is "" where it is no tag. */
    record Token(Kind kind, int from, int to, String name) {
        /** The value of an attribute as written, or "". */
        String attribute(String xml, String attribute) {
            Matcher found = ATTRIBUTE.matcher(xml.substring(from, to));
            while (found.find()) {
                if (found.group(1).equals(attribute)) {
                    return found.group(2) == null ? found.group(3) : found.group(2);
                }
            }
            return "";
        }
    }

    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([\\w:.-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    private final String xml;
    private final List<Token> tokens = new ArrayList<>();

    private XmlTokens(String xml) {
        this.xml = xml;
    }

    static List<Token> of(String xml) {
        XmlTokens reading = new XmlTokens(xml);
        int at = 0;
        while (at >= 0 && at < xml.length()) {
            at = reading.next(at);
        }
        return reading.tokens;
    }

    private int next(int at) {
        if (xml.charAt(at) != '<') {
            int end = xml.indexOf('<', at);
            int to = end < 0 ? xml.length() : end;
            tokens.add(new Token(Kind.TEXT, at, to, ""));
            return to;
        }
        if (xml.startsWith("<!--", at)) {
            return until("-->", at, Kind.OTHER);
        }
        if (xml.startsWith("<![CDATA[", at)) {
            return until("]]>", at, Kind.CDATA);
        }
        if (xml.startsWith("<?", at)) {
            return until("?>", at, Kind.OTHER);
        }
        return xml.startsWith("<!", at) ? until(">", at, Kind.OTHER) : tag(at);
    }

    private int until(String end, int at, Kind kind) {
        int to = xml.indexOf(end, at);
        if (to < 0) {
            return -1;
        }
        tokens.add(new Token(kind, at, to + end.length(), ""));
        return to + end.length();
    }

    private int tag(int at) {
        char quote = 0;
        for (int i = at + 1; i < xml.length(); i++) {
            char c = xml.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                boolean end = xml.charAt(at + 1) == '/';
                Kind kind = end ? Kind.END : xml.charAt(i - 1) == '/' ? Kind.EMPTY : Kind.START;
                tokens.add(new Token(kind, at, i + 1, name(at + (end ? 2 : 1), i)));
                return i + 1;
            }
        }
        return -1;
    }

    private String name(int from, int to) {
        int end = from;
        while (end < to && !Character.isWhitespace(xml.charAt(end)) && xml.charAt(end) != '/') {
            end++;
        }
        return xml.substring(from, end);
    }
}
