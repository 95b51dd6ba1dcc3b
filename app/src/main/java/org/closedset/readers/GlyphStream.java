package org.closedset.readers;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.closedset.screenplay.Glyph;
import org.closedset.screenplay.GlyphPage;

/**
 * The bytes in which the reading child hands over what it found: magic and version; then per page {@code P}, number,
 * size and glyphs; then {@code E}, the page count and a CRC-32 of all before it, or {@code X} and a fault. What comes
 * from the child is not trusted: every count, number and length is checked.
 */
final class GlyphStream {
    private static final int MAGIC = 0x43534731;
    private static final int MAX_TEXT = 400;

    private GlyphStream() {}

    /** Why the child could not read the document. */
    enum Fault {
        ENCRYPTED,
        BROKEN,
        TOO_MANY_PAGES,
        TOO_MUCH_TEXT
    }

    /** What came over: pages, or a fault and the page it was met on (0 for the document). */
    record Received(List<GlyphPage> pages, List<Met> faults) {}

    /** A fault and its page. */
    record Met(Fault fault, int page) {}

    /** Writes pages as they come; each is flushed by its successor. */
    static final class Writer {
        private final CRC32 crc = new CRC32();
        private final DataOutputStream out;
        private int pages;

        Writer(OutputStream to) throws IOException {
            out = new DataOutputStream(new CheckedOutputStream(to, crc));
            out.writeInt(MAGIC);
        }

        void page(GlyphPage page) throws IOException {
            out.writeByte('P');
            out.writeInt(page.number());
            out.writeFloat((float) page.width());
            out.writeFloat((float) page.height());
            out.writeInt(page.glyphs().size());
            for (Glyph glyph : page.glyphs()) {
                glyph(glyph);
            }
            pages++;
        }

        private void glyph(Glyph glyph) throws IOException {
            byte[] text = glyph.text().getBytes(StandardCharsets.UTF_8);
            out.writeShort(text.length);
            out.write(text);
            out.writeFloat((float) glyph.x());
            out.writeFloat((float) glyph.y());
            out.writeFloat((float) glyph.width());
            out.writeFloat((float) glyph.size());
            out.writeFloat((float) glyph.angle());
            out.writeByte(glyph.bold() ? 1 : 0);
        }

        void fault(Fault fault, int page) throws IOException {
            out.writeByte('X');
            out.writeByte(fault.ordinal());
            out.writeInt(page);
            out.flush();
        }

        void end() throws IOException {
            out.writeByte('E');
            out.writeInt(pages);
            out.flush();
            long sum = crc.getValue();
            out.writeLong(sum);
            out.flush();
        }
    }

    /** Reads a whole stream; throws {@link IOException} at the first byte that is not as promised. */
    static Received read(InputStream from, int maxPages, int maxGlyphs) throws IOException {
        CRC32 crc = new CRC32();
        DataInputStream in = new DataInputStream(new CheckedInputStream(from, crc));
        check(in.readInt() == MAGIC, "magic");
        List<GlyphPage> pages = new ArrayList<>();
        List<Met> faults = new ArrayList<>();
        int glyphs = 0;
        while (true) {
            switch (in.readByte()) {
                case 'P' -> {
                    check(pages.size() < maxPages, "page count");
                    GlyphPage page = page(in, maxGlyphs - glyphs, pages.size() + 1);
                    glyphs += page.glyphs().size();
                    pages.add(page);
                }
                case 'X' -> faults.add(fault(in, faults.size(), maxPages));
                case 'E' -> {
                    check(in.readInt() == pages.size(), "page count");
                    long sum = crc.getValue();
                    check(in.readLong() == sum, "checksum");
                    check(from.read() < 0, "bytes after the end");
                    return new Received(pages, faults);
                }
                default -> throw new IOException("glyph stream: tag");
            }
        }
    }

    private static Met fault(DataInputStream in, int before, int maxPages) throws IOException {
        int fault = in.readByte();
        check(fault >= 0 && fault < Fault.values().length && before <= maxPages, "fault");
        int page = in.readInt();
        check(page >= 0, "fault's page");
        return new Met(Fault.values()[fault], page);
    }

    private static GlyphPage page(DataInputStream in, int maxGlyphs, int expected) throws IOException {
        int number = in.readInt();
        check(number == expected, "page number");
        double width = finite(in);
        double height = finite(in);
        int count = in.readInt();
        check(count >= 0 && count <= maxGlyphs, "glyph count");
        List<Glyph> glyphs = new ArrayList<>(Math.min(count, 4000));
        for (int i = 0; i < count; i++) {
            glyphs.add(glyph(in));
        }
        return new GlyphPage(number, width, height, glyphs);
    }

    private static Glyph glyph(DataInputStream in) throws IOException {
        int length = in.readUnsignedShort();
        check(length <= MAX_TEXT, "text length");
        byte[] text = in.readNBytes(length);
        check(text.length == length, "text");
        Glyph glyph = new Glyph(
                new String(text, StandardCharsets.UTF_8),
                finite(in),
                finite(in),
                finite(in),
                finite(in),
                finite(in),
                flag(in));
        return glyph;
    }

    private static boolean flag(DataInputStream in) throws IOException {
        int flag = in.readByte();
        check(flag == 0 || flag == 1, "flag");
        return flag == 1;
    }

    private static double finite(DataInputStream in) throws IOException {
        float value = in.readFloat();
        check(Float.isFinite(value) && Math.abs(value) < 1e7, "number");
        return value;
    }

    private static void check(boolean holds, String what) throws IOException {
        if (!holds) {
            throw new IOException("glyph stream: " + what);
        }
    }
}
