package org.closedset.breakdown;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.closedset.screenplay.Element;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Mode;

/** How each element puts what it tells before the audience; read in page order within a scene. */
final class Modes {
    private static final List<Entry> ENTRIES = read();
    private static final Set<String> NOISE = Lexicon.english().of("noise");
    private static final Set<Kind> HEARABLE = EnumSet.of(
            Kind.VOICE, Kind.SIMULATED_SEX, Kind.SEXUAL_VIOLENCE, Kind.EXPOSED, Kind.PERFORMANCE, Kind.UNDRESS);

    private final Persons persons;
    private boolean onScreen;

    Modes(Persons persons) {
        this.persons = persons;
    }

    private static List<Entry> read() {
        PhraseReader phrases = new PhraseReader(Lexicon.english());
        List<Entry> entries = new ArrayList<>();
        for (String line : Table.lines("modes.txt")) {
            String[] parts = line.split("\\|", 2);
            String mode = parts[0].strip();
            boolean sound = mode.endsWith("?");
            String code = sound ? mode.substring(0, mode.length() - 1) : mode;
            entries.add(new Entry(Mode.ofCode(code), phrases.read(parts[1]), sound));
        }
        return entries;
    }

    /** The modes this element's own words speak for; a short line in capitals speaks for what follows it too. */
    Set<Mode> of(Element element, List<Token> tokens) {
        Set<Mode> modes = EnumSet.noneOf(Mode.class);
        for (Entry entry : ENTRIES) {
            boolean may = !entry.sound() || tokens.stream().anyMatch(token -> NOISE.contains(token.word()));
            if (may && !modes.contains(entry.mode()) && found(entry.phrase(), tokens)) {
                modes.add(entry.mode());
            }
        }
        if (slug(element)) {
            onScreen = modes.contains(Mode.SCREEN) && !element.text().startsWith("BACK");
        }
        if (onScreen && !element.type().spoken()) {
            modes.add(Mode.SCREEN);
        }
        return modes;
    }

    private boolean found(Phrase phrase, List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            if (phrase.match(tokens, persons, at) > at) {
                return true;
            }
        }
        return false;
    }

    private static boolean slug(Element element) {
        String text = element.text();
        return element.type() != Element.Type.CUE
                && !element.type().spoken()
                && text.length() < 60
                && text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** The mode of a passage of this kind, of the modes its element speaks for. */
    static Mode choose(Kind kind, Set<Mode> spokenFor) {
        if (spokenFor.contains(Mode.SCREEN)) {
            return Mode.SCREEN;
        }
        if (spokenFor.contains(Mode.HEARD) && HEARABLE.contains(kind)) {
            return Mode.HEARD;
        }
        return spokenFor.contains(Mode.IMPLIED) ? Mode.IMPLIED : Mode.DEPICTED;
    }

    private record Entry(Mode mode, Phrase phrase, boolean sound) {}
}
