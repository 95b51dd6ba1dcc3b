package org.closedset.readers;

import java.io.BufferedInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.closedset.screenplay.GlyphPage;

/** One running child process that will read one PDF; killed when its time is up. */
final class ReadingChild implements AutoCloseable {
    /** Exit code of a Java virtual machine that was told to end when its heap is full. */
    private static final int HEAP_FULL = 3;

    /** Exit codes above this one tell of a signal. */
    private static final int SIGNAL = 128;

    private final Process process;
    private volatile boolean late;

    private ReadingChild(Process process) {
        this.process = process;
    }

    /** Starts a child; {@code warm} has it exercise itself while it waits. */
    static ReadingChild start(PdfLimits limits, boolean warm) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.heapMegabytes() + "m",
                "-Xss2m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                // What it held must not lie about after a crash.
                "-XX:+SuppressFatalErrorMessage",
                "-XX:-CreateCoredumpOnCrash",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                "-cp",
                classPath(),
                GlyphChild.class.getName(),
                Integer.toString(limits.pages())));
        if (warm) {
            command.add("warm");
        }
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.redirectError(Redirect.DISCARD);
        return new ReadingChild(builder.start());
    }

    /** Where this program's own classes and the PDF library's are, and nothing more. */
    private static String classPath() {
        Set<String> places = new LinkedHashSet<>();
        for (Class<?> type : List.of(
                GlyphChild.class,
                GlyphPage.class,
                PDDocument.class,
                RandomAccessRead.class,
                TrueTypeFont.class,
                LogFactory.class)) {
            try {
                places.add(Path.of(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI())
                        .toString());
            } catch (URISyntaxException e) {
                throw new IllegalStateException("a class path entry has no path", e);
            }
        }
        return String.join(System.getProperty("path.separator"), places);
    }

    /** The number the system knows it by. */
    long pid() {
        return process.pid();
    }

    boolean alive() {
        return process.isAlive();
    }

    /** How a reading ended without pages. */
    sealed interface Broken {
        record OutOfTime() implements Broken {}

        record OutOfMemory() implements Broken {}

        /** Ended from outside, as a machine does that runs out of memory. */
        record Killed() implements Broken {}

        /** Ended by itself, or did not answer as agreed. */
        record Died() implements Broken {}
    }

    /** The child did not deliver. */
    static final class NoDelivery extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Broken how;

        NoDelivery(Broken how) {
            super(how.toString());
            this.how = how;
        }

        Broken how() {
            return how;
        }
    }

    GlyphStream.Received read(byte[] pdf, PdfLimits limits) throws NoDelivery {
        Thread watch = Thread.ofVirtual().start(() -> killLate(limits.seconds()));
        try {
            try (DataOutputStream in = new DataOutputStream(process.getOutputStream())) {
                in.writeInt(pdf.length);
                in.write(pdf);
            }
            try (InputStream out = new BufferedInputStream(process.getInputStream(), 1 << 16)) {
                return GlyphStream.read(out, limits.pages(), limits.glyphs());
            }
        } catch (IOException e) {
            throw new NoDelivery(how());
        } finally {
            close();
            watch.interrupt();
        }
    }

    private void killLate(int seconds) {
        try {
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                late = true;
                process.destroyForcibly();
            }
        } catch (InterruptedException delivered) {
            Thread.currentThread().interrupt();
        }
    }

    /** The stream has ended too early: the child is dead or about to be. */
    private Broken how() {
        try {
            process.waitFor(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (late) {
            return new Broken.OutOfTime();
        }
        if (process.isAlive()) {
            return new Broken.Died();
        }
        int code = process.exitValue();
        return code == HEAP_FULL ? new Broken.OutOfMemory() : code > SIGNAL ? new Broken.Killed() : new Broken.Died();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
