package org.closedset.sheets;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.closedset.golden.Sample;
import org.closedset.screenplay.UnreadableScreenplay;

/** A workbook is an archive of XML, so what is inside is tried apart from the archive: no mutation survives its sums. */
final class SheetsFuzzTest {
    private static final Map<String, String> AROUND = new TreeMap<>(Map.of(
            "[Content_Types].xml", """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="xml" ContentType="application/xml"/>
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/xl/workbook.xml" ContentType=\
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""", "_rels/.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
            Target="xl/workbook.xml"/></Relationships>""", "xl/_rels/workbook.xml.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" \
            Target="worksheets/sheet1.xml"/></Relationships>""", "xl/workbook.xml", """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
            <sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>"""));

    @FuzzTest(maxDuration = "60s")
    void any_sheet_inside_a_workbook_is_read_or_refused_with_a_sentence(byte[] bytes)
            throws IOException, UnreadableScreenplay {
        try {
            SheetImport.of(workbook(bytes), Sample.screenplay()).decisions(List.of());
        } catch (UnreadableSheet refused) {
            if (String.valueOf(refused.getMessage()).isBlank()) {
                throw new AssertionError("no sentence");
            }
        }
    }

    private static byte[] workbook(byte[] sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : AROUND.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(sheet);
        }
        return out.toByteArray();
    }
}
