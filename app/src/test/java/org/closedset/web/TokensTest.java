package org.closedset.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every colour of every look keeps its contrast: 4.5 to 1 for words, 3 to 1 for shapes. */
final class TokensTest {
    private static final List<String> GROUNDS = List.of("paper", "sheet");
    private static final List<String> WORDS = List.of("ink", "ink-2", "act", "go", "hold", "stop");

    @Test
    void words_keep_their_contrast_in_every_look() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Map<String, String> look : looks()) {
            for (String ground : GROUNDS) {
                WORDS.forEach(word -> need(look, word, ground, 4.5, faults));
                look.keySet().stream()
                        .filter(name -> name.startsWith("kind-"))
                        .forEach(kind -> need(look, kind, ground, 4.5, faults));
            }
            need(look, "on-act", "act", 4.5, faults);
            need(look, "act", "act-soft", 4.5, faults);
            need(look, "ink", "act-soft", 4.5, faults);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void edges_of_fields_keep_their_contrast_in_every_look() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Map<String, String> look : looks()) {
            GROUNDS.forEach(ground -> need(look, "edge", ground, 3, faults));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void every_look_names_the_same_colours() throws IOException {
        List<Map<String, String>> looks = looks();
        assertThat(looks).hasSize(5);
        assertThat(looks)
                .allSatisfy(look -> assertThat(look)
                        .containsOnlyKeys(looks.getFirst().keySet().toArray(String[]::new)));
    }

    @Test
    void no_other_style_sheet_names_a_colour() throws IOException {
        for (String sheet : List.of("base.css", "desk.css", "own.css")) {
            assertThat(text(sheet)).as(sheet).doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b|rgb\\(|hsl\\(");
        }
    }

    @Test
    void a_pale_word_would_be_found() {
        List<String> faults = new ArrayList<>();
        need(Map.of("ink", "#999999", "paper", "#ffffff"), "ink", "paper", 4.5, faults);
        assertThat(faults).hasSize(1);
    }

    private static void need(Map<String, String> look, String name, String ground, double least, List<String> faults) {
        double contrast = contrast(look.getOrDefault(name, "#000000"), look.getOrDefault(ground, "#000000"));
        if (contrast < least) {
            faults.add("%s on %s of paper %s: %.2f".formatted(name, ground, look.get("paper"), contrast));
        }
    }

    private static double contrast(String one, String other) {
        double a = light(one);
        double b = light(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double light(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * part(rgb >> 16) + 0.7152 * part(rgb >> 8) + 0.0722 * part(rgb);
    }

    private static double part(int value) {
        double c = (value & 0xff) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    /** The blocks of the token file, in order. */
    private static List<Map<String, String>> looks() throws IOException {
        List<Map<String, String>> looks = new ArrayList<>();
        Matcher blocks = Pattern.compile("\\{([^{}]*--paper[^{}]*)\\}").matcher(text("tokens.css"));
        while (blocks.find()) {
            Map<String, String> look = new HashMap<>();
            Matcher tokens = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});").matcher(blocks.group(1));
            while (tokens.find()) {
                look.put(tokens.group(1), tokens.group(2));
            }
            looks.add(look);
        }
        return looks;
    }

    private static String text(String sheet) throws IOException {
        try (InputStream in = TokensTest.class.getResourceAsStream("/static/style/" + sheet)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
