package org.closedset.breakdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.closedset.screenplay.Character;
import org.closedset.screenplay.Screenplay;

/** Which words of this script name a person: its characters, and the words every script uses for people. */
final class Persons {
    private static final Set<String> COMMON = common();
    private static final Set<String> AFTER_HER = Lexicon.english().of("after-her");
    private static final Set<String> YOUNG = Lexicon.english().of("young");

    private final Map<String, List<String>> byWord = new HashMap<>();
    private final Set<String> single = new LinkedHashSet<>();
    private final Map<String, String> canonical = new HashMap<>();
    private final Ages ages;

    private Persons(Ages ages) {
        this.ages = ages;
    }

    static Persons of(Screenplay screenplay, Ages ages) {
        Persons persons = new Persons(ages);
        persons.merge(screenplay.characters());
        for (Character character : screenplay.characters()) {
            String name = persons.canonical(character.name());
            persons.add(character.name(), name);
            for (String spelling : character.spellings()) {
                persons.add(spelling, name);
            }
        }
        return persons;
    }

    /** Somebody introduced as TOM ALDER who then speaks as TOM is one person, unless two people answer to TOM. */
    private void merge(List<Character> characters) {
        for (Character speaking : characters) {
            List<String> longer = characters.stream()
                    .filter(other -> other.speeches() == 0 && hasWord(other.name(), speaking.name()))
                    .map(Character::name)
                    .toList();
            if (speaking.speeches() > 0 && !speaking.name().contains(" ") && longer.size() == 1) {
                canonical.put(longer.getFirst(), speaking.name());
            }
        }
    }

    private static boolean hasWord(String name, String word) {
        return name.contains(" ") && List.of(name.split(" ", -1)).contains(word);
    }

    /** The name a character goes by, where the script has a longer one for the introduction. */
    String canonical(String name) {
        return canonical.getOrDefault(name, name);
    }

    private static Set<String> common() {
        Set<String> common = new LinkedHashSet<>(Lexicon.english().of("role"));
        common.addAll(Lexicon.english().of("pron"));
        common.addAll(List.of("each", "another"));
        return common;
    }

    private void add(String spelling, String name) {
        List<Token> words = Tokens.of(spelling);
        if (words.size() == 1) {
            single.add(words.getFirst().word());
        }
        for (Token word : words) {
            if (word.word().length() > 1 && !Titles.has(word.word())) {
                List<String> names = byWord.computeIfAbsent(word.word(), own -> new ArrayList<>());
                if (!names.contains(name)) {
                    names.add(name);
                }
            }
        }
    }

    /** A pronoun, a common word for people, or a character's name written with a capital; "her" only where it owns nothing. */
    boolean isPerson(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (token.word().equals("her") && at + 1 < tokens.size()) {
            String next = tokens.get(at + 1).word();
            return tokens.get(at + 1).stop() || AFTER_HER.contains(next) || next.endsWith("ly");
        }
        return COMMON.contains(token.word()) || token.capital() && byWord.containsKey(token.word());
    }

    boolean isChild(Token token) {
        return YOUNG.contains(token.word())
                || token.capital()
                        && byWord.getOrDefault(token.word(), List.of()).stream().anyMatch(ages::isChild);
    }

    /** Whether the token is one of these words as a word: a name that only looks like one is not. */
    boolean isWord(Token token, Set<String> words) {
        if (!words.contains(token.word())) {
            return false;
        }
        boolean named = token.capital() && single.contains(token.word()) && !COMMON.contains(token.word());
        return !named && !token.proper();
    }

    /** The characters a capitalised token may name; first and last names alike. */
    List<String> named(Token token) {
        return token.capital() ? byWord.getOrDefault(token.word(), List.of()) : List.of();
    }

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
