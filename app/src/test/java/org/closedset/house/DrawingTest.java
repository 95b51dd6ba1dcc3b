package org.closedset.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The drawing in docs/architecture.md is made of the tables the house is held by, and is never out of date. */
final class DrawingTest {
    private static final Path PAGE = Path.of("../docs/architecture.md");
    private static final String BEGIN = "<!-- diagram -->\n";
    private static final String END = "<!-- /diagram -->";

    @Test
    void the_drawing_of_the_packages_is_the_one_their_tables_give() throws IOException {
        String page = Files.readString(PAGE);
        String wanted = between(page, drawing());
        if (Boolean.getBoolean("closedset.draw")) {
            Files.writeString(PAGE, wanted);
        } else {
            assertThat(page)
                    .as("docs/architecture.md; -Dclosedset.draw=true draws it again")
                    .isEqualTo(wanted);
        }
    }

    @Test
    void a_row_that_is_not_drawn_is_noticed() {
        String drawn = drawing(new Table().row("vocabulary"), new Table().row("readers", "vocabulary"));
        assertThat(drawn).contains("readers --> vocabulary").doesNotContain("breakdown");
    }

    private static String between(String page, String drawing) {
        int from = page.indexOf(BEGIN) + BEGIN.length();
        return page.substring(0, from) + drawing + page.substring(page.indexOf(END, from));
    }

    private static String drawing() {
        return drawing(Tables.core(), Tables.app());
    }

    private static String drawing(Table core, Table app) {
        StringBuilder text = new StringBuilder("```mermaid\nflowchart BT\n");
        group(text, "core", core);
        group(text, "app", app);
        arrows(text, core);
        arrows(text, app);
        return text.append("```\n").toString();
    }

    private static void group(StringBuilder text, String name, Table table) {
        text.append("  subgraph ").append(name).append('\n');
        table.rows().keySet().forEach(row -> text.append("    ").append(row).append('\n'));
        text.append("  end\n");
    }

    private static void arrows(StringBuilder text, Table table) {
        for (Map.Entry<String, List<String>> row : table.rows().entrySet()) {
            row.getValue()
                    .forEach(target -> text.append("  ")
                            .append(row.getKey())
                            .append(" --> ")
                            .append(target)
                            .append('\n'));
        }
    }
}
