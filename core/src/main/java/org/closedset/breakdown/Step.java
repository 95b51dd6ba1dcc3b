package org.closedset.breakdown;

import java.util.Set;

/** One step of a pattern: what the next token must be, or how many tokens may stand between. */
sealed interface Step {
    /** One of these words; {@code optional} steps may be passed over. */
    record Words(Set<String> words, boolean optional) implements Step {}

    /** The next token is none of these words; nothing is taken. */
    record Never(Set<String> words) implements Step {}

    /** A pronoun, a named character or a word for a person. */
    record Person(boolean optional) implements Step {}

    /** A word for a child, or a character the page makes one. */
    record Child(boolean optional) implements Step {}

    /** Up to {@code most} tokens of the same sentence. */
    record Gap(int most) implements Step {}

    /** The sentence begins here. */
    record Start() implements Step {}

    /** The sentence ends here. */
    record End() implements Step {}
}
