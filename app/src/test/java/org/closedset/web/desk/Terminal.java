package org.closedset.web.desk;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What whoever runs a program reads in its terminal and its logs, which still says it. Programs that run side by side are
 * told apart by the threads that answer for them.
 */
final class Terminal implements AutoCloseable {
    private static final Pattern CLOCK = Pattern.compile("(?m)^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z ");
    private static final Object NOBODY = new Object();
    private static final ThreadLocal<@Nullable Object> WHOSE = new ThreadLocal<>();

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final Map<Object, ByteArrayOutputStream> said = new HashMap<>();

    Terminal() {
        System.setOut(new PrintStream(new Both(out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new Both(err), true, StandardCharsets.UTF_8));
    }

    /** From here on this thread speaks for this program. */
    static void speaksFor(Object program) {
        WHOSE.set(program);
    }

    /** What this program said since this was asked last, but for the time of day before each line. */
    String since(Object program) {
        synchronized (said) {
            ByteArrayOutputStream theirs = said.remove(program);
            return theirs == null
                    ? ""
                    : CLOCK.matcher(theirs.toString(StandardCharsets.UTF_8)).replaceAll("");
        }
    }

    /** What was said since this was asked last by threads that speak for no program. */
    String byNobody() {
        return since(NOBODY);
    }

    private final class Both extends OutputStream {
        private final PrintStream to;

        Both(PrintStream to) {
            this.to = to;
        }

        @Override
        public void write(int octet) {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            to.write(bytes, from, length);
            Object whose = WHOSE.get();
            synchronized (said) {
                said.computeIfAbsent(whose == null ? NOBODY : whose, it -> new ByteArrayOutputStream())
                        .write(bytes, from, length);
            }
        }

        @Override
        public void flush() {
            to.flush();
        }
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
    }
}
