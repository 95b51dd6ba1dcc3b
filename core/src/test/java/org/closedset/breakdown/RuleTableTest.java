package org.closedset.breakdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Mode;
import org.junit.jupiter.api.Test;

/** The form in which rules are written, and what is said where a line is not in it. */
final class RuleTableTest {
    private static Set<Rule> rules(String table, String line) {
        return new RuleTable("rules-test.txt", table).candidates(Tokens.of(line));
    }

    @Test
    void a_rule_has_the_kind_and_detail_of_the_brackets_above_it_and_its_own_options() {
        assertThat(rules("[kiss near]\n4 | about to kiss~ | mode=implied in=page at=bath two", "about to kiss"))
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.kind()).isEqualTo(Kind.KISS);
                    assertThat(rule.detail()).isEqualTo("near");
                    assertThat(rule.weight()).isEqualTo(4);
                    assertThat(rule.mode()).contains(Mode.IMPLIED);
                    assertThat(rule.in()).isEqualTo(Rule.In.PAGE);
                    assertThat(rule.at()).isEqualTo("bath");
                    assertThat(rule.two()).isTrue();
                });
    }

    @Test
    void a_rule_is_looked_up_by_every_form_of_its_rarest_word() {
        assertThat(rules("[kiss kiss]\n4 | @ kiss~", "kissing")).hasSize(1);
        assertThat(rules("[kiss kiss]\n4 | @ kiss~", "He sleeps.")).isEmpty();
    }

    @Test
    void an_unknown_kind_is_refused_with_its_line() {
        refused("[hug near]\n4 | hug~", 1);
    }

    @Test
    void a_weight_that_is_no_number_is_refused_with_its_line() {
        refused("# a remark\n\n[kiss kiss]\nstrong | kiss~", 4);
    }

    @Test
    void an_unknown_class_of_words_is_refused_with_its_line() {
        refused("[kiss kiss]\n4 | <nothing> kiss~", 2);
    }

    @Test
    void a_gap_without_a_number_is_refused_with_its_line() {
        refused("[kiss kiss]\n4 | kiss~ ..x her", 2);
    }

    @Test
    void a_rule_without_a_word_to_find_it_by_is_refused_with_its_line() {
        refused("[kiss kiss]\n4 | @ ..2 @", 2);
    }

    @Test
    void a_line_without_a_pattern_is_refused_with_its_line() {
        refused("[kiss kiss]\n4", 2);
    }

    @Test
    void a_bracket_that_does_not_close_is_refused_with_its_line() {
        refused("[kiss kiss", 1);
    }

    private static void refused(String table, int line) {
        assertThatThrownBy(() -> new RuleTable("rules-test.txt", table))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("rules-test.txt, line " + line + ", is not a rule");
    }
}
