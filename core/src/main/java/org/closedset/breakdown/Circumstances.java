package org.closedset.breakdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.screenplay.Lines;

/** Stunts, effects, animals, drink and power beside a passage, from the phrases of {@code flags.txt}. */
final class Circumstances {
    private static final List<Entry> ENTRIES = read(Table.lines("flags.txt"));
    private static final int MOST_WORDS = 3;
    private static final BitSet NOTHING = new BitSet();

    private final Persons persons;

    Circumstances(Persons persons) {
        this.persons = persons;
    }

    private static List<Entry> read(List<String> lines) {
        PhraseReader phrases = new PhraseReader(Lexicon.english());
        List<Entry> entries = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split("\\|", 2);
            String name = parts[0].strip().toUpperCase(Locale.ROOT).replace('-', '_');
            entries.add(new Entry(SceneFlag.Type.valueOf(name), phrases.read(parts[1])));
        }
        return entries;
    }

    List<SceneFlag> of(List<Line> lines, List<Finding> care) {
        Map<SceneFlag.Type, Set<String>> words = new EnumMap<>(SceneFlag.Type.class);
        Map<SceneFlag.Type, Lines> where = new EnumMap<>(SceneFlag.Type.class);
        for (Line line : lines) {
            BitSet likened = Comparisons.in(line.tokens(), persons);
            for (Entry entry : ENTRIES) {
                if (reads(entry.type(), line, care)) {
                    BitSet passed = entry.type() == SceneFlag.Type.POWER ? likened : NOTHING;
                    said(entry.phrase(), line, passed).ifPresent(quote -> {
                        words.computeIfAbsent(entry.type(), type -> new LinkedHashSet<>())
                                .add(quote);
                        where.putIfAbsent(entry.type(), line.element().lines());
                    });
                }
            }
        }
        List<SceneFlag> flags = new ArrayList<>();
        where.forEach((type, at) -> {
            List<String> quotes = words.getOrDefault(type, Set.of()).stream()
                    .limit(MOST_WORDS)
                    .map(word -> "\"" + word + "\"")
                    .toList();
            flags.add(new SceneFlag(type, Wording.of("flag." + type.code(), String.join(", ", quotes)), at));
        });
        if (!where.containsKey(SceneFlag.Type.POWER)) {
            held(care).ifPresent(flags::add);
        }
        return flags;
    }

    /** Power is looked for in the passages only, where nobody is only likened to; the rest on the scene's whole page. */
    private static boolean reads(SceneFlag.Type type, Line line, List<Finding> care) {
        if (type == SceneFlag.Type.POWER) {
            return care.stream().anyMatch(finding -> finding.line() == line);
        }
        return line.read() && !line.speech();
    }

    private Optional<String> said(Phrase phrase, Line line, BitSet passed) {
        for (int at = 0; at < line.tokens().size(); at++) {
            int end = phrase.match(line.tokens(), persons, at);
            if (end > at && !passed.get(at)) {
                return Optional.of(line.words(at, end));
            }
        }
        return Optional.empty();
    }

    private static Optional<SceneFlag> held(List<Finding> care) {
        return care.stream()
                .filter(finding -> finding.detail().equals("restraint"))
                .findFirst()
                .map(finding -> new SceneFlag(
                        SceneFlag.Type.POWER,
                        Wording.of("flag.power.held"),
                        finding.line().element().lines()));
    }

    private record Entry(SceneFlag.Type type, Phrase phrase) {}
}
