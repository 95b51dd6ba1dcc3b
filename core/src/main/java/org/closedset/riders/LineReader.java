package org.closedset.riders;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.closedset.riders.UnreadableRiderText.Why;
import org.closedset.vocabulary.Coded;

/** Reads the lines of a rider's text in order, each of which must be the one that belongs there. */
final class LineReader {
    private final String[] lines;
    private int next;

    LineReader(byte[] bytes) throws UnreadableRiderText {
        String text = utf8(bytes);
        if (!text.endsWith("\n")) {
            throw new UnreadableRiderText(
                    Why.CUT, 1 + (int) text.chars().filter(c -> c == '\n').count());
        }
        lines = text.split("\n", -1);
    }

    private static String utf8(byte[] bytes) throws UnreadableRiderText {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableRiderText(Why.UTF8, 1);
        }
    }

    /** The next line is this one. */
    void exact(String line, Why otherwise) throws UnreadableRiderText {
        if (next >= lines.length - 1 || !lines[next].equals(line)) {
            throw new UnreadableRiderText(otherwise, next + 1);
        }
        next++;
    }

    void exact(String line) throws UnreadableRiderText {
        exact(line, Why.LINE);
    }

    /** Whether the next line has this key. */
    boolean at(String key) {
        return next < lines.length - 1 && lines[next].startsWith(key + ' ');
    }

    /** What stands behind this key in the next line. */
    String said(String key) throws UnreadableRiderText {
        if (!at(key)) {
            throw new UnreadableRiderText(Why.LINE, next + 1);
        }
        String line = lines[next++];
        return line.substring(key.length() + 1);
    }

    /** The same, or nothing. */
    Optional<String> maybe(String key) throws UnreadableRiderText {
        return Optional.of(said(key)).filter(it -> !it.equals(Line.NOTHING));
    }

    /** What stands behind this key, understood; whatever refuses it refuses the line. */
    <T> T value(String key, Function<String, T> parse) throws UnreadableRiderText {
        String said = said(key);
        return understood(() -> parse.apply(said));
    }

    <E extends Enum<E> & Coded> E code(String key, Class<E> type) throws UnreadableRiderText {
        return value(key, said -> Code.read(type, said));
    }

    <E extends Enum<E> & Coded> Set<E> codes(String key, Class<E> type) throws UnreadableRiderText {
        return value(key, said -> set(said, type));
    }

    /** Codes with commas between, or none of them. */
    static <E extends Enum<E> & Coded> Set<E> set(String said, Class<E> type) {
        Set<E> codes = EnumSet.noneOf(type);
        list(said).forEach(code -> codes.add(Code.read(type, code)));
        return codes;
    }

    static List<String> list(String said) {
        return said.equals(Line.NOTHING) ? List.of() : List.of(said.split(",", -1));
    }

    static int number(String said) {
        return Integer.parseInt(said);
    }

    /** As many lines with this key as there are. */
    <T> List<T> all(String key, Read<T> each) throws UnreadableRiderText {
        List<T> all = new ArrayList<>();
        while (at(key)) {
            all.add(each.read(this));
        }
        return all;
    }

    /** A value whose own constructor may refuse what the line before this place says. */
    <T> T understood(Made<T> made) throws UnreadableRiderText {
        try {
            return made.made();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnreadableRiderText(Why.VALUE, next);
        }
    }

    /** The next line in parts: its key, an id, and then each of these names with what it says. */
    Parts parts(String key, Collection<String> names) throws UnreadableRiderText {
        String[] parts = said(key).split(" ", -1);
        if (parts.length != names.size() + 1) {
            throw new UnreadableRiderText(Why.LINE, next);
        }
        List<String> said = new ArrayList<>(List.of(parts[0]));
        for (String name : names) {
            String part = parts[said.size()];
            if (!part.startsWith(name + '=')) {
                throw new UnreadableRiderText(Why.LINE, next);
            }
            said.add(part.substring(name.length() + 1));
        }
        return new Parts(said);
    }

    /** The parts of a line in order; each is taken by its place. */
    record Parts(List<String> said) {
        String at(int place) {
            return said.get(place);
        }

        <E extends Enum<E> & Coded> E code(int place, Class<E> type) {
            return Code.read(type, said.get(place));
        }

        <E extends Enum<E> & Coded> Set<E> codes(int place, Class<E> type) {
            return LineReader.set(said.get(place), type);
        }

        int number(int place) {
            return LineReader.number(said.get(place));
        }
    }

    /** Nothing stands behind what was read. */
    void end() throws UnreadableRiderText {
        if (next != lines.length - 1) {
            throw new UnreadableRiderText(Why.LINE, next + 1);
        }
    }

    int last() {
        return next;
    }

    /** Reads one thing of one or several lines. */
    interface Read<T> {
        T read(LineReader lines) throws UnreadableRiderText;
    }

    /** Makes a value. */
    interface Made<T> {
        T made();
    }
}
