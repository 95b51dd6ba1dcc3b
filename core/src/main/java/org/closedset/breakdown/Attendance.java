package org.closedset.breakdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.Group;
import org.closedset.screenplay.Groups;
import org.closedset.screenplay.Scene;

/** Follows who the page is talking of through one scene: names, pronouns for those named last, and unnamed groups. */
final class Attendance {
    private static final Set<String> WATCH = Lexicon.english().of("watch");
    private static final Set<String> OWNING = Set.of("his", "her", "their", "him", "hers", "them");

    private final Persons persons;
    private final Genders genders;
    private final Set<String> cast;
    private final List<String> recent = new ArrayList<>();
    private final Map<String, Integer> called = new HashMap<>();

    /** {@code before} are those the last scene ended with, named last first; they go on where this one names nobody. */
    Attendance(Persons persons, Genders genders, Scene scene, List<String> before) {
        this.persons = persons;
        this.genders = genders;
        this.cast = new LinkedHashSet<>();
        scene.characters().forEach(name -> cast.add(persons.canonical(name)));
        if (cast.isEmpty()) {
            recent.addAll(before.subList(0, Math.min(2, before.size())));
            cast.addAll(recent);
        }
    }

    /** Those talked of so far, named last first. */
    List<String> recent() {
        return List.copyOf(recent);
    }

    Present of(Element element, List<Token> tokens) {
        if (element.type() == Element.Type.CUE) {
            for (Token token : tokens) {
                inCast(token).forEach(this::remember);
            }
            return new Present(List.of(), List.of(), List.of());
        }
        if (element.type().spoken()) {
            return new Present(recent.stream().limit(1).toList(), List.of(), List.of());
        }
        return read(element, tokens);
    }

    private Present read(Element element, List<Token> tokens) {
        Set<String> people = new LinkedHashSet<>();
        Set<String> witnesses = new LinkedHashSet<>();
        List<String> before = List.copyOf(recent);
        called.clear();
        for (int i = 0; i < tokens.size(); i++) {
            List<String> meant = meant(tokens.get(i), before, people);
            if (watches(tokens, i)) {
                witnesses.addAll(meant);
            }
            people.addAll(meant);
        }
        if (people.isEmpty() && !before.isEmpty()) {
            people.addAll(before.subList(0, Math.min(cast.size() == 2 ? 2 : 1, before.size())));
        }
        people.forEach(this::remember);
        List<String> groups =
                Groups.in(element.text()).stream().map(Group::name).toList();
        return new Present(List.copyOf(people), groups, List.copyOf(witnesses));
    }

    private List<String> meant(Token token, List<String> before, Set<String> so_far) {
        List<String> named = inCast(token);
        if (!named.isEmpty()) {
            return named.subList(0, 1);
        }
        return switch (token.word()) {
            case "he", "him", "his", "himself", "she", "her", "hers", "herself" ->
                byPronoun(token.word(), before, so_far);
            case "they", "them", "their", "both", "couple", "each" -> lastTwo(before, so_far);
            default -> List.of();
        };
    }

    private List<String> inCast(Token token) {
        List<String> named = persons.named(token);
        List<String> here = named.stream().filter(cast::contains).toList();
        return here;
    }

    private List<String> byPronoun(String pronoun, List<String> before, Set<String> so_far) {
        Set<String> candidates = new LinkedHashSet<>(so_far);
        candidates.addAll(before);
        int gender = Genders.weight(pronoun);
        List<String> meant = candidates.stream()
                .filter(name -> genders.fits(name, pronoun) && called.getOrDefault(name, gender) == gender)
                .limit(1)
                .toList();
        List<String> found = meant.isEmpty() ? onlyOne(pronoun) : meant;
        found.forEach(name -> called.put(name, gender));
        return found;
    }

    /** Nobody was named yet: whoever of the scene's people alone is known to be meant by this pronoun. */
    private List<String> onlyOne(String pronoun) {
        List<String> fitting =
                cast.stream().filter(name -> genders.known(name, pronoun)).toList();
        return fitting.size() == 1 ? fitting : List.of();
    }

    private List<String> lastTwo(List<String> before, Set<String> so_far) {
        Set<String> both = new LinkedHashSet<>(so_far);
        both.addAll(before);
        if (both.size() < 2) {
            both.addAll(cast);
        }
        return both.stream().limit(Math.max(2, so_far.size())).toList();
    }

    /** A name with a verb of watching right after it, "Ann watches", only watches. */
    private static boolean watches(List<Token> tokens, int at) {
        if (OWNING.contains(tokens.get(at).word())) {
            return false;
        }
        for (int i = at + 1; i < tokens.size() && i <= at + 2; i++) {
            if (WATCH.contains(tokens.get(i).word())) {
                return true;
            }
        }
        return false;
    }

    private void remember(String name) {
        recent.remove(name);
        recent.addFirst(name);
    }
}
