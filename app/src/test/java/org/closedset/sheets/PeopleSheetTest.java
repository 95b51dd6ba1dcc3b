package org.closedset.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.closedset.people.Addressed;
import org.closedset.people.PerformerClass;
import org.closedset.people.Role;
import org.junit.jupiter.api.Test;

/** Cast and crew lists as offices send them. */
final class PeopleSheetTest {
    private static PeopleSheet read(String list) throws UnreadableSheet {
        return PeopleSheet.of(list.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void names_roles_parts_and_classes_are_told_from_the_headings() throws UnreadableSheet {
        PeopleSheet sheet = read("Call list\n\nArtist;Position;Character;Category;Pronouns;Language\n"
                + "Mina Hughes;Performer;Nora;Body Double;she/her;Portuguese\n"
                + "Wim Berg;1st A.D.;;;;pt-BR\n");
        assertThat(sheet.unmatched()).isEmpty();
        assertThat(sheet.rows())
                .containsExactly(
                        new PeopleSheet.Row(
                                4,
                                new Addressed("Mina Hughes", "she/her", "pt"),
                                Set.of(Role.PERFORMER),
                                "NORA",
                                PerformerClass.BODY_DOUBLE),
                        new PeopleSheet.Row(
                                5,
                                new Addressed("Wim Berg", "", "pt-BR"),
                                Set.of(Role.FIRST_AD),
                                "",
                                PerformerClass.PRINCIPAL));
    }

    @Test
    void a_role_that_is_none_of_the_crews_is_the_character_they_play() throws UnreadableSheet {
        PeopleSheet sheet = read("Name,Role\nMina Hughes,Nora\nWim Berg,Gaffer\nIda Xu,\"Grip, Props\"\n");
        assertThat(sheet.rows()).extracting(PeopleSheet.Row::plays).containsExactly("NORA", "", "");
        assertThat(sheet.rows())
                .extracting(PeopleSheet.Row::roles)
                .containsExactly(Set.of(), Set.of(Role.CREW), Set.of(Role.CREW));
    }

    @Test
    void a_group_is_background_unless_the_list_says_otherwise() throws UnreadableSheet {
        PeopleSheet sheet = read("Name,Group,Class\nA B,30 dancers,\nC D,thirty dancers,day player\n");
        assertThat(sheet.rows()).extracting(PeopleSheet.Row::plays).containsExactly("DANCERS", "DANCERS");
        assertThat(sheet.rows())
                .extracting(PeopleSheet.Row::performerClass)
                .containsExactly(PerformerClass.BACKGROUND, PerformerClass.DAY_PLAYER);
    }

    @Test
    void what_is_not_understood_is_said_with_its_row() throws UnreadableSheet {
        PeopleSheet sheet = read("Name,Role,Character,Class\n,Actor,NORA,\nMina,Astronaut,NORA,Wizard\n");
        assertThat(sheet.rows()).extracting(PeopleSheet.Row::number).containsExactly(3);
        assertThat(sheet.unmatched()).extracting(SheetImport.Unmatched::number).containsExactly(2, 3, 3);
        assertThat(sheet.unmatched())
                .extracting(SheetImport.Unmatched::why)
                .allSatisfy(why -> assertThat(why).endsWith("."));
    }

    @Test
    void a_list_without_a_column_of_names_is_refused_with_what_to_do() {
        assertThatThrownBy(() -> read("Scene,Page\n1,2\n"))
                .isInstanceOf(UnreadableSheet.class)
                .hasMessageContaining("row of headings");
    }

    @Test
    void the_invented_films_list_is_understood_whole() throws Exception {
        PeopleSheet sheet =
                PeopleSheet.of(Files.readAllBytes(Path.of("../testdata/production/harbour-light.people.csv")));
        assertThat(sheet.unmatched()).isEmpty();
        assertThat(sheet.rows()).hasSize(92);
        List<String> plays = sheet.rows().stream().map(PeopleSheet.Row::plays).toList();
        assertThat(plays.stream().filter("DANCERS"::equals)).hasSize(30);
        assertThat(plays.stream().filter("CLIENTS"::equals)).hasSize(4);
        assertThat(sheet.rows())
                .allSatisfy(
                        row -> assertThat(row.roles().isEmpty() && row.plays().isEmpty())
                                .isFalse());
    }
}
