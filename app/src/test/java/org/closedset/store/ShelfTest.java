package org.closedset.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ShelfTest {
    @TempDir
    private Path above;

    private Path folder;
    private Shelf shelf;

    @BeforeEach
    void open() throws UnreadableDecisions {
        folder = above.resolve("scripts");
        shelf = Shelf.in(folder);
    }

    @Test
    void a_dropped_script_is_kept_under_its_name() throws Exception {
        Shelf.Book book = shelf.add("Lamp Street.fountain", bytes("one"));
        assertThat(book.name()).isEqualTo("Lamp Street.fountain");
        assertThat(Files.readString(book.script())).isEqualTo("one");
        assertThat(shelf.books()).containsExactly(book);
    }

    @Test
    void a_new_draft_keeps_the_old_ones_with_numbers_latest_first() throws Exception {
        shelf.add("lamp.fountain", bytes("one"));
        shelf.add("lamp.fountain", bytes("two"));
        Shelf.Book book = shelf.add("lamp.pdf", bytes("three"));
        assertThat(shelf.books()).containsExactly(book);
        assertThat(book.name()).isEqualTo("lamp.pdf");
        assertThat(book.older())
                .extracting(path -> path.getFileName().toString())
                .containsExactly("lamp.2.fountain", "lamp.1.fountain");
        assertThat(Files.readString(book.older().getFirst())).isEqualTo("two");
    }

    @Test
    void the_same_bytes_again_are_no_new_draft() throws Exception {
        shelf.add("lamp.fountain", bytes("one"));
        assertThat(shelf.add("lamp.fountain", bytes("one")).older()).isEmpty();
    }

    @Test
    void decisions_stay_beside_a_new_draft() throws Exception {
        Shelf.Book before = shelf.add("lamp.fountain", bytes("one"));
        assertThat(shelf.add("lamp.pdf", bytes("two")).decisions().path())
                .isEqualTo(before.decisions().path());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lamp [rev!] 'two' (b) #3; 50%",
                "\u00c9tage \u2013 \u201crose\u201d \u65e5\u672c",
                "A \ud83c\udfac B",
                "E\u0301tage",
                "a=b@c~d $e ^f {g}"
            })
    void a_script_put_here_by_hand_keeps_its_name_and_decisions_at_a_new_draft(String stem) throws Exception {
        Files.writeString(folder.resolve(stem + ".fountain"), "one");
        Files.writeString(folder.resolve(stem + ".closedset.json"), "{}");
        Shelf.Book before = shelf.books().getFirst();
        Shelf.Book draft = shelf.draft(before, "anything [x].pdf", bytes("two"));
        Shelf.Book dropped = shelf.add(stem + ".fdx", bytes("three"));
        assertThat(shelf.books()).containsExactly(dropped);
        assertThat(draft.name()).isEqualTo(stem + ".pdf");
        assertThat(dropped.name()).isEqualTo(stem + ".fdx");
        assertThat(dropped.decisions().path())
                .isEqualTo(before.decisions().path())
                .exists();
        assertThat(dropped.older()).hasSize(2);
    }

    @Test
    void a_name_with_accents_coded_otherwise_is_the_same_script() throws Exception {
        shelf.add("\u00c9tage.fountain", bytes("one"));
        assertThat(shelf.add("E\u0301tage.pdf", bytes("two")).name()).isEqualTo("\u00c9tage.pdf");
        assertThat(shelf.books()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd.txt, passwd.txt",
        "..\\..\\win.fdx, win.fdx",
        "/abs/olute.pdf, olute.pdf",
        "..., ",
        ".hidden.pdf, hidden.pdf",
        "a\u0000b.pdf, a_b.pdf",
        "a:b*c?.pdf, a_b_c_.pdf",
        "lamp.closedset.json, lamp.closedset.json.script",
        "noending, noending.script",
        "\u00c9tage 2 (rose).pdf, \u00c9tage 2 (rose).pdf",
    })
    void a_name_never_leads_out_of_the_folder(String dropped, String kept) throws Exception {
        if (kept == null) {
            assertThatThrownBy(() -> shelf.add(dropped, bytes("x"))).isInstanceOf(UnreadableDecisions.class);
        } else {
            Shelf.Book book = shelf.add(dropped, bytes("x"));
            assertThat(book.name()).isEqualTo(kept);
            assertThat(book.script().getParent()).isEqualTo(folder.toRealPath());
        }
        try (Stream<Path> outside = Files.list(above)) {
            assertThat(outside).containsExactly(folder);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "..", "/", "???", "- .fdx"})
    void a_name_of_nothing_is_refused_with_a_sentence(String dropped) {
        assertThatThrownBy(() -> shelf.add(dropped, bytes("x")))
                .isInstanceOf(UnreadableDecisions.class)
                .hasMessageContaining("give it a plain name such as script.pdf");
    }

    @Test
    void a_very_long_name_is_shortened_and_keeps_its_ending() throws Exception {
        assertThat(shelf.add("x".repeat(4000) + ".pdf", bytes("x")).name())
                .hasSize(124)
                .endsWith(".pdf");
    }

    @Test
    void a_removed_script_goes_with_its_drafts_and_decisions() throws Exception {
        shelf.add("lamp.fountain", bytes("one"));
        Shelf.Book book = shelf.add("lamp.fountain", bytes("two"));
        Files.writeString(book.decisions().path(), "{}");
        shelf.remove("lamp.fountain");
        assertThat(shelf.books()).isEmpty();
        assertThat(book.decisions().path()).doesNotExist();
        assertThat(book.older()).allSatisfy(draft -> assertThat(draft).doesNotExist());
    }

    @Test
    void only_names_on_the_shelf_can_be_removed() throws Exception {
        Files.writeString(above.resolve("outside.fountain"), "x");
        assertThatThrownBy(() -> shelf.remove("../outside.fountain"))
                .isInstanceOf(UnreadableDecisions.class)
                .hasMessage("That script is no longer there; load the page again.");
        assertThat(above.resolve("outside.fountain")).exists();
    }

    @Test
    void a_link_that_leads_out_is_not_on_the_shelf() throws Exception {
        Path outside = Files.writeString(above.resolve("outside.fountain"), "x");
        Files.createSymbolicLink(folder.resolve("link.fountain"), outside);
        assertThat(shelf.books()).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
