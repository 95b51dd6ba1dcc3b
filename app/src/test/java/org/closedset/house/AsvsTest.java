package org.closedset.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of what the security standard asks for is whole, and every test and file it leans on is there. */
final class AsvsTest {
    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");
    private static final Set<String> VERDICTS = Set.of("met", "not met", "not applicable");

    private final List<Row> rows;

    AsvsTest() throws IOException {
        rows = rows(Files.readString(Path.of("../docs/asvs.md")));
    }

    private record Row(List<String> ids, String level, String verdict, String shown) {}

    private static List<Row> rows(String page) {
        return page.lines()
                .filter(it -> it.matches("\\| \\d+\\.\\d+\\.\\d+.*"))
                .map(it -> it.substring(1).split("\\|", -1))
                .map(it -> new Row(List.of(it[0].strip().split(", ")), it[1].strip(), it[3].strip(), it[4].strip()))
                .toList();
    }

    @Test
    void every_requirement_of_levels_one_and_two_stands_there_once() {
        assertThat(ids("1")).hasSize(70).doesNotHaveDuplicates();
        assertThat(ids("2")).hasSize(183).doesNotHaveDuplicates();
        assertThat(rows.stream().flatMap(it -> it.ids().stream()).toList())
                .doesNotHaveDuplicates()
                .allMatch(it -> it.matches("\\d+\\.\\d+\\.\\d+"));
    }

    private List<String> ids(String level) {
        return rows.stream()
                .filter(it -> it.level().equals(level))
                .flatMap(it -> it.ids().stream())
                .toList();
    }

    @Test
    void every_verdict_is_one_of_three_and_says_what_it_rests_on() {
        assertThat(rows).allMatch(it -> VERDICTS.contains(it.verdict()));
        assertThat(rows)
                .allMatch(it ->
                        it.verdict().equals("not applicable") == it.shown().isEmpty());
    }

    @Test
    void what_it_rests_on_is_there() throws IOException {
        assertThat(missing(rows)).isEmpty();
        Row planted = new Row(List.of("1.1.1"), "1", "met", "`NoSuchTest`, `docs/nothing.md`, `TableTest`");
        assertThat(missing(List.of(planted))).containsExactly("NoSuchTest", "docs/nothing.md");
    }

    private static List<String> missing(List<Row> rows) throws IOException {
        Set<String> tests = tests();
        List<String> missing = new ArrayList<>();
        for (Row row :
                rows.stream().filter(it -> !it.verdict().equals("not met")).toList()) {
            List<String> named =
                    NAMED.matcher(row.shown()).results().map(it -> it.group(1)).toList();
            assertThat(named.isEmpty())
                    .as(row.ids() + " " + row.shown())
                    .isEqualTo(row.shown().isEmpty() || row.shown().equals("above"));
            named.stream()
                    .filter(it -> !tests.contains(it) && !Files.isRegularFile(Path.of("..", it)))
                    .forEach(missing::add);
        }
        return missing;
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> core = Files.walk(Path.of("../core/src/test/java"));
                Stream<Path> app = Files.walk(Path.of("src/test/java"))) {
            return Stream.concat(core, app)
                    .map(it -> it.getFileName().toString())
                    .filter(it -> it.endsWith("Test.java") || it.endsWith("Contract.java"))
                    .map(it -> it.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
