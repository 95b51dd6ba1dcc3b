package org.closedset.bench;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.closedset.screenplay.Script;
import org.closedset.twins.TwinFountain;
import org.closedset.twins.TwinHtml;

/** Prints of scripts by programs that are not ours. */
record PrintingProgram(String name, Accuracy.Print how) {
    /** afterwriting overprints unequal columns of dual dialogue, so it is told to print such speeches one after another. */
    private static final String ONE = """
            {"print_profile":"a4","scenes_numbers":"both","split_dialogue":true,"embolden_scene_headers":true,
             "use_dual_dialogue":false}""";

    private static final String OTHER = """
            {"print_profile":"usletter","split_dialogue":true,"print_header":"The Twin","print_watermark":"COPY 7",
             "show_page_numbers":true,"use_dual_dialogue":false}""";

    byte[] print(Script script) throws IOException, InterruptedException {
        return how.of(script);
    }

    static List<PrintingProgram> all(Path packages, Path folder) {
        return List.of(
                new PrintingProgram(
                        "afterwriting, A4, numbered, bold headings", it -> afterwriting(packages, folder, it, ONE)),
                new PrintingProgram(
                        "afterwriting, letter, header, watermark", it -> afterwriting(packages, folder, it, OTHER)),
                new PrintingProgram("Chromium, bold headings", it -> chromium(folder, it, true)),
                new PrintingProgram("Chromium, its own header and footer", it -> chromium(folder, it, false)),
                new PrintingProgram("openhtmltopdf", PrintingProgram::html));
    }

    private static byte[] afterwriting(Path packages, Path folder, Script script, String settings)
            throws IOException, InterruptedException {
        Path source = Files.writeString(folder.resolve("print.fountain"), TwinFountain.of(script));
        Path config = Files.writeString(folder.resolve("print.json"), settings);
        String program = packages.resolve("node_modules/afterwriting/awc.js")
                .toAbsolutePath()
                .toString();
        return printed(
                folder,
                pdf -> List.of(
                        "node",
                        program,
                        "--source",
                        source.toString(),
                        "--config",
                        config.toString(),
                        "--pdf",
                        pdf,
                        "--overwrite"));
    }

    private static byte[] chromium(Path folder, Script script, boolean plain) throws IOException, InterruptedException {
        Path page = Files.writeString(folder.resolve("print.html"), TwinHtml.of(script, plain));
        String header = plain ? "--no-pdf-header-footer" : "--no-first-run";
        return printed(
                folder,
                pdf -> List.of(
                        "chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + folder.resolve("browser"),
                        header,
                        "--print-to-pdf=" + pdf,
                        page.toUri().toString()));
    }

    /** The command that prints to this file. */
    private interface Command {
        List<String> to(String pdf);
    }

    private static byte[] printed(Path folder, Command command) throws IOException, InterruptedException {
        Path pdf = folder.resolve("print.pdf");
        Files.deleteIfExists(pdf);
        Programs.run(folder, command.to(pdf.toString()));
        return Files.exists(pdf) ? Files.readAllBytes(pdf) : new byte[0];
    }

    private static byte[] html(Script script) throws IOException {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try (OutputStream to = out) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.withHtmlContent(TwinHtml.of(script, false), "file:///");
            builder.toStream(to);
            builder.run();
        }
        return out.toByteArray();
    }
}
