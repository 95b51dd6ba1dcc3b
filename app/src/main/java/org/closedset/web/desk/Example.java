package org.closedset.web.desk;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.closedset.views.OpenScript;
import org.closedset.web.Words;

/**
 * The next draft of one script that the demo has at hand; {@code script} is its name, or "" outside the demo; {@code
 * passing} where the demo is kept in a temporary folder.
 */
public record Example(String script, byte[] draft, boolean passing) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    /** No example, as on everybody's own desk. */
    public static Example none() {
        return new Example("", new byte[0], false);
    }

    /** What every page of the demo says of itself; "" outside the demo. */
    String line(ZonedDateTime now) {
        return script.isEmpty() ? "" : Words.say(passing ? "frame.demo.passing" : "frame.demo", CLOCK.format(now));
    }

    boolean of(OpenScript open) {
        return open.name().equals(script);
    }
}
