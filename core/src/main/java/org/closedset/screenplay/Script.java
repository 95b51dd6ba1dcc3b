package org.closedset.screenplay;

import java.util.List;
import java.util.Map;

/**
 * What every reader yields before scenes are made of it: the paragraphs in order, and what the format itself said of
 * the headings among them. {@code hints} is keyed by the index of a HEADING element.
 */
public record Script(
        Source source,
        List<TitleEntry> title,
        List<Element> elements,
        Map<Integer, SceneHint> hints,
        List<Warning> warnings) {
    public Script {
        title = List.copyOf(title);
        elements = List.copyOf(elements);
        hints = Map.copyOf(hints);
        warnings = List.copyOf(warnings);
    }

    /** The script line by line: what each element is, where it stands and what it says. Holds the script's own words. */
    public String dump() {
        return ScriptDump.of(this);
    }

    /** Says how much there is; a script is confidential and its words enter no log. */
    @Override
    public String toString() {
        return "Script[" + source + ", " + elements.size() + " elements]";
    }

    /** One entry of the title page, such as {@code Title} and its lines. */
    public record TitleEntry(String key, List<String> values) {
        public TitleEntry {
            values = List.copyOf(values);
        }

        /** Title pages hold addresses; they enter no log. */
        @Override
        public String toString() {
            return "TitleEntry[" + values.size() + " lines]";
        }
    }

    /**
     * What the format said of one scene: its number ("" where none), its length in eighths (0 where not said), the
     * characters it lists, silent ones too, and whether the scene is marked omitted.
     */
    public record SceneHint(String number, int eighths, List<String> cast, boolean omitted) {
        public SceneHint {
            cast = List.copyOf(cast);
        }

        public static SceneHint numbered(String number) {
            return new SceneHint(number, 0, List.of(), false);
        }
    }
}
