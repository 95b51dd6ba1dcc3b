package org.closedset.choreography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.closedset.people.PersonId;
import org.junit.jupiter.api.Test;

/** What people are called in a line. */
final class TypedNamesTest {
    private static Map<String, PersonId> names(String... called) {
        Map<PersonId, String> people = new LinkedHashMap<>();
        for (String name : called) {
            people.put(new PersonId(String.format("%032x", people.size() + 1)), name);
        }
        return TypedNames.of(people, Map.of());
    }

    @Test
    void everybody_is_called_by_the_first_name_in_small_plain_letters() {
        assertThat(names("Samir Cohen", "Jo\u00e3o G\u00f3is", "Bj\u00f8rn", "O'Neill")
                        .keySet())
                .containsExactly("samir", "joao", "bj\u00f8rn", "o");
    }

    @Test
    void who_shares_it_is_called_by_more_of_the_name_and_by_a_number_where_all_of_it_is_shared() {
        assertThat(names("Samir Cohen", "Samir Weiss", "Sam").keySet())
                .containsExactly("samir-cohen", "samir-weiss", "sam");
        assertThat(names("Samir", "Samir", "Samir Cohen").keySet())
                .containsExactly("samir-2", "samir-3", "samir-cohen");
    }

    @Test
    void nobody_is_called_by_a_word_that_says_something() throws Exception {
        Map<String, PersonId> names = names("Rock Hudson Lee", "Hand", "Z12", "Self", "4", "With", "Clothed", "");
        assertThat(names.keySet())
                .containsExactly("rock-hudson", "hand-2", "z12-2", "self-2", "4-2", "with-2", "clothed-2", "somebody");
        Shorthand shorthand = new Shorthand(names);
        assertThat(shorthand.read("m1", "rock-hudson rock hand-2 4").people()).hasSize(2);
    }

    @Test
    void others_get_what_is_left_and_make_nobodys_word_longer() {
        PersonId samir = new PersonId("a".repeat(32));
        PersonId other = new PersonId("b".repeat(32));
        PersonId one = new PersonId("c".repeat(32));
        Map<PersonId, String> others = new LinkedHashMap<>();
        others.put(other, "Samir Weiss");
        others.put(one, "Ida Eriksen");
        Map<String, PersonId> names = TypedNames.of(Map.of(samir, "Samir Cohen"), others);
        assertThat(names)
                .containsOnly(Map.entry("samir", samir), Map.entry("samir-weiss", other), Map.entry("ida", one));
    }

    @Test
    void names_in_any_letters_are_words_of_their_own() throws Exception {
        Map<String, PersonId> names = names("\u7f8e\u54b2 \u4f50\u85e4", "\u0417\u043e\u044f");
        assertThat(names.keySet()).containsExactly("\u7f8e\u54b2", "\u0437\u043e\u044f");
        assertThat(new Shorthand(names)
                        .read("m1", "\u7f8e\u54b2 look \u0417\u043e\u044f")
                        .people())
                .hasSize(2);
    }
}
