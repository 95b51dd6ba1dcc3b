package org.closedset.readers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.closedset.screenplay.FountainReader;
import org.closedset.screenplay.Place;
import org.closedset.screenplay.PlainText;
import org.closedset.screenplay.PlainTextReader;
import org.closedset.screenplay.Script;
import org.closedset.screenplay.UnreadableScreenplay;
import org.closedset.screenplay.Warning;

/** Reads a screenplay file of any format it knows; what it is, is told from its content and never from its name. */
public final class ScreenplayFile {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST_BYTES = 128 * MEGABYTE;
    private static final int MOST_TEXT_BYTES = 32 * MEGABYTE;

    private ScreenplayFile() {}

    /** The script in this file; an {@link UnreadableScreenplay} says in one sentence what is wrong and what to do. */
    public static Script read(Path file) throws UnreadableScreenplay {
        try {
            if (Files.isDirectory(file)) {
                throw Wording.unreadable("file.folder");
            }
            if (Files.size(file) > MOST_BYTES) {
                throw Wording.unreadable("file.large", Files.size(file) / MEGABYTE, MOST_BYTES / MEGABYTE);
            }
            return read(Files.readAllBytes(file), String.valueOf(file.getFileName()));
        } catch (IOException e) {
            throw Wording.unreadable("file.gone");
        }
    }

    /** As {@link #read(Path)}, for bytes that came otherwise; {@code name} decides nothing. */
    public static Script read(byte[] bytes, String name) throws UnreadableScreenplay {
        if (bytes.length > MOST_BYTES) {
            throw Wording.unreadable("file.large", bytes.length / MEGABYTE, MOST_BYTES / MEGABYTE);
        }
        return switch (Sniffed.of(bytes)) {
            case Sniffed.Pdf() -> PdfReader.read(bytes);
            case Sniffed.Fdx() -> FdxReader.read(small(bytes));
            case Sniffed.Text() -> text(small(bytes));
            case Sniffed.Other(String key) -> throw Wording.unreadable(key);
        };
    }

    private static byte[] small(byte[] bytes) throws UnreadableScreenplay {
        if (bytes.length > MOST_TEXT_BYTES) {
            throw Wording.unreadable("file.large", bytes.length / MEGABYTE, MOST_TEXT_BYTES / MEGABYTE);
        }
        return bytes;
    }

    private static Script text(byte[] bytes) throws UnreadableScreenplay {
        List<Warning> warnings = new ArrayList<>();
        TextEncoding encoding = TextEncoding.of(bytes);
        if (encoding.guessed()) {
            warnings.add(new Warning(new Place(0, 1), Wording.say("file.encoding")));
        }
        String text = encoding.decoded(bytes);
        if (text.isBlank()) {
            throw Wording.unreadable("file.empty");
        }
        Script script = script(text);
        warnings.addAll(script.warnings());
        return new Script(script.source(), script.title(), script.elements(), script.hints(), warnings);
    }

    /** Text laid out with spaces is read by its layout; all else is Fountain, as plain text nearly is. */
    private static Script script(String text) throws UnreadableScreenplay {
        if (PlainTextReader.laidOut(text)) {
            return PlainTextReader.read(text);
        }
        return FountainReader.read(PlainText.tagged(text) ? PlainText.of(text) : text);
    }
}
