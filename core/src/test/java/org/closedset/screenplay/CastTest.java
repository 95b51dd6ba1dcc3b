package org.closedset.screenplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CastTest {

    @Test
    void a_full_name_and_the_part_of_it_that_heads_the_speeches_are_one_person() throws UnreadableScreenplay {
        Screenplay film = read("""
                PETRA STROUD, 58, reads. JONAH ADEYEMI (33) waits. SERGEANT HOLLIS, 45, knocks.

                STROUD
                Come in.

                JONAH
                He is in.

                HOLLIS
                I am.

                Petra Stroud sits.
                """);
        assertThat(names(film)).containsExactly("STROUD", "JONAH", "HOLLIS");
        assertThat(film.characters().getFirst().spellings()).containsExactly("STROUD", "PETRA STROUD");
        assertThat(film.scenes().getFirst().characters()).containsExactly("STROUD", "JONAH", "HOLLIS");
    }

    @Test
    void a_younger_self_a_wife_or_a_double_is_another_person() throws UnreadableScreenplay {
        assertThat(names(read("""
                YOUNG NAN, 20, and MRS. ORME, 60, with NAN DOUBLE, 40.

                NAN
                Hello.

                ORME
                Hello.
                """))).containsExactlyInAnyOrder("NAN", "ORME", "YOUNG NAN", "MRS. ORME", "NAN DOUBLE");
    }

    @Test
    void a_cue_that_two_full_names_could_mean_is_joined_to_neither() throws UnreadableScreenplay {
        assertThat(names(read("""
                BEN ORME, 35, and GRACE ORME, 34, come in. CAPTAIN HUGH FENWICK, 50, too.

                ORME
                Hello.

                HUGH
                Hello.

                FENWICK
                Hello.
                """)))
                .containsExactlyInAnyOrder("ORME", "HUGH", "FENWICK", "BEN ORME", "GRACE ORME", "CAPTAIN HUGH FENWICK");
    }

    @Test
    void a_role_is_not_the_person_with_that_rank() throws UnreadableScreenplay {
        assertThat(names(read("""
                OFFICER DANE, 40, and CLIENT WEBB, 50.

                OFFICER
                Hello.

                CLIENT
                Hello.
                """))).contains("OFFICER", "CLIENT", "OFFICER DANE", "CLIENT WEBB");
    }

    @Test
    void a_sentence_before_a_name_and_a_group_with_an_age_are_no_people() throws UnreadableScreenplay {
        assertThat(names(read("""
                House lights: CLACK. DR. OKAFOR, 48, with TWO WOMEN OFFICERS, 30s.
                """))).containsExactly("DR. OKAFOR");
    }

    private static List<String> names(Screenplay film) {
        return film.characters().stream().map(Character::name).toList();
    }

    private static Screenplay read(String scene) throws UnreadableScreenplay {
        return Screenplays.of(FountainReader.read("INT. ROOM - DAY\n\n" + scene));
    }
}
