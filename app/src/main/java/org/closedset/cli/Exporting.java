package org.closedset.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.closedset.exports.BreakdownCsv;
import org.closedset.exports.BreakdownHtml;
import org.closedset.exports.BreakdownJson;
import org.closedset.exports.BreakdownXlsx;
import org.closedset.exports.FdxTagged;
import org.closedset.exports.WholeFile;
import org.closedset.paper.BreakdownPdf;
import org.closedset.paper.Paper;
import org.closedset.store.DecisionFile;

/** Sends exports where they were asked to go. */
final class Exporting {
    private final PrintWriter out;
    private final PrintWriter err;
    private final Paper paper;
    private final boolean replace;

    Exporting(PrintWriter out, PrintWriter err, Paper paper, boolean replace) {
        this.out = out;
        this.err = err;
        this.paper = paper;
        this.replace = replace;
    }

    /** {@code to} is a file or ""; {@code beside} sends also text beside its script where no file is named. */
    void write(OneScript script, Formats.Format format, String to, boolean beside) throws WholeFile.NotWritten {
        if (to.isEmpty() && format.text() && !beside) {
            out.print(new String(made(script, format), StandardCharsets.UTF_8));
            out.flush();
            return;
        }
        String name = DecisionFile.stem(script.file()) + ".breakdown." + format.ending();
        Path file = to.isEmpty() ? script.file().resolveSibling(name) : Path.of(to);
        WholeFile.write(file, made(script, format), replace);
        err.println(Words.say("written", file));
    }

    private byte[] made(OneScript script, Formats.Format format) {
        return switch (format) {
            case JSON -> text(BreakdownJson.of(script.outgoing()));
            case CSV -> text(BreakdownCsv.of(script.outgoing()));
            case HTML -> text(BreakdownHtml.of(script.outgoing()));
            case XLSX -> BreakdownXlsx.of(script.outgoing());
            case PDF -> BreakdownPdf.of(script.outgoing(), paper);
            case FDX -> FdxTagged.of(script.outgoing(), script.script(), script.bytes());
        };
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
