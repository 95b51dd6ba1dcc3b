package org.closedset.exports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.closedset.exports.XmlTokens.Kind;
import org.closedset.exports.XmlTokens.Token;
import org.closedset.screenplay.Element;

/** Puts tags into the text of a Final Draft file and leaves everything else as it stands. */
final class FdxEdit {
    private final String xml;
    private final List<Token> tokens;
    private final Tags tags;
    private final FdxTagData data;
    private final List<Change> changes = new ArrayList<>();

    /** Characters {@code from} to {@code to} (excluded) give way to {@code text}. */
    record Change(int from, int to, String text) {}

    private FdxEdit(String xml, Tags tags) {
        this.xml = xml;
        this.tokens = XmlTokens.of(xml);
        this.tags = tags;
        this.data = FdxTagData.of(xml, tokens);
    }

    static String of(String xml, Tags tags) {
        return new FdxEdit(xml, tags).edited();
    }

    private String edited() {
        changes.addAll(data.changes(tags));
        Map<Integer, List<Tags.Span>> wanted = new HashMap<>();
        Map<Integer, String> texts = new HashMap<>();
        tags.spans().forEach((element, spans) -> {
            int paragraph = paragraph(element);
            wanted.put(paragraph, spans);
            texts.put(paragraph, element.text());
        });
        FdxRuns.of(xml, tokens)
                .forEach((paragraph, runs) ->
                        paragraph(runs, wanted.getOrDefault(paragraph, List.of()), texts.getOrDefault(paragraph, "")));
        changes.sort(Comparator.comparingInt(Change::from).reversed());
        StringBuilder edited = new StringBuilder(xml);
        changes.forEach(change -> edited.replace(change.from(), change.to(), change.text()));
        return edited.toString();
    }

    private static int paragraph(Element element) {
        return element.lines().from().line();
    }

    private void paragraph(List<FdxRuns.Run> runs, List<Tags.Span> spans, String text) {
        StringBuilder joined = new StringBuilder();
        runs.forEach(run -> joined.append(run.text()));
        int lead = joined.length() - joined.toString().stripLeading().length();
        boolean same = joined.toString()
                .strip()
                .toUpperCase(Locale.ROOT)
                .equals(text.strip().toUpperCase(Locale.ROOT));
        int at = -lead;
        for (FdxRuns.Run run : runs) {
            run(run, same ? spans : List.of(), at);
            at += run.text().length();
        }
    }

    /** {@code start} is where the run's first character stands in the element's text. */
    private void run(FdxRuns.Run run, List<Tags.Span> spans, int start) {
        String open = xml.substring(run.open().from(), run.open().to());
        String number = run.open().attribute(xml, "TagNumber");
        boolean old = number.matches("\\d{1,8}") && data.ours(Integer.parseInt(number));
        String bare = old ? open.replaceFirst("\\s+TagNumber\\s*=\\s*(\"[^\"]*\"|'[^']*')", "") : open;
        List<Tags.Span> here = new ArrayList<>();
        if (run.plain() && (number.isEmpty() || old)) {
            for (Tags.Span span : spans) {
                int from = Math.max(0, span.start() - start);
                int to = Math.min(run.text().length(), span.end() - start);
                if (from < to) {
                    here.add(new Tags.Span(from, to, span.tag()));
                }
            }
        }
        if (here.isEmpty()) {
            if (old) {
                changes.add(new Change(run.open().from(), run.open().to(), bare));
            }
            return;
        }
        StringBuilder split = new StringBuilder();
        int at = 0;
        for (Tags.Span span : here) {
            part(split, run, bare, at, span.start());
            String tagged = bare.substring(0, bare.length() - 1) + " TagNumber=\""
                    + (data.highestTag() + span.tag() + 1) + "\">";
            part(split, run, tagged, span.start(), span.end());
            at = span.end();
        }
        part(split, run, bare, at, run.text().length());
        int end = run.places().getLast();
        String whole = split.substring(0, split.length() - "</Text>".length());
        changes.add(new Change(run.open().from(), end, whole));
    }

    private void part(StringBuilder split, FdxRuns.Run run, String open, int from, int to) {
        if (from < to) {
            split.append(open)
                    .append(xml, run.places().get(from), run.places().get(to))
                    .append("</Text>");
        }
    }

    /** Whether the document is one whose text this can edit. */
    static boolean knows(String xml) {
        return XmlTokens.of(xml).stream()
                .anyMatch(token -> token.kind() == Kind.END && token.name().equals("FinalDraft"));
    }
}
