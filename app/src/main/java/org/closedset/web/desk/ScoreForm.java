package org.closedset.web.desk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.closedset.boundaries.Condition;
import org.closedset.choreography.Beat;
import org.closedset.choreography.Score;
import org.closedset.choreography.Throughout;
import org.closedset.choreography.TypedBeat;
import org.closedset.vocabulary.Variant;
import org.springframework.util.MultiValueMap;

/**
 * What the form of a choreography carries: every beat and all shots as typed, what is so throughout, and what is to be done
 * with one beat.
 */
record ScoreForm(List<TypedBeat> beats, Set<Condition> throughout, Optional<String> shots, String does, String to) {
    /** The place where the next beat is typed. */
    static final String FRESH = "new";

    private static final Pattern ID = Pattern.compile("[a-z][0-9]{1,8}");

    /** Empty where no page made the form; {@code kept} gives a beat that is new its id. */
    static Optional<ScoreForm> of(MultiValueMap<String, String> sent, Score kept) {
        List<String> ids = sent.getOrDefault("beat", List.of());
        Set<String> once = new HashSet<>(ids);
        String act = Optional.ofNullable(sent.getFirst("do")).orElse("save");
        String to = act.contains(":") ? act.substring(act.indexOf(':') + 1) : "";
        boolean odd = once.size() != ids.size()
                || ids.stream().anyMatch(it -> !ID.matcher(it).matches())
                || !to.isEmpty() && !once.contains(to);
        if (odd) {
            return Optional.empty();
        }
        List<TypedBeat> beats = new ArrayList<>();
        ids.forEach(it -> beats.add(beat(sent, it, it)));
        TypedBeat fresh = beat(sent, FRESH, free(kept, once));
        if (!fresh.blank()) {
            beats.add(fresh);
        }
        String does = act.contains(":") ? act.substring(0, act.indexOf(':')) : act;
        return Optional.of(new ScoreForm(
                List.copyOf(beats),
                throughout(sent.getOrDefault("throughout", List.of())),
                Optional.ofNullable(sent.getFirst("shots")).map(ScoreForm::plain),
                does,
                to));
    }

    private static Set<Condition> throughout(List<String> codes) {
        return Throughout.SAID.stream().filter(it -> codes.contains(it.code())).collect(Collectors.toSet());
    }

    /** An id that neither what is kept nor what was typed has. */
    private static String free(Score kept, Set<String> typed) {
        List<Beat> all = new ArrayList<>(kept.beats());
        typed.stream().filter(it -> kept.beat(it).isEmpty()).forEach(it -> all.add(new Beat(it, "", Map.of())));
        return new Score(kept.scene(), all).freshBeat();
    }

    private static TypedBeat beat(MultiValueMap<String, String> sent, String field, String id) {
        Map<Variant, String> lines = new EnumMap<>(Variant.class);
        ScoreView.variants().forEach(variant -> lines.put(variant, text(sent, variant.code() + "-" + field)));
        return new TypedBeat(id, text(sent, "story-" + field), lines);
    }

    private static String text(MultiValueMap<String, String> sent, String field) {
        return plain(Optional.ofNullable(sent.getFirst(field)).orElse(""));
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n");
    }

    /** What is to be kept once these beats are read. */
    Score done(Score read) {
        return switch (does) {
            case "up" -> read.moved(to, -1);
            case "down" -> read.moved(to, 1);
            case "copy" -> read.copied(to);
            case "mirror" -> read.mirrored(to);
            case "away" -> read.without(to);
            default -> read;
        };
    }

    /** The sentence that says what was done. */
    String key() {
        return switch (does) {
            case "up", "down", "copy", "mirror", "away" -> "score.done." + does;
            default -> "score.done.save";
        };
    }

    @Override
    public String toString() {
        return "ScoreForm[confidential]";
    }
}
