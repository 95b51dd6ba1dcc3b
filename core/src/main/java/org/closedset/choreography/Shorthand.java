package org.closedset.choreography;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Coded;
import org.closedset.vocabulary.Side;

/**
 * Moves typed in one line each; docs/choreography.md:
 * {@code tom hand.R hold mara lower-back.L L1 4 B08 clothed mara.upper-chest=E2/E1}. Who does it and the action are needed;
 * what is not said stays not set. Words are in any order after the first and in any case; zones, actions and the rest go by
 * their names or codes. Where a word is an action and a motion, it is the action first.
 */
public final class Shorthand {
    private static final int LONGEST = 400;

    private final Map<String, PersonId> people;
    private final Map<PersonId, String> names = new LinkedHashMap<>();

    /**
     * {@code people} by the word each is called in this score, in lower case, such as {@code tom} or {@code m}; of several
     * words for one the first is written.
     */
    public Shorthand(Map<String, PersonId> people) {
        this.people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
        people.forEach((word, person) -> names.putIfAbsent(person, word));
    }

    /** The move that a line says, under this id; refused with the column (from 1) of the word that says nothing. */
    public Move read(String id, String line) throws UnreadableMove {
        if (line.length() > LONGEST) {
            throw new UnreadableMove(UnreadableMove.Why.LONG, LONGEST + 1, "");
        }
        MoveLine reading = new MoveLine(people);
        int at = 0;
        while (at < line.length()) {
            int from = at;
            while (at < line.length() && !Character.isWhitespace(line.charAt(at))) {
                at++;
            }
            if (at > from) {
                reading.word(line.substring(from, at), from + 1);
            }
            at++;
        }
        return reading.move(id, line.length() + 1);
    }

    /** The line that says this move; somebody in it who is called nothing here is an {@link IllegalArgumentException}. */
    public String write(Move move) {
        List<String> words = new ArrayList<>();
        words.add(name(move.initiator()));
        if (move.on().isPresent()) {
            move.by().ifPresent(it -> words.add(word(it)));
        }
        words.add(word(move.action()));
        switch (move.receiver()) {
            case Touched.Somebody it -> words.add(name(it.who()));
            case Touched.Self it -> words.add(MoveLine.SELF);
            case Touched.Thing it -> words.add(MoveLine.THING);
            case Touched.Air it -> {}
        }
        move.on().ifPresent(it -> words.add(word(it)));
        if (move.on().isEmpty()) {
            move.by().ifPresent(it -> words.addAll(List.of(MoveLine.WITH, word(it))));
        }
        move.level().ifPresent(it -> words.add(it.code()));
        move.motion().ifPresent(it -> words.add(word(it)));
        move.counts().ifPresent(it -> words.add(Integer.toString(it)));
        move.through().stream().sorted().forEach(it -> words.add(word(it)));
        move.met().stream().sorted().forEach(it -> words.add(word(it)));
        move.exposes().forEach(it -> words.add(word(it)));
        return String.join(" ", words);
    }

    /** The words that are most like one that says nothing, nearest first, a few at most. */
    public List<String> near(String word) {
        return NearWords.of(word, people.keySet());
    }

    /** The same for a word that should be who does it: those that people are called by. */
    public List<String> nearNames(String word) {
        return NearWords.names(word, people.keySet());
    }

    private String name(PersonId person) {
        String name = names.get(person);
        if (name == null) {
            throw new IllegalArgumentException("somebody is called nothing here");
        }
        return name;
    }

    private static String word(Spot spot) {
        return word(spot.zone()) + (spot.zone().sided() ? "." + side(spot.side()) : "");
    }

    private static String side(Side side) {
        return side == Side.BOTH ? "both" : side.code();
    }

    private String word(Exposed exposed) {
        return name(exposed.who()) + "." + word(exposed.zone()) + "="
                + exposed.room().code() + "/" + exposed.picture().code();
    }

    /** How a word of a vocabulary is typed: by its name. */
    public static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a typed word, in lower case, is the name or the code of one of the vocabularies. */
    static <C extends Enum<C> & Coded> boolean names(String plain, C word) {
        return word(word).equals(plain.replace('_', '-'))
                || word.code().toLowerCase(Locale.ROOT).equals(plain);
    }

    /** The shorter first, then as in a dictionary. */
    static final Comparator<String> SHORT_FIRST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());
}
