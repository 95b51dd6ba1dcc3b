package org.closedset.screenplay;

import java.util.Locale;

/** Writes a script as one line for each of its parts, so that two readings can be compared by eye and by file. */
final class ScriptDump {
    private static final Script.SceneHint NONE = Script.SceneHint.numbered("");

    private final StringBuilder out = new StringBuilder();

    private ScriptDump() {}

    /** The source; title entries; then elements with lines, column, hint and text; then warnings. */
    static String of(Script script) {
        ScriptDump dump = new ScriptDump();
        dump.out.append("source ").append(script.source()).append('\n');
        for (Script.TitleEntry entry : script.title()) {
            dump.out.append("title ").append(entry.key()).append(':');
            entry.values().forEach(value -> dump.out.append(" | ").append(value));
            dump.out.append('\n');
        }
        for (int i = 0; i < script.elements().size(); i++) {
            dump.element(script.elements().get(i), script.hints().getOrDefault(i, NONE));
        }
        for (Warning warning : script.warnings()) {
            dump.out
                    .append("warning ")
                    .append(place(warning.at()))
                    .append(' ')
                    .append(warning.message())
                    .append('\n');
        }
        return dump.out.toString();
    }

    private void element(Element element, Script.SceneHint hint) {
        Place from = element.lines().from();
        Place to = element.lines().to();
        out.append(place(from));
        if (!from.equals(to)) {
            out.append('-').append(place(to));
        }
        out.append(' ').append(element.type());
        if (element.column() != Element.Column.ALONE) {
            out.append(' ').append(element.column().name().toLowerCase(Locale.ROOT));
        }
        hint(hint);
        String text = element.text().replace("\n", "\n    | ");
        out.append(text.isEmpty() ? "" : "  ").append(text).append('\n');
    }

    private void hint(Script.SceneHint hint) {
        if (!hint.number().isEmpty()) {
            out.append(" #").append(hint.number()).append('#');
        }
        if (hint.eighths() > 0) {
            out.append(" {").append(new Eighths(hint.eighths())).append('}');
        }
        if (!hint.cast().isEmpty()) {
            out.append(' ').append(hint.cast());
        }
        if (hint.omitted()) {
            out.append(" omitted");
        }
    }

    private static String place(Place place) {
        return place.page() == 0 ? Integer.toString(place.line()) : "p" + place.page() + ":" + place.line();
    }
}
