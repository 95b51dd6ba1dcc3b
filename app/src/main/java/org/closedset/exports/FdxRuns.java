package org.closedset.exports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.closedset.exports.XmlTokens.Kind;
import org.closedset.exports.XmlTokens.Token;

/** The text runs of each paragraph of a Final Draft script, with where every character stands in the file. */
final class FdxRuns {
    /** Paragraphs are counted from 1 in document order, as the reader counts them. */
    private final Map<Integer, List<Run>> byParagraph = new HashMap<>();

    private final String xml;
    private final List<Token> tokens;
    private int paragraphs;

    private FdxRuns(String xml, List<Token> tokens) {
        this.xml = xml;
        this.tokens = tokens;
    }

    /**
     * A run: its opening tag, its characters, and where each begins in the file, with where the last ends at the end of
     * {@code places}. A run that is not {@code plain} holds more than text.
     */
    record Run(Token open, String text, List<Integer> places, boolean plain) {}

    static Map<Integer, List<Run>> of(String xml, List<Token> tokens) {
        FdxRuns runs = new FdxRuns(xml, tokens);
        runs.walk();
        return runs.byParagraph;
    }

    private void walk() {
        Deque<String> path = new ArrayDeque<>();
        Deque<Integer> inParagraph = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String above = String.join("/", path.reversed());
            boolean counted = token.name().equals("Paragraph")
                    && (above.equals("FinalDraft/Content")
                            || above.equals("FinalDraft/Content/Paragraph/DualDialogue"));
            if (token.kind() == Kind.START || token.kind() == Kind.EMPTY) {
                if (counted) {
                    paragraphs++;
                }
                boolean run = token.name().equals("Text")
                        && (above.equals("FinalDraft/Content/Paragraph")
                                || above.equals("FinalDraft/Content/Paragraph/DualDialogue/Paragraph"));
                if (token.kind() == Kind.START && run) {
                    int paragraph = inParagraph.isEmpty() ? 0 : inParagraph.peek();
                    int end = endOf(i);
                    byParagraph
                            .computeIfAbsent(paragraph, own -> new ArrayList<>())
                            .add(run(i, end));
                    i = end;
                    continue;
                }
            }
            if (token.kind() == Kind.START) {
                path.push(token.name());
                if (counted) {
                    inParagraph.push(paragraphs);
                }
            } else if (token.kind() == Kind.END && !path.isEmpty()) {
                path.pop();
                String outside = String.join("/", path.reversed());
                boolean closed = token.name().equals("Paragraph")
                        && (outside.equals("FinalDraft/Content")
                                || outside.equals("FinalDraft/Content/Paragraph/DualDialogue"));
                if (closed && !inParagraph.isEmpty()) {
                    inParagraph.pop();
                }
            }
        }
    }

    /** The index of the end tag of the element that starts at {@code start}. */
    private int endOf(int start) {
        int open = 0;
        for (int i = start; i < tokens.size(); i++) {
            open += tokens.get(i).kind() == Kind.START ? 1 : 0;
            open -= tokens.get(i).kind() == Kind.END ? 1 : 0;
            if (open == 0) {
                return i;
            }
        }
        return tokens.size() - 1;
    }

    private Run run(int start, int end) {
        StringBuilder text = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        boolean plain = true;
        int depth = 0;
        for (int i = start + 1; i < end; i++) {
            Token token = tokens.get(i);
            plain &= token.kind() == Kind.TEXT;
            depth += token.kind() == Kind.START ? 1 : 0;
            depth -= token.kind() == Kind.END ? 1 : 0;
            if (depth == 0 && token.kind() == Kind.TEXT) {
                decode(token, text, places);
            } else if (depth == 0 && token.kind() == Kind.CDATA) {
                for (int at = token.from() + 9; at < token.to() - 3; at++) {
                    text.append(xml.charAt(at));
                    places.add(at);
                }
            }
        }
        places.add(tokens.get(end).from());
        return new Run(tokens.get(start), text.toString(), places, plain);
    }

    private void decode(Token token, StringBuilder text, List<Integer> places) {
        int at = token.from();
        while (at < token.to()) {
            int end = at + 1;
            String said = String.valueOf(xml.charAt(at));
            int semicolon = xml.indexOf(';', at);
            if (said.equals("&") && semicolon > 0 && semicolon < token.to()) {
                end = semicolon + 1;
                said = entity(xml.substring(at + 1, semicolon));
            } else if (said.equals("\r")) {
                end += end < token.to() && xml.charAt(end) == '\n' ? 1 : 0;
                said = "\n";
            }
            for (int i = 0; i < said.length(); i++) {
                text.append(said.charAt(i));
                places.add(at);
            }
            at = end;
        }
    }

    private static String entity(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> numbered(name);
        };
    }

    private static String numbered(String name) {
        try {
            int code = name.startsWith("#x")
                    ? Integer.parseInt(name.substring(2), 16)
                    : Integer.parseInt(name.replaceFirst("^#", ""));
            return Character.isValidCodePoint(code) ? Character.toString(code) : "?";
        } catch (NumberFormatException notANumber) {
            return "?";
        }
    }
}
