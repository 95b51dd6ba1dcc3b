package org.closedset.meaning;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Whatever stands in a script, it is cut into pieces the model knows, and never into more than it has characters. */
final class WordPiecesFuzzTest {
    private static final int KNOWN = 30_522;
    private static final WordPieces PIECES = pieces();

    private static WordPieces pieces() {
        try (InputStream words = WordPieces.class.getResourceAsStream("/all-minilm-l6-v2-q-tokenizer.json")) {
            return WordPieces.read(Objects.requireNonNull(words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FuzzTest(maxDuration = "60s")
    void any_text_is_cut_into_known_pieces(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<Integer> pieces = PIECES.of(text);
        int characters = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .length();
        check(pieces.size() <= characters, "more pieces than characters");
        for (int piece : pieces) {
            check(piece >= 0 && piece < KNOWN, "a piece the model does not know");
        }
        check(pieces.equals(PIECES.of(text)), "another answer the second time");
        check(PIECES.of(" " + text + " ").equals(pieces), "white space around it changes the pieces");
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
