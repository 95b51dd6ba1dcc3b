package org.closedset.vocabulary;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** What every code is called in one language. */
public final class Terms {
    private static final Map<Language, Terms> ALL = all();

    private final Map<Coded, Term> terms;

    private Terms(Language language) {
        this.terms = TermFile.read(Terms.class, "terms." + language.code() + ".txt", Vocabulary.byCode());
    }

    /** The terms of a language. */
    public static Terms of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    private static Map<Language, Terms> all() {
        Map<Language, Terms> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, new Terms(language));
        }
        return all;
    }

    /** What this word is called; throws {@link IllegalArgumentException} for one of another package. */
    public Term term(Coded word) {
        Term term = terms.get(word);
        if (term == null) {
            throw new IllegalArgumentException("not in the vocabularies: " + word.code());
        }
        return term;
    }

    /** The neutral word. */
    public String say(Coded word) {
        return term(word).neutral();
    }

    /**
     * What a zone is called on somebody's own body: their own word for it, in whatever language, or the neutral one. Where
     * they use one word for several zones, the neutral one stands behind it and tells them apart.
     */
    public String say(Zone zone, OwnWords own) {
        return own.of(zone)
                .map(word -> own.shared(zone) ? word + " (" + say(zone) + ")" : word)
                .orElseGet(() -> say(zone));
    }
}
