package org.closedset.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.closedset.breakdown.Involved;
import org.closedset.breakdown.Summary;
import org.closedset.vocabulary.Kind;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A breakdown as a spreadsheet with the columns a coordinator's own has: passages, people, summary. */
public final class BreakdownXlsx {
    private static final Set<Column> NUMBERS = EnumSet.of(Column.PAGE, Column.EIGHTHS, Column.CONFIDENCE);
    /** A header holds 255 characters in all, with its marks and the moment; an ampersand takes two. */
    private static final int LONGEST_HEADER = 90;

    private static final String SHADE = "EFEBE2";

    private final Outgoing outgoing;

    private BreakdownXlsx(Outgoing outgoing) {
        this.outgoing = outgoing;
    }

    public static byte[] of(Outgoing outgoing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Closed Set", "1.0")) {
            BreakdownXlsx made = new BreakdownXlsx(outgoing);
            made.passages(book.newWorksheet(Wording.say("sheet.breakdown")), Row.of(outgoing.review()));
            made.people(book.newWorksheet(Wording.say("sheet.people")));
            made.summary(book.newWorksheet(Wording.say("sheet.summary")));
            if (outgoing.withRejected()) {
                made.passages(book.newWorksheet(Wording.say("sheet.rejected")), Row.rejected(outgoing.review()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void passages(Worksheet sheet, List<Row> rows) {
        Column[] columns = Column.values();
        for (int c = 0; c < columns.length; c++) {
            sheet.value(0, c, columns[c].heading());
            sheet.width(c, columns[c].width());
        }
        int at = 1;
        for (Row row : rows) {
            for (int c = 0; c < columns.length; c++) {
                cell(sheet, at, c, row.text(columns[c]), NUMBERS.contains(columns[c]));
            }
            at++;
        }
        sheet.range(1, 0, Math.max(1, rows.size()), columns.length - 1)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        head(sheet, columns.length, rows.size());
        sheet.freezePane(1, 1);
    }

    private void people(Worksheet sheet) {
        List<Kind> kinds = Summary.of(outgoing.review()).kinds().stream()
                .map(Summary.OfKind::kind)
                .toList();
        String[] heads = {"summary.name", "summary.number", "summary.scenes", "column.confirmed", "column.proposed"};
        int[] widths = {28, 9, 9, 30, 30};
        for (int c = 0; c < heads.length; c++) {
            sheet.value(0, c, Wording.say(heads[c]));
            sheet.width(c, widths[c]);
        }
        for (int k = 0; k < kinds.size(); k++) {
            sheet.value(0, heads.length + k, Named.kind(kinds.get(k)));
            sheet.width(heads.length + k, 14);
        }
        int at = 1;
        for (Persons person : Persons.of(outgoing.review())) {
            Involved who = person.who();
            cell(sheet, at, 0, Named.who(who), false);
            cell(sheet, at, 1, person.number(), true);
            sheet.value(at, 2, who.where().size());
            cell(sheet, at, 3, Persons.labels(person.confirmed()), false);
            cell(sheet, at, 4, Persons.labels(person.proposed()), false);
            for (int k = 0; k < kinds.size(); k++) {
                int count = who.scenes(kinds.get(k));
                if (count > 0) {
                    sheet.value(at, heads.length + k, count);
                }
            }
            at++;
        }
        head(sheet, heads.length + kinds.size(), at - 1);
        sheet.freezePane(1, 1);
    }

    private void summary(Worksheet sheet) {
        sheet.width(0, 62);
        for (int c = 1; c < 5; c++) {
            sheet.width(c, 18);
        }
        sheet.value(0, 0, Counted.care(outgoing.review()));
        sheet.value(1, 0, Counted.riders(outgoing.review()));
        sheet.value(2, 0, Wording.say("proposal"));
        sheet.value(3, 0, PlainCell.of(outgoing.file() + ", " + Wording.say("asof", outgoing.asOf())));
        int at = 5;
        heads(sheet, at++, "summary.figure", "counted.all", "counted.so");
        for (Figures.Two line : Figures.counted(outgoing)) {
            cell(sheet, at, 0, line.name(), false);
            cell(sheet, at, 1, line.all(), true);
            cell(sheet, at++, 2, line.confirmed(), true);
        }
        at++;
        for (Figures.Line line : Figures.plain(outgoing)) {
            cell(sheet, at, 0, line.name(), false);
            cell(sheet, at++, 1, line.value(), true);
        }
        for (Figures.Line line : Figures.lists(outgoing)) {
            cell(sheet, at, 0, line.name(), false);
            cell(sheet, at++, 1, line.value(), false);
        }
        at++;
        heads(
                sheet,
                at++,
                "summary.kind",
                "summary.scenes",
                "column.confirmed",
                "summary.passages",
                "summary.passagesConfirmed");
        for (Figures.OfKind kind : Figures.kinds(outgoing)) {
            sheet.value(at, 0, kind.name());
            sheet.value(at, 1, kind.scenes());
            sheet.value(at, 2, kind.scenesConfirmed());
            sheet.value(at, 3, kind.passages());
            sheet.value(at++, 4, kind.passagesConfirmed());
        }
        print(sheet);
    }

    private static void heads(Worksheet sheet, int at, String... keys) {
        for (int c = 0; c < keys.length; c++) {
            sheet.value(at, c, Wording.say(keys[c]));
        }
        sheet.range(at, 0, at, keys.length - 1)
                .style()
                .bold()
                .wrapText(true)
                .fillColor(SHADE)
                .set();
    }

    private static void cell(Worksheet sheet, int row, int column, String text, boolean number) {
        if (number && text.matches("\\d{1,9}")) {
            sheet.value(row, column, Integer.valueOf(text));
        } else if (!text.isEmpty()) {
            sheet.value(row, column, PlainCell.of(text));
        }
    }

    private void head(Worksheet sheet, int columns, int rows) {
        sheet.range(0, 0, 0, columns - 1)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("top")
                .fillColor(SHADE)
                .set();
        sheet.setAutoFilter(0, 0, Math.max(1, rows), columns - 1);
        sheet.repeatRows(0);
        print(sheet);
    }

    private void print(Worksheet sheet) {
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer(Wording.say("confidential").replace("&", "&&"), Position.LEFT);
        sheet.footer("&P / &N", Position.RIGHT);
        String title = outgoing.title();
        String cut = title.length() > LONGEST_HEADER ? title.substring(0, LONGEST_HEADER) : title;
        sheet.header(cut.replace("&", "&&"), Position.LEFT);
        sheet.header(Wording.say("asof", outgoing.asOf()), Position.RIGHT);
    }
}
