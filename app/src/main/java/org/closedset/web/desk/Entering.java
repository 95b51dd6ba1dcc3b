package org.closedset.web.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedset.breakdown.Passage;
import org.closedset.breakdown.PassageIds;
import org.closedset.screenplay.Lines;
import org.closedset.screenplay.Scene;
import org.closedset.screenplay.Screenplay;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Mode;
import org.closedset.vocabulary.NeutralWording;
import org.closedset.vocabulary.Writing;
import org.closedset.web.Words;
import org.springframework.util.MultiValueMap;

/** Reads what was entered in the form of a passage; checks it, since anything can be posted. */
final class Entering {
    private static final int LONGEST = 600;

    private final Scene scene;
    private final MultiValueMap<String, String> form;

    Entering(Scene scene, MultiValueMap<String, String> form) {
        this.scene = scene;
        this.form = form;
    }

    /** What was entered, or empty where a choice is none of those offered. */
    Optional<Forms.Entered> entered() {
        try {
            int first = Integer.parseInt(one("from"));
            int last = Integer.parseInt(one("to"));
            if (first < 0 || last >= scene.elements().size()) {
                return Optional.empty();
            }
            Set<String> people = new LinkedHashSet<>(form.getOrDefault("people", List.of()));
            people.addAll(list("others"));
            return Optional.of(new Forms.Entered(
                    Kind.ofCode(one("kind")),
                    Mode.ofCode(one("mode")),
                    Math.min(first, last),
                    Math.max(first, last),
                    trimmed(List.copyOf(people)),
                    trimmed(list("groups")),
                    trimmed(form.getOrDefault("witnesses", List.of())),
                    shortened(one("reason")),
                    shortened(one("question"))));
        } catch (IllegalArgumentException notOffered) {
            return Optional.empty();
        }
    }

    /** What is wrong with it, or "". */
    static String wrong(Forms.Entered entered) {
        return entered.reason().isBlank() ? Words.say("form.reason.missing") : "";
    }

    /** The same with the neutral words in our own text. */
    static Forms.Entered neutral(Forms.Entered entered, Screenplay screenplay) {
        return new Forms.Entered(
                entered.kind(),
                entered.mode(),
                entered.first(),
                entered.last(),
                entered.people(),
                entered.groups(),
                entered.witnesses(),
                neutral(entered.reason(), screenplay),
                neutral(entered.question(), screenplay));
    }

    private static String neutral(String text, Screenplay screenplay) {
        StringBuilder words = new StringBuilder();
        int at = 0;
        for (NeutralWording.Offer offer : NeutralWording.offer(Writing.BREAKDOWN, text, asWritten(screenplay))) {
            words.append(text, at, offer.start()).append(offer.neutral());
            at = offer.end();
        }
        return words.append(text.substring(at)).toString();
    }

    /** What is offered for loaded words in what was entered; titles and names of the script stay. */
    static List<PassageForm.Offer> offers(Forms.Entered entered, Screenplay screenplay) {
        List<PassageForm.Offer> offers = new ArrayList<>();
        for (String text : List.of(entered.reason(), entered.question())) {
            NeutralWording.offer(Writing.BREAKDOWN, text, asWritten(screenplay)).stream()
                    .map(offer -> new PassageForm.Offer(offer.loaded(), offer.neutral()))
                    .filter(offer -> !offers.contains(offer))
                    .forEach(offers::add);
        }
        return offers;
    }

    private static List<String> asWritten(Screenplay screenplay) {
        List<String> names = new ArrayList<>(List.of(screenplay.name()));
        screenplay.characters().forEach(character -> names.addAll(character.spellings()));
        return names;
    }

    /** The passage that was entered, under the id of the one it changes. */
    Passage changed(Forms.Entered entered, Passage before) {
        boolean sameKind = entered.kind() == before.kind();
        return passage(entered, before.id(), sameKind ? before.detail() : "", before.marks(), before.confidence());
    }

    /** A new passage with an id that none of {@code taken} has. */
    Passage added(Forms.Entered entered, Set<String> taken) {
        StringBuilder words = new StringBuilder();
        scene.elements()
                .subList(entered.first(), entered.last() + 1)
                .forEach(element -> words.append(element.text()).append(' '));
        int nth = 0;
        String id = PassageIds.of(entered.kind(), words.toString(), nth);
        while (taken.contains(id)) {
            id = PassageIds.of(entered.kind(), words.toString(), ++nth);
        }
        return passage(entered, id, "", List.of(), 1);
    }

    private Passage passage(
            Forms.Entered entered, String id, String detail, List<Passage.Mark> marks, double confidence) {
        Lines lines = scene.elements().get(entered.first()).lines();
        for (int i = entered.first(); i <= entered.last(); i++) {
            lines = lines.and(scene.elements().get(i).lines());
        }
        List<Passage.Mark> within = marks.stream()
                .filter(mark -> mark.element() >= entered.first() && mark.element() <= entered.last())
                .toList();
        return new Passage(
                id,
                entered.kind(),
                detail,
                entered.mode(),
                entered.people(),
                entered.groups(),
                entered.witnesses(),
                lines,
                entered.first(),
                entered.last(),
                within,
                confidence,
                entered.reason(),
                entered.question());
    }

    private String one(String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private List<String> list(String name) {
        return Arrays.stream(one(name).split(","))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> trimmed(List<String> names) {
        return names.stream().limit(100).map(Entering::shortened).toList();
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
