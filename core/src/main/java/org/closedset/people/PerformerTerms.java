package org.closedset.people;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.closedset.vocabulary.Coded;
import org.closedset.vocabulary.Language;
import org.closedset.vocabulary.Term;
import org.closedset.vocabulary.TermFile;

/** What performer classes are called. */
final class PerformerTerms {
    private static final Map<Language, Map<Coded, Term>> ALL = all();

    private PerformerTerms() {}

    static Term of(PerformerClass performerClass, Language language) {
        return Objects.requireNonNull(Objects.requireNonNull(ALL.get(language)).get(performerClass));
    }

    private static Map<Language, Map<Coded, Term>> all() {
        Map<Language, Map<Coded, Term>> all = new EnumMap<>(Language.class);
        Map<String, List<Coded>> words = Map.of("performer-class", List.of(PerformerClass.values()));
        Arrays.stream(Language.values())
                .forEach(language -> all.put(
                        language,
                        TermFile.read(PerformerTerms.class, "performer-classes." + language.code() + ".txt", words)));
        return all;
    }
}
