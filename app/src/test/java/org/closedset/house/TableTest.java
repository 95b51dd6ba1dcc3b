package org.closedset.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages use what their row of the table allows and nothing else; planted faults show that each check can fail. */
final class TableTest {
    @TempDir
    private Path folder;

    @Test
    void every_package_of_core_uses_only_what_its_row_allows() {
        assertThat(Tables.core().faults(Built.core())).isEmpty();
    }

    @Test
    void every_package_of_app_uses_only_what_its_row_allows() {
        assertThat(Tables.core().below(Tables.app()).faults(Built.all())).isEmpty();
    }

    @Test
    void core_uses_nothing_but_the_language_and_itself() {
        assertThat(Built.core()).isNotEmpty();
        assertThat(Built.foreignPackages(Built.core())).isEmpty();
    }

    @Test
    void core_has_no_public_compile_time_constant() {
        assertThat(Built.publicConstants(Built.core())).isEmpty();
    }

    @Test
    void a_planted_use_of_a_later_row_is_found() {
        assertThat(Tables.core().faults(planted("vocabulary", "org.closedset.breakdown.Review review;")))
                .contains("vocabulary uses breakdown without permission");
    }

    @Test
    void a_planted_package_outside_the_table_is_found() {
        assertThat(Tables.core().faults(planted("helpers", "int nothing;")))
                .contains("package helpers is not in the table");
    }

    @Test
    void no_page_folder_but_the_desk_may_name_a_production_or_what_keeps_it() {
        Tables.app().rows().forEach((row, mayUse) -> {
            if (row.startsWith("web") && !row.equals("web.desk")) {
                assertThat(mayUse).as(row).doesNotContain("production", "store", "store.record");
            }
        });
    }

    @Test
    void a_planted_page_that_names_a_production_is_found() {
        Table table = Tables.core().row("web.board", "disclosure");
        assertThat(table.faults(planted("web.board", "org.closedset.production.Production production;")))
                .contains("web.board uses production without permission");
    }

    @Test
    void a_permission_nobody_uses_is_found() {
        Table generous = new Table().row("vocabulary").row("screenplay", "vocabulary");
        assertThat(generous.faults(Built.core()))
                .contains("screenplay may use vocabulary and does not: take the permission out");
    }

    @Test
    void a_row_without_a_package_is_found() {
        assertThat(Tables.core().row("ghost").faults(Built.core())).containsExactly("row ghost has no package");
    }

    @Test
    void a_row_that_names_a_row_below_it_is_found() {
        assertThat(new Table().row("vocabulary", "screenplay").row("screenplay").faults(Built.core()))
                .contains("row vocabulary names screenplay, which is not above it");
    }

    @Test
    void a_planted_clock_in_core_is_found() {
        assertThat(Built.foreignPackages(planted("vocabulary", "java.net.http.HttpClient client;")))
                .contains("org.closedset.vocabulary.Planted uses java.net.http");
    }

    @Test
    void a_planted_public_constant_in_core_is_found() {
        assertThat(Built.publicConstants(planted("vocabulary", "public static final int LIMIT = 3;")))
                .containsExactly("org.closedset.vocabulary.Planted.LIMIT");
    }

    private JavaClasses planted(String row, String member) {
        String source = "package org.closedset." + row + "; public class Planted { " + member + " }";
        return Built.withPlanted(folder, Map.of("org/closedset/" + row + "/Planted.java", source));
    }
}
