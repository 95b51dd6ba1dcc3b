package org.closedset.production;

import static org.closedset.production.LimitsSpellings.codes;
import static org.closedset.production.LimitsSpellings.sorted;
import static org.closedset.production.PersonSpellings.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.kit.Settled;
import org.closedset.people.Fitting;
import org.closedset.vocabulary.Garment;
import org.closedset.vocabulary.Irritant;

/** How is spelt what somebody says for fittings, and what was settled in one. */
final class FittingSpellings {
    static final List<Spelling<?>> ALL = List.of(
            new Spelling<>(
                    "own.fitting",
                    1,
                    OwnFact.FittingSaid.class,
                    (fields, it) -> fitting(fields.text(it.person().text()), it.fitting()),
                    fields -> new OwnFact.FittingSaid(person(fields), fitting(fields))),
            new Spelling<>(
                    "fitting.settled",
                    1,
                    VersionFact.Fitted.class,
                    (fields, it) -> fields.text(it.person().text())
                            .text(it.script())
                            .text(it.scene())
                            .all(
                                    it.settled().stream().toList(),
                                    (all, one) -> all.texts(sorted(one.worn())).text(one.line())),
                    fields -> new VersionFact.Fitted(person(fields), fields.text(), fields.text(), settled(fields))));

    private FittingSpellings() {}

    private static void fitting(FieldWriter fields, Fitting fitting) {
        fields.all(
                        List.copyOf(fitting.said().entrySet()),
                        (all, one) -> all.text(one.getKey().code()).text(one.getValue()))
                .texts(sorted(fitting.notBorne()))
                .texts(fitting.test().map(Fitting.SkinTest::code).stream().toList());
    }

    private record Said(Fitting.Field field, String text) {}

    private static Fitting fitting(FieldReader fields) throws UnreadableFact {
        Map<Fitting.Field, String> said = new LinkedHashMap<>();
        for (Said one :
                fields.all(each -> new Said(each.value(Fitting.Field::ofCode, Fitting.Field::code), each.text()))) {
            fields.check(said.keySet().stream().allMatch(it -> it.compareTo(one.field()) < 0));
            said.put(one.field(), one.text());
        }
        List<Irritant> notBorne = codes(fields, Irritant::ofCode);
        List<Fitting.SkinTest> test = fields.all(each -> each.value(Fitting.SkinTest::ofCode, Fitting.SkinTest::code));
        fields.check(test.size() < 2);
        return made(
                fields,
                () -> new Fitting(said, Set.copyOf(notBorne), test.stream().findFirst()));
    }

    private static Optional<Settled> settled(FieldReader fields) throws UnreadableFact {
        List<Settled> all = fields.all(each -> {
            List<Garment> worn = codes(each, Garment::ofCode);
            String line = each.text();
            return made(each, () -> new Settled(Set.copyOf(worn), line));
        });
        fields.check(all.size() < 2);
        return all.stream().findFirst();
    }

    private interface Made<T> {
        T make();
    }

    private static <T> T made(FieldReader fields, Made<T> value) throws UnreadableFact {
        try {
            return value.make();
        } catch (IllegalArgumentException e) {
            throw fields.misspelt();
        }
    }
}
