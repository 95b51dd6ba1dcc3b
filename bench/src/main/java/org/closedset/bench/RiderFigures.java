package org.closedset.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import org.closedset.paper.Paper;
import org.closedset.paper.RiderEdition;
import org.closedset.paper.RiderPdf;
import org.closedset.paper.RiderPile;
import org.closedset.paper.Sealing;
import org.closedset.paper.SealingKeys;
import org.closedset.riders.RiderSheet;
import org.closedset.riders.RiderText;
import org.closedset.riders.UnreadableRiderText;
import org.closedset.vocabulary.Language;

/** What it takes to read and write a rider's text, to draw and seal its paper, and to do so for sixty of the background. */
final class RiderFigures {
    private static final int ROUNDS = 31;
    private static final int BACKGROUND = 60;

    private final RiderEdition edition =
            RiderEdition.binding(Language.ENGLISH, Paper.A4, "https://set.example/record/8f14e45f");
    private final Sealing sealing;

    RiderFigures() {
        SecureRandom chance = new SecureRandom();
        Clock clock = Clock.systemUTC();
        SealingKeys keys =
                SealingKeys.made("Harbour Light", chance, clock.instant().minusSeconds(60));
        sealing = new Sealing(keys, clock, chance);
    }

    void add(Figures figures) throws Exception {
        byte[] principal = text("principal");
        RiderSheet sheet = RiderText.read(principal);
        double cold = Stopwatch.once(() -> drawnAndSealed(principal));
        double both = Stopwatch.median(ROUNDS, () -> drawnAndSealed(principal));
        double drawn = Stopwatch.median(ROUNDS, () -> drawn(principal));
        double text = Stopwatch.median(1_001, () -> RiderText.of(sheet));
        List<byte[]> background = Collections.nCopies(BACKGROUND, text("background"));
        double sixty = Stopwatch.once(() -> pile(background));
        figures.told("a rider's text written", text, Double.NaN, "ms")
                .told("a rider of a principal drawn", drawn, Double.NaN, "ms")
                .atMost("a rider of a principal drawn and sealed", both, 600, Double.NaN, "ms")
                .told("the same, the first time in a fresh program", cold, Double.NaN, "ms")
                .atMost("60 background riders drawn and sealed, with word of each", sixty / 1_000, 30, Double.NaN, "s")
                .told("a sealed rider of a principal", drawnAndSealed(principal).length / 1024.0, Double.NaN, "KB");
    }

    private static byte[] text(String kind) {
        try {
            return Files.readAllBytes(
                    Path.of(System.getProperty("closedset.home"), "testdata", "riders", kind + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] drawn(byte[] text) {
        try {
            return RiderPdf.of(text, edition);
        } catch (UnreadableRiderText e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] drawnAndSealed(byte[] text) {
        return sealing.sealed(drawn(text));
    }

    private List<byte[]> pile(List<byte[]> texts) {
        try {
            return new RiderPile(edition, sealing).of(texts, done -> {
                if (done % 20 == 0) {
                    System.err.println(done + " of " + texts.size());
                }
            });
        } catch (UnreadableRiderText e) {
            throw new IllegalStateException(e);
        }
    }
}
