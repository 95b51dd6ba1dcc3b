package org.closedset.production;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.closedset.people.PersonId;
import org.closedset.people.Shared;
import org.closedset.riders.RiderSheet;
import org.closedset.riders.RiderText;
import org.closedset.riders.UnreadableRiderText;

/** The invented film's first rider, as somebody's. */
public final class SampleRider {
    private static final String TEXT = text("principal");

    private SampleRider() {}

    private static String text(String kind) {
        try {
            return Files.readString(Path.of("../testdata/riders/" + kind + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static RiderSheet of(PersonId performer) {
        return of(performer, "8f", 1);
    }

    /** Under the id that repeats two hex digits. */
    public static RiderSheet of(PersonId performer, String digits, int version) {
        return of(TEXT, performer, digits, version);
    }

    /** One of another kind: {@code replica} or {@code voice}. */
    public static RiderSheet of(String kind, PersonId performer, String digits) {
        return of(text(kind), performer, digits, 1);
    }

    private static RiderSheet of(String sample, PersonId performer, String digits, int version) {
        String text = sample.replace("performer 00000000000000000000000000000001", "performer " + performer.text())
                .replaceFirst("rider [0-9a-f]{32} version=[0-9]+", "rider " + id(digits) + " version=" + version)
                .replace("00000000000000000000000000000002", "0000000000000000000000000000fff2");
        try {
            return RiderText.read(text.getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableRiderText e) {
            throw new IllegalStateException(e);
        }
    }

    /** That one is read, and all is told. */
    public static Shared shared(String digits) {
        return new Shared(Set.of(id(digits)), EnumSet.range(Shared.News.SERVED, Shared.News.LESS));
    }

    public static String id(String digits) {
        return digits.repeat(16);
    }

    public static String hash(RiderSheet sheet) {
        return RiderText.hash(RiderText.of(sheet));
    }
}
