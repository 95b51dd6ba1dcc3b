package org.closedset.production;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every spelling of every type of fact there has been. */
final class Spellings {
    private static final Map<Class<?>, Spelling<?>> WRITTEN = new HashMap<>();
    private static final Map<String, Spelling<?>> READ = new HashMap<>();

    static {
        all().forEach(Spellings::put);
    }

    private Spellings() {}

    static List<Spelling<?>> all() {
        return Stream.of(
                        ProductionSpellings.ALL,
                        PersonSpellings.ALL,
                        AccountSpellings.ALL,
                        LimitsSpellings.ALL,
                        RiderSpellings.ALL,
                        ScriptSpellings.ALL,
                        PlanSpellings.ALL,
                        AskSpellings.ALL,
                        ScoreSpellings.ALL,
                        SetSpellings.ALL,
                        BackgroundSpellings.ALL,
                        FittingSpellings.ALL)
                .flatMap(List::stream)
                .toList();
    }

    private static void put(Spelling<?> spelling) {
        if (READ.put(key(spelling.type(), spelling.version()), spelling) != null) {
            throw new IllegalStateException("two spellings of " + spelling.type());
        }
        WRITTEN.merge(spelling.of(), spelling, (one, other) -> one.version() > other.version() ? one : other);
    }

    private static String key(String type, int version) {
        return type + " " + version;
    }

    static Optional<Spelling<?>> of(String type, int version) {
        return Optional.ofNullable(READ.get(key(type, version)));
    }

    static Spelling<?> of(Content content) {
        Spelling<?> spelling = WRITTEN.get(content.getClass());
        if (spelling == null) {
            throw new IllegalStateException(
                    "no spelling of " + content.getClass().getSimpleName());
        }
        return spelling;
    }
}
