package org.closedset.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cuts text into the word pieces the model was trained on: lower case, accents off, punctuation apart, then the longest
 * known piece first. Plain Java, so that no second native library and no cache folder is needed.
 */
final class WordPieces {
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;
    private final int unknown;

    private WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
        this.unknown = id("[UNK]");
    }

    /** Reads the vocabulary of a tokenizer.json. */
    static WordPieces read(InputStream json) throws IOException {
        JsonNode words =
                JsonMapper.builder().build().readTree(json).path("model").path("vocab");
        Map<String, Integer> vocabulary = new HashMap<>();
        words.properties()
                .forEach(
                        entry -> vocabulary.put(entry.getKey(), entry.getValue().asInt()));
        if (!vocabulary.containsKey("[CLS]")) {
            throw new IOException("the tokenizer has no vocabulary");
        }
        return new WordPieces(vocabulary);
    }

    int first() {
        return id("[CLS]");
    }

    int last() {
        return id("[SEP]");
    }

    /** The pieces of a text, without the marks for its beginning and end. */
    List<Integer> of(String text) {
        List<Integer> pieces = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        plain.codePoints().forEach(c -> {
            if (Character.getType(c) == Character.NON_SPACING_MARK || control(c)) {
                return;
            }
            if (Character.isWhitespace(c) || Character.getType(c) == Character.SPACE_SEPARATOR) {
                flush(word, pieces);
            } else if (apart(c)) {
                flush(word, pieces);
                add(Character.toString(c), pieces);
            } else {
                word.appendCodePoint(c);
            }
        });
        flush(word, pieces);
        return pieces;
    }

    private static boolean control(int c) {
        return c == 0
                || c == 0xFFFD
                || Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r'
                || Character.getType(c) == Character.FORMAT;
    }

    private static boolean apart(int c) {
        boolean symbol = c >= 33 && c <= 47 || c >= 58 && c <= 64 || c >= 91 && c <= 96 || c >= 123 && c <= 126;
        return symbol || punctuation(Character.getType(c)) || Character.isIdeographic(c);
    }

    private static boolean punctuation(int type) {
        return switch (type) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    private void flush(StringBuilder word, List<Integer> pieces) {
        if (!word.isEmpty()) {
            add(word.toString(), pieces);
            word.setLength(0);
        }
    }

    private void add(String word, List<Integer> pieces) {
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            pieces.add(unknown);
            return;
        }
        List<Integer> own = new ArrayList<>();
        int start = 0;
        while (start < word.length()) {
            int end = longest(word, start);
            if (end == start) {
                pieces.add(unknown);
                return;
            }
            own.add(id(piece(word, start, end)));
            start = end;
        }
        pieces.addAll(own);
    }

    private int longest(String word, int start) {
        int end = word.length();
        while (end > start && !vocabulary.containsKey(piece(word, start, end))) {
            end--;
        }
        return end;
    }

    private static String piece(String word, int start, int end) {
        return start == 0 ? word.substring(0, end) : "##" + word.substring(start, end);
    }

    private int id(String piece) {
        return vocabulary.getOrDefault(piece, 100);
    }
}
