package org.closedset.web.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.closedset.breakdown.Passage;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.Scene;
import org.closedset.views.OpenScript;
import org.closedset.views.Standing;
import org.closedset.web.Words;

/** Sets the script as pages, with the passages in the margin. */
final class Sheets {
    private final OpenScript script;
    private final Standing standing;
    private final String passage;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Sheet.Part> parts = new ArrayList<>();
    private int page;

    private Sheets(OpenScript script, Standing standing, String passage) {
        this.script = script;
        this.standing = standing;
        this.passage = passage;
    }

    /** The whole script; the scene at this index is the one in hand, and in it the passage with this id, or "". */
    static List<Sheet> of(OpenScript script, Standing standing, int current, String passage) {
        Sheets sheets = new Sheets(script, standing, passage);
        List<SceneBreakdown> scenes = standing.breakdown().scenes();
        for (int i = 0; i < scenes.size(); i++) {
            sheets.scene(scenes.get(i), i == current);
        }
        sheets.turn(0);
        return sheets.sheets;
    }

    private void turn(int next) {
        if (!parts.isEmpty()) {
            sheets.add(new Sheet(page, parts));
            parts.clear();
        }
        page = next;
    }

    private void scene(SceneBreakdown breakdown, boolean now) {
        Scene scene = breakdown.scene();
        List<Numbered> passages = Numbered.of(standing.review(), breakdown).stream()
                .filter(numbered -> numbered.item().stands())
                .toList();
        List<Integer> pages = standing.pagesOf(scene);
        int at = now ? at(scene, passages) : -1;
        boolean begins = true;
        List<Sheet.Line> lines = new ArrayList<>();
        for (int i = 0; i < scene.elements().size(); i++) {
            Element element = scene.elements().get(i);
            if (pages.get(i) > page) {
                if (i > 0) {
                    parts.add(part(breakdown, begins, now, at == 0, lines));
                    begins = false;
                    lines.clear();
                }
                turn(pages.get(i));
            }
            if (element.type().printed() && !(i == 0 && element.type() == Element.Type.HEADING)) {
                lines.add(line(scene, element, i, passages, now && at == i));
            }
        }
        if (begins || !lines.isEmpty()) {
            parts.add(part(breakdown, begins, now, at == 0, lines));
        }
    }

    /** The element the address leads to: where the passage in hand begins, else the heading. */
    private int at(Scene scene, List<Numbered> passages) {
        return passages.stream()
                .map(numbered -> numbered.item().passage())
                .filter(it -> it.id().equals(passage))
                .findFirst()
                .map(Passage::first)
                .filter(first -> scene.elements().get(first).type().printed())
                .orElse(0);
    }

    private Sheet.Part part(
            SceneBreakdown breakdown, boolean begins, boolean now, boolean atHeading, List<Sheet.Line> lines) {
        Scene scene = breakdown.scene();
        return new Sheet.Part(
                scene.label(),
                Names.heading(scene),
                scene.eighths().toString(),
                Paths.to(script, scene),
                begins,
                now,
                begins && atHeading,
                standing.review().isRead(scene.id().own()),
                Names.read(standing.review(), breakdown),
                scene.omitted(),
                lines);
    }

    private Sheet.Line line(Scene scene, Element element, int index, List<Numbered> passages, boolean at) {
        List<Sheet.Bar> bars = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (Numbered numbered : passages) {
            Passage it = numbered.item().passage();
            if (index < it.first() || index > it.last()) {
                continue;
            }
            String kind = it.kind().code();
            bars.add(new Sheet.Bar(
                    kind,
                    numbered.number(),
                    index == it.first(),
                    Paths.of(script, scene, it.id()),
                    Words.say("bar.name", numbered.number(), Names.of(it.kind()))));
            it.marks().stream()
                    .filter(mark -> mark.element() == index)
                    .forEach(mark -> spans.add(new Span(mark.start(), mark.end(), kind)));
        }
        return new Sheet.Line(
                index,
                element.type().name().toLowerCase(Locale.ROOT),
                element.column() != Element.Column.ALONE,
                runs(element.text(), spans),
                bars,
                at && index > 0);
    }

    private record Span(int start, int end, String kind) {}

    /** The text cut where marks begin and end; where marks overlap the first one wins. */
    private static List<Sheet.Run> runs(String text, List<Span> spans) {
        List<Span> inOrder =
                spans.stream().sorted(Comparator.comparingInt(Span::start)).toList();
        List<Sheet.Run> runs = new ArrayList<>();
        int at = 0;
        for (Span span : inOrder) {
            int start = Math.max(at, Math.min(span.start(), text.length()));
            int end = Math.min(span.end(), text.length());
            if (start >= end) {
                continue;
            }
            if (start > at) {
                runs.add(new Sheet.Run(text.substring(at, start), ""));
            }
            runs.add(new Sheet.Run(text.substring(start, end), span.kind()));
            at = end;
        }
        if (at < text.length() || runs.isEmpty()) {
            runs.add(new Sheet.Run(text.substring(at), ""));
        }
        return runs;
    }
}
