package org.closedset.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.Script;
import org.closedset.screenplay.Source;
import org.closedset.screenplay.UnreadableScreenplay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever file a person brings, it is read or refused with one clear sentence. */
final class HostileInputTest {
    private static final String FOUNTAIN = "INT. CAFÉ - DAY\n\nRain.\n\nMARA\nIt’s late.\n";

    @TempDir
    private Path folder;

    private static String refusal(byte[] bytes) {
        UnreadableScreenplay refused =
                catchThrowableOfType(UnreadableScreenplay.class, () -> ScreenplayFile.read(bytes, "script.fdx"));
        assertThat(refused).as("a refusal").isNotNull();
        return String.valueOf(refused.getMessage());
    }

    private static String refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void an_empty_file_is_refused_however_empty_it_is() {
        assertThat(refusal("")).startsWith("The file is empty");
        assertThat(refusal(" \n\t\r\n ")).startsWith("The file is empty");
        assertThat(refusal("\u00ef\u00bb\u00bf")).startsWith("The file");
        assertThat(refusal("\u00ff\u00fe")).startsWith("The file is empty");
    }

    @Test
    void a_folder_and_a_file_that_is_not_there_are_told_apart() {
        assertThat(catchThrowableOfType(UnreadableScreenplay.class, () -> ScreenplayFile.read(folder)))
                .hasMessageStartingWith("This is a folder");
        assertThat(catchThrowableOfType(
                        UnreadableScreenplay.class, () -> ScreenplayFile.read(folder.resolve("nothing.pdf"))))
                .hasMessageStartingWith("The file cannot be opened");
    }

    @Test
    void a_file_of_gigabytes_is_refused_before_it_is_read() throws IOException {
        Path huge = folder.resolve("huge.pdf");
        try (FileChannel channel = FileChannel.open(
                huge, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            channel.position(3L << 30);
            channel.write(java.nio.ByteBuffer.wrap(new byte[] {1}));
        }
        assertThat(catchThrowableOfType(UnreadableScreenplay.class, () -> ScreenplayFile.read(huge)))
                .hasMessageStartingWith("The file has 3072 MB, more than the 128 MB");
        Files.delete(huge);
    }

    @Test
    void a_text_of_forty_megabytes_is_refused() {
        byte[] text = new byte[40 << 20];
        Arrays.fill(text, (byte) 'a');
        assertThat(refusal(text)).startsWith("The file has 40 MB, more than the 32 MB");
    }

    @Test
    void other_formats_are_named_with_what_to_do() throws IOException {
        assertThat(refusal("\u0089PNG\r\n\u001a\n....")).contains("picture", "OCR");
        assertThat(refusal("\u00ff\u00d8\u00ff\u00e0....")).contains("picture");
        assertThat(refusal("{\\rtf1\\ansi INT. HOUSE")).contains("rich-text");
        assertThat(refusal("\u00d0\u00cf\u0011\u00e0....")).contains("Word");
        assertThat(refusal("<!DOCTYPE html><html><body>INT. HOUSE")).contains("web page");
        assertThat(refusal("<?xml version='1.0'?><html>x</html>")).contains("web page");
        assertThat(refusal("<?xml version='1.0'?><score/>")).contains("not a Final Draft script");
        assertThat(refusal(zip("word/document.xml"))).contains("Word");
        assertThat(refusal(zip("script.fdx"))).contains("zip archive");
        assertThat(refusal(zip("content/document.xml.celtx"))).contains("another writing program");
    }

    @Test
    void a_compressed_archive_is_never_unpacked_so_that_a_bomb_stays_asleep() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
            for (int i = 0; i < 64; i++) {
                packed.write(new byte[1 << 20]);
            }
        }
        assertThat(refusal(out.toByteArray())).contains("compressed archive; unpack it");
    }

    private static byte[] zip(String entry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(new byte[1000]);
        }
        return out.toByteArray();
    }

    @Test
    void bytes_without_meaning_are_refused() {
        byte[] noise = new byte[50_000];
        new java.util.Random(1).nextBytes(noise);
        noise[0] = 1;
        assertThat(refusal(noise)).contains("not a screenplay in a format that can be read");
        assertThat(refusal(new byte[5000])).contains("not a screenplay in a format that can be read");
    }

    @Test
    void fountain_under_another_name_is_still_fountain() throws UnreadableScreenplay {
        Script script = ScreenplayFile.read(FOUNTAIN.getBytes(StandardCharsets.UTF_8), "Big-Film.fdx");
        assertThat(script.source()).isEqualTo(Source.FOUNTAIN);
        assertThat(script.elements()).hasSize(4);
        assertThat(script.warnings()).isEmpty();
    }

    @Test
    void text_in_utf_16_is_read_with_and_without_its_mark() throws UnreadableScreenplay {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            for (String mark : new String[] {"\ufeff", ""}) {
                Script script = ScreenplayFile.read((mark + FOUNTAIN).getBytes(charset), "a.txt");
                assertThat(script.elements())
                        .extracting(Element::text)
                        .containsExactly("INT. CAFÉ - DAY", "Rain.", "MARA", "It’s late.");
            }
        }
    }

    @Test
    void windows_text_is_read_and_says_so() throws UnreadableScreenplay {
        Script script = ScreenplayFile.read(FOUNTAIN.getBytes(Charset.forName("windows-1252")), "a.txt");
        assertThat(script.elements()).extracting(Element::text).contains("INT. CAFÉ - DAY", "It’s late.");
        assertThat(script.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.message()).contains("not written in UTF-8"));
    }

    @Test
    void text_with_stray_zero_bytes_is_read() throws UnreadableScreenplay {
        byte[] text = (FOUNTAIN.repeat(40) + "A\0B\n").getBytes(StandardCharsets.UTF_8);
        assertThat(ScreenplayFile.read(text, "a.txt").elements()).hasSizeGreaterThan(100);
    }

    @Test
    void text_full_of_unpaired_marks_is_read_in_one_pass() throws UnreadableScreenplay {
        for (String mark : new String[] {"/*", "[[", "*", "_", "(", "~", ">", "\\", "&#", "</", "^"}) {
            String text = "ANA\n" + mark.repeat(200_000) + "\n";
            assertThat(ScreenplayFile.read(text.getBytes(StandardCharsets.UTF_8), "a")
                            .elements())
                    .as("read with %s", mark)
                    .isNotEmpty();
        }
    }

    @Test
    void many_paragraphs_of_one_mark_are_read_in_one_pass() throws UnreadableScreenplay {
        for (String line : new String[] {"[[ open\n\n", "ANA ^\nx\n\n", "(a\n", "> x <\n\n", "= a\n\n", "INT. A\n\n"}) {
            String text = line.repeat(60_000);
            assertThat(ScreenplayFile.read(text.getBytes(StandardCharsets.UTF_8), "a")
                            .elements())
                    .as("read with %s", line.strip())
                    .isNotEmpty();
        }
    }
}
