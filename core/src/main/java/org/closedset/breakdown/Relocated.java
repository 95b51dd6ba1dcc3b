package org.closedset.breakdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.Lines;
import org.closedset.screenplay.Scene;

/** Finds the words of a passage in another draft of its scene and moves the passage there. */
final class Relocated {
    private Relocated() {}

    /** {@code used} holds the places already taken by other passages of the same kind and grows by the one found. */
    static Optional<Passage> in(Scene before, Passage passage, Scene now, Set<String> used) {
        if (passage.first() < 0 || passage.last() >= before.elements().size()) {
            return Optional.empty();
        }
        List<Element> words = before.elements().subList(passage.first(), passage.last() + 1);
        for (int at = 0; at + words.size() <= now.elements().size(); at++) {
            List<Element> here = now.elements().subList(at, at + words.size());
            if (same(words, here) && used.add(now.id().own() + " " + at + " " + passage.id())) {
                return Optional.of(moved(passage, at, here));
            }
        }
        return Optional.empty();
    }

    private static boolean same(List<Element> words, List<Element> here) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).type() != here.get(i).type()
                    || !folded(words.get(i).text()).equals(folded(here.get(i).text()))) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static Passage moved(Passage passage, int at, List<Element> here) {
        Lines lines = here.getFirst().lines().and(here.getLast().lines());
        int by = at - passage.first();
        List<Passage.Mark> marks = passage.marks().stream()
                .filter(mark -> mark.element() >= passage.first() && mark.element() <= passage.last())
                .map(mark -> new Passage.Mark(mark.element() + by, mark.start(), mark.end()))
                .filter(mark ->
                        mark.end() <= here.get(mark.element() - at).text().length())
                .toList();
        return passage.at(lines, at, at + here.size() - 1, marks);
    }
}
