package org.closedset.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads the first sheet with a row in it of an XLSX workbook, after a look at what it unpacks to. */
final class Workbooks {
    private static final int MEGABYTE = 1 << 20;
    private static final int MOST_UNPACKED = 200 * MEGABYTE;
    private static final int MOST_ENTRIES = 2_000;

    private Workbooks() {}

    static SheetRows read(byte[] bytes) throws UnreadableSheet {
        check(bytes);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            List<Sheet> sheets = book.getSheets().toList();
            for (Sheet sheet : sheets) {
                SheetRows rows = rows(sheet);
                if (rows.lines().stream().anyMatch(line -> !line.blank())) {
                    return rows;
                }
            }
            throw Wording.unreadable("empty");
        } catch (IOException | RuntimeException e) {
            // The library throws all sorts of things at damaged files; each means the same to the person.
            throw Wording.unreadable("broken");
        }
    }

    /** Unpacks everything once, counting, before the library is let at it. */
    private static void check(byte[] bytes) throws UnreadableSheet {
        long unpacked = 0;
        int entries = 0;
        boolean workbook = false;
        byte[] buffer = new byte[1 << 16];
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                workbook |= entry.getName().equals("[Content_Types].xml");
                if (++entries > MOST_ENTRIES) {
                    throw Wording.unreadable("bomb", MOST_UNPACKED / MEGABYTE);
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    unpacked += entry(in, buffer, MOST_UNPACKED - unpacked);
                }
                if (!entry.isDirectory() && !possible(zip, entry)) {
                    throw Wording.unreadable("broken");
                }
            }
        } catch (IOException | RuntimeException e) {
            throw Wording.unreadable("broken");
        }
        if (!workbook) {
            throw Wording.unreadable("other");
        }
    }

    private static boolean possible(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return CellNames.possible(in, !entry.getName().endsWith(".xml"));
        }
    }

    private static long entry(InputStream in, byte[] buffer, long most) throws IOException, UnreadableSheet {
        long size = 0;
        String tail = "";
        int read = in.read(buffer);
        while (read >= 0) {
            size += read;
            if (size > most) {
                throw Wording.unreadable("bomb", MOST_UNPACKED / MEGABYTE);
            }
            String text = tail + new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
            boolean wide = size == read && (text.startsWith("\u00ff\u00fe") || text.startsWith("\u00fe\u00ff"));
            if (wide || text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
                throw Wording.unreadable("entities");
            }
            tail = text.substring(Math.max(0, text.length() - 10));
            read = in.read(buffer);
        }
        return size;
    }

    private static SheetRows rows(Sheet sheet) throws IOException, UnreadableSheet {
        List<SheetRows.Line> lines = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            Iterator<Row> each = rows.iterator();
            while (each.hasNext()) {
                Row row = each.next();
                if (lines.size() >= SheetRows.MOST_ROWS) {
                    throw Wording.unreadable("rows", SheetRows.MOST_ROWS);
                }
                if (row.getCellCount() > SheetRows.MOST_COLUMNS) {
                    throw Wording.unreadable("columns", row.getRowNum(), SheetRows.MOST_COLUMNS);
                }
                List<String> cells = new ArrayList<>();
                for (int c = 0; c < row.getCellCount(); c++) {
                    cells.add(SheetRows.cell(text(row.getOptionalCell(c).orElse(null))));
                }
                lines.add(new SheetRows.Line(row.getRowNum(), cells));
            }
        }
        return new SheetRows(lines);
    }

    /** Whole numbers without ".0", so that scene 42 is "42"; of a formula its last value. */
    private static String text(@org.jspecify.annotations.Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        String text = cell.getType() == CellType.FORMULA ? cell.getRawValue() : cell.getText();
        return text == null ? "" : text.replaceFirst("^(-?\\d+)\\.0+$", "$1");
    }
}
