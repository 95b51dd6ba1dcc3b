package org.closedset.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LogPathTest {
    private static final long MOST = Long.MAX_VALUE;

    @Test
    void every_file_has_one_path_and_every_path_one_file() throws UnreadableLedger {
        Map<String, LogFile> paths = new LinkedHashMap<>();
        paths.put("tile/0/000", new Tile(0, 0, 256));
        paths.put("tile/0/000.p/1", new Tile(0, 0, 1));
        paths.put("tile/0/001", new Tile(0, 1, 256));
        paths.put("tile/0/999.p/255", new Tile(0, 999, 255));
        paths.put("tile/1/x001/000", new Tile(1, 1000, 256));
        paths.put("tile/0/x001/x234/067", new Tile(0, 1_234_067, 256));
        paths.put("tile/0/x001/x234/067.p/89", new Tile(0, 1_234_067, 89));
        paths.put("tile/15/x455/667", new Tile(15, 455_667, 256));
        paths.put("tile/63/x999/x999/x999/x999/x999/999.p/255", new Tile(63, 999_999_999_999_999_999L, 255));
        paths.put("tile/7/x009/x223/x372/x036/x854/x775/807", new Tile(7, MOST, 256));
        paths.put("tile/entries/000", new Bundle(0, 256));
        paths.put("tile/entries/255.p/253", new Bundle(255, 253));
        paths.put("tile/entries/x123/x456/x789/000", new Bundle(123_456_789_000L, 256));
        for (Map.Entry<String, LogFile> each : paths.entrySet()) {
            assertThat(each.getValue().path()).isEqualTo(each.getKey());
            assertThat(LogFile.of(each.getKey())).isEqualTo(each.getValue());
        }
    }

    @Test
    void a_path_that_is_none_of_the_logs_is_refused() {
        refused(
                Fault.FILE_UNKNOWN,
                List.of(
                        "",
                        "/",
                        "tile",
                        "tile/",
                        "tile/0",
                        "tile/entries",
                        "tiles/0/000",
                        "Tile/0/000",
                        "/tile/0/000",
                        " tile/0/000",
                        "../tile/0/000",
                        "checkpoint"));
    }

    @Test
    void a_level_is_refused_in_every_spelling_but_one() {
        refused(
                Fault.FILE_LEVEL,
                List.of(
                        "tile//000",
                        "tile/64/000",
                        "tile/100/000",
                        "tile/99999999999/000",
                        "tile/-1/000",
                        "tile/+1/000",
                        "tile/00/000",
                        "tile/01/000",
                        "tile/1 /000",
                        "tile/0x1/000",
                        "tile/a/000",
                        "tile/\u0661/000",
                        "tile/Entries/000",
                        "tile/entries2/000"));
    }

    @Test
    void a_number_is_refused_in_every_spelling_but_one() {
        refused(
                Fault.FILE_NUMBER,
                List.of(
                        "tile/0/",
                        "tile/0/0",
                        "tile/0/00",
                        "tile/0/0000",
                        "tile/0/x001",
                        "tile/0/x001/",
                        "tile/0/001/002",
                        "tile/0/x001/002/003",
                        "tile/0/x001/x002",
                        "tile/0/x001//002",
                        "tile/0/x000/001",
                        "tile/0/x000/x001/002",
                        "tile/0/x1/002",
                        "tile/0/x0001/002",
                        "tile/0/X001/002",
                        "tile/0/x001/-02",
                        "tile/0/-01",
                        "tile/0/+01",
                        "tile/0/0x1",
                        "tile/0/00\u0661",
                        "tile/0/000/",
                        "tile/0/000.p",
                        "tile/0/000.p1",
                        "tile/0/000/.p/1",
                        "tile/0/000 ",
                        "tile/0/000\n",
                        "tile/0/000.P/1",
                        "tile/0/.p/1",
                        "tile/0/x009/x223/x372/x036/x854/x775/808",
                        "tile/0/x999/x999/x999/x999/x999/x999/999",
                        "tile/0/x001/x000/x000/x000/x000/x000/x000/000",
                        "tile/entries/0",
                        "tile/entries/x000/001",
                        "tile/entries/001/002"));
    }

    @Test
    void a_width_is_refused_in_every_spelling_but_one() {
        refused(
                Fault.FILE_WIDTH,
                List.of(
                        "tile/0/000.p/",
                        "tile/0/000.p/0",
                        "tile/0/000.p/00",
                        "tile/0/000.p/01",
                        "tile/0/000.p/256",
                        "tile/0/000.p/257",
                        "tile/0/000.p/1000",
                        "tile/0/000.p/-1",
                        "tile/0/000.p/+1",
                        "tile/0/000.p/1/",
                        "tile/0/000.p/1 ",
                        "tile/0/000.p/1\n",
                        "tile/0/000.p/abc",
                        "tile/0/000.p/1.p/1",
                        "tile/0/000.p/\u0661",
                        "tile/entries/000.p/",
                        "tile/entries/000.p/0",
                        "tile/entries/000.p/256"));
    }

    @Test
    void no_path_that_differs_in_one_character_names_the_same_file() throws UnreadableLedger {
        String path = "tile/12/x034/567.p/89";
        LogFile file = LogFile.of(path);
        for (int at = 0; at < path.length(); at++) {
            for (char other = 0; other < 128; other++) {
                String changed = path.substring(0, at) + other + path.substring(at + 1);
                try {
                    LogFile read = LogFile.of(changed);
                    assertThat(read.path()).isEqualTo(changed);
                    assertThat(read.equals(file)).isEqualTo(changed.equals(path));
                } catch (UnreadableLedger refused) {
                    assertThat(changed).isNotEqualTo(path);
                }
            }
        }
    }

    @Test
    void a_file_that_cannot_be_is_a_bug() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Tile(-1, 0, 1));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Tile(64, 0, 1));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Tile(0, -1, 1));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Tile(0, 0, 0));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Tile(0, 0, 257));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Bundle(-1, 1));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Bundle(0, 0));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Bundle(0, 257));
    }

    private static void refused(Fault fault, List<String> paths) {
        paths.forEach(path -> Refusals.refused(fault, path, () -> LogFile.of(path)));
    }
}
