package org.closedset.web.desk;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What whoever runs the program reads in its terminal and its logs, which still says it. */
final class Terminal implements AutoCloseable {
    private static final Pattern CLOCK = Pattern.compile("(?m)^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z ");

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    Terminal() {
        System.setOut(new PrintStream(new Both(out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new Both(err), true, StandardCharsets.UTF_8));
    }

    /** What was said since this was asked last, but for the time of day before each line. */
    String since() {
        synchronized (said) {
            String all = said.toString(StandardCharsets.UTF_8);
            said.reset();
            return CLOCK.matcher(all).replaceAll("");
        }
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
            synchronized (said) {
                said.write(bytes, from, length);
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
