package org.closedset.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.closedset.screenplay.UnreadableScreenplay;
import org.junit.jupiter.api.Test;

/** How a reading child ends, seen on real ones. */
final class ReadingChildTest {
    @Test
    void a_child_that_is_killed_is_neither_called_late_nor_is_its_pdf_called_damaged() throws IOException {
        PdfLimits limits = PdfLimits.usual();
        byte[] pdf = HostilePdf.pages(1);
        ReadingChild child = ReadingChild.start(limits, false);
        ProcessHandle process = ProcessHandle.of(child.pid()).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
        assertThatThrownBy(() -> PdfReader.received(child, pdf, limits))
                .isInstanceOf(UnreadableScreenplay.class)
                .hasMessageStartingWith("Reading this PDF was stopped from outside");
    }

    @Test
    void a_child_that_cannot_start_for_want_of_memory_does_not_call_the_pdf_damaged() throws IOException {
        PdfLimits hardly = new PdfLimits(10, 1000, 1, 20);
        byte[] pdf = HostilePdf.pages(1);
        ReadingChild child = ReadingChild.start(hardly, false);
        assertThatThrownBy(() -> PdfReader.received(child, pdf, hardly))
                .isInstanceOf(UnreadableScreenplay.class)
                .hasMessageMatching("Reading this PDF needs more than 1 MB.*|The program that reads PDFs gave up.*");
    }

    @Test
    void the_child_that_waits_reads_the_next_pdf_and_another_waits_after_it_until_nobody_wants_one()
            throws IOException, UnreadableScreenplay {
        List<ProcessHandle> after;
        try (PdfReader.Kept kept = PdfReader.keepOneReady(Duration.ZERO)) {
            assertThat(kept).isNotNull();
            List<ProcessHandle> first = children();
            assertThat(first).isNotEmpty();
            PdfReader.read(HostilePdf.pages(3));
            after = children();
            assertThat(after).isNotEmpty().isNotEqualTo(first);
        }
        after.forEach(child -> child.onExit().join());
        assertThat(children()).isEmpty();
    }

    private static List<ProcessHandle> children() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains("GlyphChild"))
                .filter(ProcessHandle::isAlive)
                .toList();
    }

    @Test
    void a_child_in_the_midst_of_a_hostile_pdf_ends_when_the_program_is_killed() throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        ProcessHandle child;
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            child = ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
            untilAtWork(child);
            program.destroyForcibly();
        }
        child.onExit().get(60, TimeUnit.SECONDS);
        assertThat(child.isAlive()).isFalse();
    }

    /** It has worked longer than a start takes, so the document is what it works on. */
    private static void untilAtWork(ProcessHandle child) throws InterruptedException, ExecutionException {
        CompletableFuture<ProcessHandle> ended = child.onExit();
        Duration work = Duration.ofSeconds(3);
        while (child.info().totalCpuDuration().orElse(work).compareTo(work) < 0) {
            try {
                ended.get(50, TimeUnit.MILLISECONDS);
                throw new AssertionError("the child has ended by itself");
            } catch (TimeoutException stillAtIt) {
                assertThat(child.isAlive()).isTrue();
            }
        }
    }

    /** Reads a PDF that keeps its child busy. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) throws Exception {
            PdfLimits limits = new PdfLimits(10, 1000, 200, 120);
            ReadingChild child = ReadingChild.start(limits, false);
            System.out.println(child.pid());
            System.out.flush();
            child.read(HostilePdf.formBomb(12), limits);
        }
    }
}
