package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

final class ExampleTest {
    private static final ZonedDateTime MORNING = ZonedDateTime.parse("2027-02-20T06:00+01:00");

    @Test
    void the_demo_says_on_its_pages_that_film_clock_and_folder_are_its_own() {
        assertThat(new Example("harbour-light", new byte[0], true).line(MORNING))
                .contains("Demonstration", "20 February 2027, 06:00", "temporary folder");
        assertThat(new Example("harbour-light", new byte[0], false).line(MORNING))
                .doesNotContain("temporary");
    }

    @Test
    void nobodys_own_desk_calls_itself_a_demonstration() {
        assertThat(Example.none().line(MORNING)).isEmpty();
    }
}
