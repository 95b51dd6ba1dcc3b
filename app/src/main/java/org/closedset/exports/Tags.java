package org.closedset.exports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.closedset.breakdown.Passage;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.Scene;
import org.closedset.vocabulary.Mode;

/** The passages of a breakdown as Final Draft's tags; docs/formats/fdx-intimacy.md. */
record Tags(List<String> definitions, List<Integer> tags, Map<Element, List<Span>> spans) {
    static final String CATEGORY = "c105ed5e-7000-4a11-9b3d-1a7e5ca9b001";
    static final String NAME = "Intimacy";
    static final String COLOUR = "#7A7A4E4E9C9C";

    /** Characters {@code start} to {@code end} (excluded) of an element's text carry tag number {@code tag}, from 0. */
    record Span(int start, int end, int tag) {}

    static Tags none() {
        return new Tags(List.of(), List.of(), Map.of());
    }

    static Tags of(Review review) {
        Map<String, Integer> labels = new LinkedHashMap<>();
        List<Integer> tags = new ArrayList<>();
        Map<Element, List<Span>> spans = new IdentityHashMap<>();
        for (SceneBreakdown scene : review.breakdown().scenes()) {
            for (Review.Item item : review.items(scene)) {
                Passage passage = item.passage();
                if (item.stands() && passage.mode().needsCare()) {
                    int label = labels.computeIfAbsent(label(item), own -> labels.size());
                    mark(scene.scene(), passage, tags.size(), spans);
                    tags.add(label);
                }
            }
        }
        return new Tags(List.copyOf(labels.keySet()), List.copyOf(tags), spans);
    }

    /** A tag travels without the breakdown, so what nobody has decided says so itself. */
    private static String label(Review.Item item) {
        Passage passage = item.passage();
        String kind = Named.kind(passage.kind());
        String label = passage.mode() == Mode.DEPICTED ? kind : kind + " (" + Named.mode(passage.mode()) + ")";
        return item.state() == Review.State.PROPOSED ? label + ", " + Named.state(item.state()) : label;
    }

    private static void mark(Scene scene, Passage passage, int tag, Map<Element, List<Span>> spans) {
        int last = Math.min(passage.last(), scene.elements().size() - 1);
        for (int i = Math.max(0, passage.first()); i <= last; i++) {
            Element element = scene.elements().get(i);
            int at = i;
            List<Span> own = passage.marks().stream()
                    .filter(mark -> mark.element() == at)
                    .map(mark -> new Span(
                            mark.start(), Math.min(mark.end(), element.text().length()), tag))
                    .filter(span -> span.start() < span.end())
                    .toList();
            List<Span> all = passage.marks().isEmpty()
                    ? List.of(new Span(0, element.text().length(), tag))
                    : own;
            all.forEach(span -> place(span, spans.computeIfAbsent(element, it -> new ArrayList<>())));
        }
    }

    /** The first passage to claim a word has it. */
    private static void place(Span span, List<Span> taken) {
        boolean free = taken.stream().noneMatch(other -> span.start() < other.end() && other.start() < span.end());
        if (free) {
            taken.add(span);
            taken.sort((a, b) -> Integer.compare(a.start(), b.start()));
        }
    }

    List<Span> on(Element element) {
        return spans.getOrDefault(element, List.of());
    }

    static String definitionId(String label) {
        return UUID.nameUUIDFromBytes(("closedset:" + label).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    String category(int number) {
        return "<TagCategory Color=\"" + COLOUR + "\" Id=\"" + CATEGORY + "\" Name=\"" + NAME + "\" Number=\"" + number
                + "\" Style=\"Bold\"/>";
    }

    /** Definitions numbered from {@code above} + 1. */
    String definitionsXml(int above) {
        StringBuilder out = new StringBuilder();
        int number = above;
        for (String label : definitions) {
            out.append("<TagDefinition CatId=\"")
                    .append(CATEGORY)
                    .append("\" Id=\"")
                    .append(definitionId(label));
            out.append("\" Label=\"").append(Xml.attribute(label)).append("\" Number=\"");
            out.append(++number).append("\"/>\n");
        }
        return out.toString();
    }

    /** Tags numbered from {@code above} + 1. */
    String tagsXml(int above) {
        StringBuilder out = new StringBuilder();
        int number = above;
        for (int label : tags) {
            out.append("<Tag Number=\"").append(++number).append("\"><DefId>");
            out.append(definitionId(definitions.get(label))).append("</DefId></Tag>\n");
        }
        return out.toString();
    }

    String dataXml(int categoryAbove, int definitionAbove, int tagAbove) {
        return "<TagData>\n<TagCategories>\n" + category(categoryAbove + 1) + "\n</TagCategories>\n<TagDefinitions>\n"
                + definitionsXml(definitionAbove) + "</TagDefinitions>\n<Tags>\n" + tagsXml(tagAbove)
                + "</Tags>\n</TagData>\n";
    }
}
