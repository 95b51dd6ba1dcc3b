package org.closedset.sheets;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the cells of a CSV or XLSX file; which it is, is told from its content. */
final class SheetFile {
    private static final int MEGABYTE = 1 << 20;
    private static final int MOST_BYTES = 32 * MEGABYTE;

    private SheetFile() {}

    static SheetRows read(byte[] bytes) throws UnreadableSheet {
        if (bytes.length > MOST_BYTES) {
            throw Wording.unreadable("large", bytes.length / MEGABYTE, MOST_BYTES / MEGABYTE);
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK")) {
            return Workbooks.read(bytes);
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            throw Wording.unreadable("xls");
        }
        return csv(text(bytes));
    }

    private static String text(byte[] bytes) throws UnreadableSheet {
        if (bytes.length > 1 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (bytes.length > 1 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        String text = decoded(bytes);
        if (text.isBlank()) {
            throw Wording.unreadable("empty");
        }
        if (text.indexOf('\0') >= 0) {
            throw Wording.unreadable("other");
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static SheetRows csv(String text) throws UnreadableSheet {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setLenientEof(true)
                .setTrailingData(true)
                .setIgnoreEmptyLines(false)
                .get();
        List<SheetRows.Line> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord record : parser) {
                if (lines.size() >= SheetRows.MOST_ROWS) {
                    throw Wording.unreadable("rows", SheetRows.MOST_ROWS);
                }
                if (record.size() > SheetRows.MOST_COLUMNS) {
                    throw Wording.unreadable("columns", lines.size() + 1, SheetRows.MOST_COLUMNS);
                }
                List<String> cells = new ArrayList<>();
                record.forEach(cell -> cells.add(SheetRows.cell(cell)));
                lines.add(new SheetRows.Line(lines.size() + 1, cells));
            }
        } catch (CSVException e) {
            throw Wording.unreadable("broken");
        } catch (IOException | java.io.UncheckedIOException e) {
            throw Wording.unreadable("broken");
        }
        return new SheetRows(lines);
    }

    /** Of comma, semicolon and tab the one the first lines have most of. */
    private static char delimiter(String text) {
        String head = text.substring(0, Math.min(text.length(), 4000));
        char best = ',';
        long most = 0;
        for (char c : new char[] {',', ';', '\t'}) {
            long count = head.chars().filter(it -> it == c).count();
            if (count > most) {
                best = c;
                most = count;
            }
        }
        return best;
    }
}
