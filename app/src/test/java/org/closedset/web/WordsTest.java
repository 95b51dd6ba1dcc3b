package org.closedset.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WordsTest {
    @Test
    void what_is_filled_in_is_never_filled_in_itself() {
        assertThat(Words.say("form.offer", "{1} {0} $1 \\", "dancer"))
                .isEqualTo("\u201c{1} {0} $1 \\\u201d \u2192 dancer");
    }
}
