package org.closedset.readers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.closedset.screenplay.LayoutReader;
import org.closedset.screenplay.Place;
import org.closedset.screenplay.Script;
import org.closedset.screenplay.UnreadableScreenplay;
import org.closedset.screenplay.Warning;

/**
 * Reads a screenplay from a PDF. The PDF is opened in a child process with limits on memory and time, one document per
 * child; this process sees painted text only.
 */
public final class PdfReader {
    private static final StandBy READY = new StandBy();

    private PdfReader() {}

    /**
     * Keeps one child started ahead once {@code after} has passed, so that a person who brings a PDF need not wait for it;
     * what is returned ends that, and the child that waits.
     */
    public static Kept keepOneReady(Duration after) {
        READY.keep(after);
        return READY::end;
    }

    /** What goes on until it is closed. */
    @FunctionalInterface
    public interface Kept extends AutoCloseable {
        @Override
        void close();
    }

    /** The script in this PDF; an {@link UnreadableScreenplay} says in one sentence what is wrong and what to do. */
    public static Script read(byte[] pdf) throws UnreadableScreenplay {
        return read(pdf, PdfLimits.usual());
    }

    static Script read(byte[] pdf, PdfLimits limits) throws UnreadableScreenplay {
        ReadingChild child;
        try {
            child = limits.equals(PdfLimits.usual()) ? READY.take() : ReadingChild.start(limits, false);
        } catch (IOException e) {
            throw Wording.unreadable("pdf.noChild");
        }
        GlyphStream.Received received = received(child, pdf, limits);
        READY.fill();
        return script(received, truncated(pdf));
    }

    /** What this child finds; each way of not delivering has its own sentence. */
    static GlyphStream.Received received(ReadingChild child, byte[] pdf, PdfLimits limits) throws UnreadableScreenplay {
        try (child) {
            return child.read(pdf, limits);
        } catch (ReadingChild.NoDelivery e) {
            READY.fill();
            throw switch (e.how()) {
                case ReadingChild.Broken.OutOfTime() -> Wording.unreadable("pdf.time", limits.seconds());
                case ReadingChild.Broken.OutOfMemory() -> Wording.unreadable("pdf.memory", limits.heapMegabytes());
                case ReadingChild.Broken.Killed() -> Wording.unreadable("pdf.killed");
                case ReadingChild.Broken.Died() -> Wording.unreadable("pdf.died");
            };
        }
    }

    /** The script on the pages that were received; a fault of the whole document is thrown, one of a page a warning. */
    static Script script(GlyphStream.Received received, boolean truncated) throws UnreadableScreenplay {
        List<Warning> warnings = new ArrayList<>();
        for (GlyphStream.Met met : received.faults()) {
            Place at = new Place(met.page(), met.page() > 0 ? 1 : 0);
            switch (met.fault()) {
                case ENCRYPTED -> throw Wording.unreadable("pdf.encrypted");
                case TOO_MANY_PAGES ->
                    throw Wording.unreadable(
                            "pdf.pages", met.page(), PdfLimits.usual().pages());
                case TOO_MUCH_TEXT -> throw Wording.unreadableAt(at, "pdf.flood", met.page());
                case BROKEN -> {
                    if (met.page() == 0) {
                        throw Wording.unreadable(truncated ? "pdf.truncated" : "pdf.broken");
                    }
                    warnings.add(new Warning(at, Wording.say("pdf.brokenPage", met.page())));
                }
            }
        }
        if (received.pages().isEmpty()) {
            throw Wording.unreadable(truncated ? "pdf.truncated" : "pdf.empty");
        }
        if (truncated) {
            int last = received.pages().size();
            warnings.add(new Warning(new Place(last, 1), Wording.say("pdf.cutShort", last)));
        }
        Script script = LayoutReader.read(received.pages());
        warnings.addAll(script.warnings());
        return new Script(script.source(), script.title(), script.elements(), script.hints(), warnings);
    }

    /** Whether the file lacks the mark every whole PDF ends with. */
    private static boolean truncated(byte[] pdf) {
        int from = Math.max(0, pdf.length - 2048);
        String end = new String(pdf, from, pdf.length - from, StandardCharsets.ISO_8859_1);
        return !end.contains("%%EOF");
    }
}
