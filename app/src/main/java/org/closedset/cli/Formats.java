package org.closedset.cli;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Stack;
import org.closedset.paper.Paper;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The exports asked for, each with the file it goes to; "" leaves the place to us. */
final class Formats {
    private final Map<Format, String> wanted = new EnumMap<>(Format.class);

    /** The kinds of export; {@code text} ones go to standard output where no file is named. */
    enum Format {
        JSON("json", true),
        CSV("csv", true),
        HTML("html", true),
        XLSX("xlsx", false),
        PDF("pdf", false),
        FDX("fdx", false);

        private final String ending;
        private final boolean text;

        Format(String ending, boolean text) {
            this.ending = ending;
            this.text = text;
        }

        String ending() {
            return ending;
        }

        boolean text() {
            return text;
        }
    }

    Map<Format, String> wanted() {
        return Collections.unmodifiableMap(wanted);
    }

    @Option(
            names = "--json",
            paramLabel = "OUT",
            arity = "0..1",
            preprocessor = OnlyAttached.class,
            description = "${bundle:breakdown.json}")
    void json(String out) {
        wanted.put(Format.JSON, out);
    }

    @Option(
            names = "--csv",
            paramLabel = "OUT",
            arity = "0..1",
            preprocessor = OnlyAttached.class,
            description = "${bundle:breakdown.csv}")
    void csv(String out) {
        wanted.put(Format.CSV, out);
    }

    @Option(
            names = "--html",
            paramLabel = "OUT",
            arity = "0..1",
            preprocessor = OnlyAttached.class,
            description = "${bundle:breakdown.html}")
    void html(String out) {
        wanted.put(Format.HTML, out);
    }

    @Option(
            names = "--xlsx",
            paramLabel = "OUT",
            arity = "0..1",
            preprocessor = OnlyAttached.class,
            description = "${bundle:breakdown.xlsx}")
    void xlsx(String out) {
        wanted.put(Format.XLSX, out);
    }

    @Option(
            names = "--pdf",
            paramLabel = "OUT",
            arity = "0..1",
            preprocessor = OnlyAttached.class,
            description = "${bundle:breakdown.pdf}")
    void pdf(String out) {
        wanted.put(Format.PDF, out);
    }

    @Option(
            names = "--fdx",
            paramLabel = "OUT",
            arity = "0..1",
            preprocessor = OnlyAttached.class,
            description = "${bundle:breakdown.fdx}")
    void fdx(String out) {
        wanted.put(Format.FDX, out);
    }

    @Option(
            names = "--paper",
            paramLabel = "PAPER",
            converter = PaperName.class,
            description = "${bundle:breakdown.paper}")
    private Paper paper = Paper.A4;

    Paper paper() {
        return paper;
    }

    /** Takes a value only when it is attached with "=", so that {@code --json FILE} leaves the file alone. */
    static final class OnlyAttached implements IParameterPreprocessor {
        @Override
        public boolean preprocess(
                Stack<String> args, CommandSpec commandSpec, ArgSpec argSpec, Map<String, Object> info) {
            if (!"=".equals(info.get("separator"))) {
                argSpec.setValue("");
                return true;
            }
            return false;
        }
    }
}
