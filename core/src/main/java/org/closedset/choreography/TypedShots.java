package org.closedset.choreography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Coded;
import org.closedset.vocabulary.Crop;
import org.closedset.vocabulary.Mask;
import org.closedset.vocabulary.Variant;
import org.closedset.vocabulary.Zone;

/**
 * The shots of a scene as they are typed; docs/choreography.md. A shot is a line {@code shot 22A mcu 1 2.alt-b} with its name,
 * its framing and the beats it takes, lines {@code all}, {@code wide}, {@code vertical} or {@code square} with what is in
 * frame there, and lines {@code out} with a mask and what it keeps out.
 */
public final class TypedShots {
    private static final String SHOT = "shot";
    private static final String ALL = "all";
    private static final String OUT = "out";
    private static final int LONGEST = 1000;
    private static final int MOST_LINES = 200;

    private TypedShots() {}

    /** What it came to. */
    public sealed interface Reading {
        record Read(List<Shot> shots) implements Reading {
            public Read {
                shots = List.copyOf(shots);
            }
        }

        /** Lines, from 1, that say something else, in their order. */
        record Unreadable(List<Fault> faults) implements Reading {
            public Unreadable {
                faults = List.copyOf(faults);
            }
        }
    }

    /** A line that says something else than a shot. */
    public record Fault(int line, UnreadableShot why) {
        @Override
        public String toString() {
            return "Fault[confidential]";
        }
    }

    /** A word where it stands. */
    record Word(String typed, int column) {
        String plain() {
            return typed.toLowerCase(Locale.ROOT);
        }

        UnreadableShot wrong(UnreadableShot.Why why) {
            return new UnreadableShot(why, column, typed);
        }
    }

    /** The shots that these lines say of a score; {@code people} by the word each is called. */
    public static Reading read(Map<String, PersonId> people, Score score, String text) {
        List<Fault> faults = new ArrayList<>();
        Map<String, ShotLines> shots = new LinkedHashMap<>();
        List<String> lines = text.lines().toList();
        Optional<ShotLines> open = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            List<Word> words = words(lines.get(i));
            if (!words.isEmpty()) {
                boolean begins = words.getFirst().plain().equals(SHOT);
                if (begins) {
                    open = Optional.of(new ShotLines(people, score.beats(), name(words)));
                }
                try {
                    if (i >= MOST_LINES || lines.get(i).length() > LONGEST) {
                        throw new UnreadableShot(UnreadableShot.Why.LONG, 1, "");
                    }
                    if (begins) {
                        begun(open.orElseThrow(), words.subList(1, words.size()), shots);
                    } else {
                        line(words, open);
                    }
                } catch (UnreadableShot why) {
                    faults.add(new Fault(i + 1, why));
                }
                if (i >= MOST_LINES) {
                    break;
                }
            }
        }
        return faults.isEmpty()
                ? new Reading.Read(shots.values().stream().map(ShotLines::shot).toList())
                : new Reading.Unreadable(faults);
    }

    private static List<Word> words(String line) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            int from = at;
            while (at < line.length() && !Character.isWhitespace(line.charAt(at))) {
                at++;
            }
            if (at > from) {
                words.add(new Word(line.substring(from, at), from + 1));
            }
            at++;
        }
        return words;
    }

    private static String name(List<Word> words) {
        return words.size() > 1 ? words.get(1).typed() : "";
    }

    private static void line(List<Word> words, Optional<ShotLines> open) throws UnreadableShot {
        Word first = words.getFirst();
        List<Word> rest = words.subList(1, words.size());
        Optional<Crop> crop = ShotLines.named(first.plain(), Crop.values());
        boolean frame = first.plain().equals(ALL) || crop.isPresent();
        if (!frame && !first.plain().equals(OUT)) {
            throw first.wrong(UnreadableShot.Why.BEGINS);
        }
        ShotLines shot = open.orElseThrow(() -> first.wrong(UnreadableShot.Why.NO_SHOT));
        if (frame) {
            shot.inFrame(crop.<Set<Crop>>map(EnumSet::of).orElseGet(() -> EnumSet.allOf(Crop.class)), rest);
        } else {
            shot.out(rest);
        }
    }

    /** It is open even where its line is wrong, so that the lines after it are not wrong for that. */
    private static void begun(ShotLines shot, List<Word> rest, Map<String, ShotLines> shots) throws UnreadableShot {
        if (rest.isEmpty()) {
            throw new UnreadableShot(UnreadableShot.Why.NAME, 1, "");
        }
        Word name = rest.getFirst();
        if (!Shot.isName(name.typed()) || shots.putIfAbsent(name.plain(), shot) != null) {
            throw name.wrong(UnreadableShot.Why.NAME);
        }
        shot.head(rest.subList(1, rest.size()));
    }

    /** The lines that say the shots of a score; somebody in it who is called nothing is an {@link IllegalArgumentException}. */
    public static String write(Map<String, PersonId> people, Score score) {
        Map<PersonId, String> names = new LinkedHashMap<>();
        people.forEach((word, person) -> names.putIfAbsent(person, word));
        List<String> beats = score.beats().stream().map(Beat::id).toList();
        return score.shots().stream()
                .map(it -> String.join("\n", new Written(it, names).lines(beats)))
                .collect(Collectors.joining("\n\n"));
    }

    /** One shot being written. */
    private record Written(Shot shot, Map<PersonId, String> names) {
        List<String> lines(List<String> beats) {
            List<String> lines = new ArrayList<>();
            List<String> head = new ArrayList<>(List.of(SHOT, shot.name(), Shorthand.word(shot.framing())));
            shot.lens().ifPresent(it -> head.add(Shorthand.word(it)));
            shot.focus().ifPresent(it -> head.add(Shorthand.word(it)));
            shot.covers().stream()
                    .filter(it -> beats.contains(it.beat()))
                    .forEach(it -> head.add(cover(beats.indexOf(it.beat()) + 1, it.variant())));
            lines.add(String.join(" ", head));
            List<String> frames = new ArrayList<>();
            for (Crop crop : Crop.values()) {
                frames.add(inFrame(crop));
            }
            crops(frames).forEach((crop, says) -> lines.add(crop + " " + says));
            for (Mask mask : Mask.values()) {
                out(mask, lines);
            }
            return lines;
        }

        private static String cover(int number, Variant variant) {
            return variant == Variant.FULL ? Integer.toString(number) : number + "." + Shorthand.word(variant);
        }

        /** What is said of each crop, or once of all where it is the same. */
        private static Map<String, String> crops(List<String> says) {
            Map<String, String> crops = new LinkedHashMap<>();
            if (says.stream().distinct().count() == 1 && !says.getFirst().isEmpty()) {
                crops.put(ALL, says.getFirst());
                return crops;
            }
            for (Crop crop : Crop.values()) {
                if (!says.get(crop.ordinal()).isEmpty()) {
                    crops.put(Shorthand.word(crop), says.get(crop.ordinal()));
                }
            }
            return crops;
        }

        private String inFrame(Crop crop) {
            return shot.people().stream()
                    .sorted(Comparator.comparing(this::name))
                    .flatMap(who -> InSight.typed(shot, crop, who).stream()
                            .map(it -> name(who) + "." + word(it.what())
                                    + it.shows()
                                            .map(shows -> "=" + shows.code())
                                            .orElse("")))
                    .collect(Collectors.joining(" "));
        }

        private void out(Mask mask, List<String> lines) {
            List<String> plain = new ArrayList<>();
            List<String> placed = new ArrayList<>();
            for (Crop crop : Crop.values()) {
                List<Shot.Hidden> all = shot.hidden().stream()
                        .filter(it -> it.crop() == crop && it.mask() == mask)
                        .toList();
                plain.add(all.stream().anyMatch(it -> it.place().isEmpty()) ? Shorthand.word(mask) : "");
                String places = places(all);
                placed.add(places.isEmpty() ? "" : Shorthand.word(mask) + " " + places);
            }
            for (List<String> says : List.of(plain, placed)) {
                crops(says).forEach((crop, it) -> lines.add(OUT + " " + (crop.equals(ALL) ? it : crop + " " + it)));
            }
        }

        private String places(List<Shot.Hidden> all) {
            Map<PersonId, Set<Zone>> zones = new LinkedHashMap<>();
            all.forEach(it -> it.place()
                    .ifPresent(place -> zones.computeIfAbsent(place.who(), who -> new LinkedHashSet<>())
                            .add(place.zone())));
            return zones.keySet().stream()
                    .sorted(Comparator.comparing(this::name))
                    .flatMap(who -> InSight.of(zones.getOrDefault(who, Set.of()), Set.of()).stream()
                            .map(it -> name(who) + "." + word(it)))
                    .collect(Collectors.joining(" "));
        }

        private static String word(Coded what) {
            return Shorthand.word((Enum<?>) what);
        }

        private String name(PersonId who) {
            String name = names.get(who);
            if (name == null) {
                throw new IllegalArgumentException("somebody is called nothing here");
            }
            return name;
        }
    }
}
