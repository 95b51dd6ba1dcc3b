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

/** Sets scenes as pages of the script, with the passages in the margin. */
final class Sheets {
    /** How many printed rows follow the scene that is read, about two pages. */
    private static final int ROWS_AFTER = 70;

    private final OpenScript script;
    private final Standing standing;

    Sheets(OpenScript script, Standing standing) {
        this.script = script;
        this.standing = standing;
    }

    /** The scene at this index and what follows it, about two pages of it. */
    List<Sheet> from(int index) {
        List<Sheet> sheets = new ArrayList<>();
        List<SceneBreakdown> scenes = standing.breakdown().scenes();
        int rows = 0;
        for (int i = index; i < scenes.size() && (i == index || rows < ROWS_AFTER); i++) {
            sheets.add(sheet(scenes.get(i), i == index, i == index ? 0 : lastPage(scenes.get(i - 1))));
            rows += i == index ? 0 : scenes.get(i).scene().elements().size() * 2;
        }
        return sheets;
    }

    private int lastPage(SceneBreakdown scene) {
        List<Integer> pages = standing.pagesOf(scene.scene());
        return pages.isEmpty() ? 0 : pages.getLast();
    }

    private Sheet sheet(SceneBreakdown breakdown, boolean current, int pageBefore) {
        Scene scene = breakdown.scene();
        List<Numbered> passages = Numbered.of(standing.review(), breakdown).stream()
                .filter(numbered -> numbered.item().stands())
                .toList();
        List<Integer> pages = standing.pagesOf(scene);
        List<Sheet.Line> lines = new ArrayList<>();
        int page = pages.isEmpty() ? 0 : pages.getFirst();
        int begins = page == pageBefore ? 0 : page;
        for (int i = 0; i < scene.elements().size(); i++) {
            Element element = scene.elements().get(i);
            int turned = pages.get(i) == page ? 0 : pages.get(i);
            if (!element.type().printed() || i == 0 && element.type() == Element.Type.HEADING) {
                continue;
            }
            page = pages.get(i);
            lines.add(line(scene, element, i, passages, turned));
        }
        return new Sheet(
                scene.id().own(),
                scene.label(),
                Names.heading(scene),
                scene.eighths().toString(),
                Paths.of(script, scene),
                current,
                standing.review().isRead(scene.id().own()),
                scene.omitted(),
                begins,
                lines);
    }

    private Sheet.Line line(Scene scene, Element element, int index, List<Numbered> passages, int page) {
        List<Sheet.Bar> bars = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (Numbered numbered : passages) {
            Passage passage = numbered.item().passage();
            if (index < passage.first() || index > passage.last()) {
                continue;
            }
            String kind = passage.kind().code();
            bars.add(new Sheet.Bar(
                    kind,
                    numbered.number(),
                    index == passage.first(),
                    Paths.of(script, scene, passage.id()),
                    Words.say("bar.name", numbered.number(), Names.of(passage.kind()))));
            passage.marks().stream()
                    .filter(mark -> mark.element() == index)
                    .forEach(mark -> spans.add(new Span(mark.start(), mark.end(), kind)));
        }
        return new Sheet.Line(
                index,
                element.type().name().toLowerCase(Locale.ROOT),
                element.column().name().toLowerCase(Locale.ROOT),
                runs(element.text(), spans),
                bars,
                page);
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
