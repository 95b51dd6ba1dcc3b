package org.closedset.screenplay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads Fountain 1.1 (fountain.io/syntax) with the extras listed in docs/formats/fountain.md. Linear in the length of the text.
 */
public final class FountainReader {
    private static final int MOST_CHARACTERS = 20_000_000;

    private FountainReader() {}

    /** The paragraphs of the text; throws {@link UnreadableScreenplay} where there is nothing to read or far too much. */
    public static Script read(String text) throws UnreadableScreenplay {
        if (text.isBlank()) {
            throw new UnreadableScreenplay(Wording.say("text.empty"));
        }
        if (text.length() > MOST_CHARACTERS) {
            throw new UnreadableScreenplay(Wording.say("text.long", MOST_CHARACTERS));
        }
        List<Warning> warnings = new ArrayList<>();
        FountainLines source = FountainLines.of(text, warnings);
        FountainTitle title = FountainTitle.of(source.lines());
        FountainBlocks blocks = new FountainBlocks(source.lines(), title.end());
        List<Element> elements = merged(blocks.elements(), source.notes());
        if (elements.isEmpty()) {
            throw new UnreadableScreenplay(Wording.say("text.titleOnly"), new Place(0, 1));
        }
        return new Script(Source.FOUNTAIN, title.entries(), elements, hints(elements, blocks.numbers()), warnings);
    }

    /** Notes stand where they were written, after the paragraph they began in. */
    private static List<Element> merged(List<Element> elements, List<Element> notes) {
        List<Element> all = new ArrayList<>(elements.size() + notes.size());
        int next = 0;
        for (Element element : elements) {
            while (next < notes.size() && before(notes.get(next), element)) {
                all.add(notes.get(next++));
            }
            all.add(element);
        }
        all.addAll(notes.subList(next, notes.size()));
        return all;
    }

    private static boolean before(Element note, Element element) {
        return note.lines().from().compareTo(element.lines().from()) < 0;
    }

    private static Map<Integer, Script.SceneHint> hints(List<Element> elements, Map<Lines, String> numbers) {
        Map<Integer, Script.SceneHint> hints = new HashMap<>();
        for (int index = 0; index < elements.size(); index++) {
            Element element = elements.get(index);
            if (element.type() == Element.Type.HEADING && numbers.containsKey(element.lines())) {
                hints.put(index, Script.SceneHint.numbered(numbers.getOrDefault(element.lines(), "")));
            }
        }
        return hints;
    }
}
