package org.closedset.web.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.closedset.people.PersonId;
import org.closedset.riders.RiderSheet;
import org.closedset.riders.RiderText;
import org.closedset.riders.UnreadableRiderText;

/** The invented film's first rider, as somebody's, under an id for each number. */
final class FlipRider {
    private static final String TEXT = text();

    private FlipRider() {}

    private static String text() {
        try {
            return Files.readString(Path.of("../testdata/riders/principal.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String id(int number) {
        return ("a" + number).repeat(16);
    }

    static RiderSheet of(PersonId performer, int number) {
        String text = TEXT.replace("00000000000000000000000000000002", "0000000000000000000000000000fff2")
                .replace("performer 00000000000000000000000000000001", "performer " + performer.text())
                .replaceFirst("rider [0-9a-f]{32}", "rider " + id(number));
        try {
            return RiderText.read(text.getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableRiderText e) {
            throw new IllegalStateException(e);
        }
    }

    static String hash(PersonId performer, int number) {
        return RiderText.hash(RiderText.of(of(performer, number)));
    }
}
