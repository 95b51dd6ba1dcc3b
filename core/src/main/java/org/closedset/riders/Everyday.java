package org.closedset.riders;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.closedset.vocabulary.Coded;
import org.closedset.vocabulary.Language;
import org.closedset.vocabulary.Terms;

/** The sentences of one language's plain-*.properties, and the words of the vocabularies in it. */
final class Everyday {
    private static final Map<Language, ResourceBundle> ALL = Arrays.stream(Language.values())
            .collect(Collectors.toMap(
                    Function.identity(), Everyday::bundle, (one, other) -> one, () -> new EnumMap<>(Language.class)));

    private final ResourceBundle sentences;
    private final Terms terms;

    Everyday(Language language) {
        this.sentences = Objects.requireNonNull(ALL.get(language));
        this.terms = Terms.of(language);
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle("org.closedset.riders.plain-" + language.code(), Locale.ROOT);
    }

    String say(String key, Object... values) {
        return new MessageFormat(sentences.getString(key), Locale.ROOT).format(values);
    }

    Terms terms() {
        return terms;
    }

    /** All of them, with a word between the last two. */
    String and(List<String> all) {
        return joined(all, say("list.and"));
    }

    String or(List<String> all) {
        return joined(all, say("list.or"));
    }

    private String joined(List<String> all, String last) {
        return all.size() < 2
                ? String.join("", all)
                : String.join(say("list.comma"), all.subList(0, all.size() - 1)) + last + all.getLast();
    }

    String quoted(String words) {
        return say("quoted", words);
    }

    /** The sentences of these values in the order of their vocabulary, each under its key. */
    <E extends Enum<E> & Coded> List<String> each(Collection<E> values, Function<E, String> key) {
        return values.stream().sorted().map(it -> say(key.apply(it))).toList();
    }
}
