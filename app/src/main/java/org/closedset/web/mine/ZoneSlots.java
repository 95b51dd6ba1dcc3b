package org.closedset.web.mine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.actions.Form;
import org.closedset.boundaries.Answer;
import org.closedset.boundaries.Condition;
import org.closedset.boundaries.Means;
import org.closedset.boundaries.OfZone;
import org.closedset.boundaries.Place;
import org.closedset.boundaries.Question;
import org.closedset.boundaries.Questions;
import org.closedset.boundaries.Showing;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.RoomExposure;
import org.closedset.web.OwnFrame;
import org.closedset.web.Words;

/** What a page about one zone asks, filled with what is said of it. */
record ZoneSlots(
        OfZone shown,
        LimitWords words,
        List<ZonePage.Slot> slots,
        List<ZonePage.Choice> with,
        boolean showing,
        List<String> beside,
        String lead,
        String question,
        int number,
        int of) {
    private static final String OPEN = "open";
    private static final int FEW = 6;

    /** All of a zone. */
    static ZoneSlots page(OfZone shown, LimitWords words, List<PersonId> partners, boolean showing) {
        Map<String, Place> slots = new ZoneForm(shown.zone(), partners).slots();
        List<ZonePage.Slot> all = new ArrayList<>();
        slots.forEach((key, place) -> all.add(new ZonePage.Slot(
                key,
                name(key, place, words),
                answer(Optional.ofNullable(shown.answers().get(place))),
                key.equals("all")
                        ? List.of()
                        : levels(Optional.ofNullable(shown.answers().get(place))))));
        all.set(0, asked(all.getFirst()));
        return new ZoneSlots(shown, words, all, List.of(), showing, beside(shown, words, slots.values()), "", "", 0, 0);
    }

    /** What a question asks and nothing else. */
    static ZoneSlots asked(OfZone shown, LimitWords words, Question question, int number, int of) {
        String lead = question.scenes().isEmpty()
                ? ""
                : Words.count("limits.scene", question.scenes().size(), scenes(question.scenes()));
        String asks = question.means()
                .map(it -> Words.say(Questions.reaches(question.zone(), it) ? "limits.q.own" : "limits.q." + it.code()))
                .orElseGet(() -> Words.say("limits.q.seen"));
        return new ZoneSlots(
                shown,
                words,
                question.means()
                        .map(it -> List.of(asked(slot(shown, it, asks))))
                        .orElse(List.of()),
                question.means().map(it -> with(shown, words, question, it)).orElse(List.of()),
                question.means().isEmpty(),
                List.of(),
                lead,
                asks,
                number,
                of);
    }

    /** Nobody begins with open; who says nothing wants to be asked. */
    private static ZonePage.Slot asked(ZonePage.Slot slot) {
        return slot.answer().isEmpty() ? new ZonePage.Slot(slot.key(), slot.name(), "ask", List.of()) : slot;
    }

    /** Every level, that of the answer chosen; the skin where it is not open. */
    private static List<ZonePage.Choice> levels(Optional<Answer> answer) {
        Level chosen = answer.filter(Answer.Open.class::isInstance)
                .map(it -> ((Answer.Open) it).upTo())
                .orElse(Level.SKIN);
        return Arrays.stream(Level.values())
                .map(it -> new ZonePage.Choice(it.code(), LimitWords.level(it), it == chosen))
                .toList();
    }

    /** The first few; a place like a shoulder is asked about for many. */
    private static String scenes(List<String> all) {
        String first = String.join(", ", all.subList(0, Math.min(FEW, all.size())));
        return all.size() > FEW ? Words.say("limits.scenes.more", first, all.size() - FEW) : first;
    }

    private static ZonePage.Slot slot(OfZone shown, Means means, String asks) {
        return new ZonePage.Slot(means.code(), asks, answer(of(shown, means)), List.of());
    }

    /** What is said of a means: by anybody, or where only one partner may, by that one. */
    private static Optional<Answer> of(OfZone shown, Means means) {
        return one(shown, means)
                .map(Map.Entry::getValue)
                .or(() -> Optional.ofNullable(
                        shown.answers().get(Place.of(shown.zone()).by(means))));
    }

    private static Optional<Map.Entry<Place, Answer>> one(OfZone shown, Means means) {
        return shown.answers().entrySet().stream()
                .filter(it -> it.getKey().means().equals(Optional.of(means))
                        && it.getKey().partner().isPresent()
                        && it.getValue() instanceof Answer.Open)
                .min(Comparator.comparing(
                        it -> it.getKey().partner().map(PersonId::text).orElse("")));
    }

    /** Those they are in these scenes with, and whoever else they said it of alone. */
    static List<PersonId> partners(Question question, OfZone said) {
        List<PersonId> partners = new ArrayList<>(question.partners());
        question.means()
                .flatMap(it -> one(said, it))
                .flatMap(it -> it.getKey().partner())
                .filter(it -> !partners.contains(it))
                .ifPresent(partners::add);
        return List.copyOf(partners);
    }

    private static List<ZonePage.Choice> with(OfZone shown, LimitWords words, Question question, Means means) {
        Optional<PersonId> only = one(shown, means).flatMap(it -> it.getKey().partner());
        List<ZonePage.Choice> all = new ArrayList<>();
        List<PersonId> partners = partners(question, shown);
        if (partners.isEmpty()) {
            return all;
        }
        all.add(new ZonePage.Choice("", Words.say("limits.with.anyone"), only.isEmpty()));
        partners.forEach(it -> all.add(new ZonePage.Choice(
                ZoneForm.with(it),
                Words.say("limits.with.only", words.name(it)),
                only.filter(it::equals).isPresent())));
        return all;
    }

    private static String name(String key, Place place, LimitWords words) {
        return place.partner()
                .map(it -> Words.say("limits.with", words.name(it)))
                .orElseGet(() -> Words.say("limits.slot." + key));
    }

    private static String answer(Optional<Answer> answer) {
        return answer.map(it -> switch (it) {
                    case Answer.AskMe ask -> "ask";
                    case Answer.Closed closed -> "closed";
                    case Answer.Open open -> OPEN;
                })
                .orElse("");
    }

    private static List<String> beside(OfZone shown, LimitWords words, Collection<Place> places) {
        Map<Place, Answer> rest = new LinkedHashMap<>(shown.answers());
        rest.keySet().removeAll(places);
        return words.sentences(new OfZone(shown.zone(), rest, Optional.empty()));
    }

    ZonePage page(
            OwnFrame frame, Form form, String action, String figure, String wrong, String back, String coordinator) {
        Answer.Open open = open();
        Showing.Degrees seen = shown.degrees().orElse(Showing.Degrees.NONE);
        RoomExposure room = LimitWords.most(seen.room());
        PictureExposure picture = LimitWords.furthest(seen.picture());
        return new ZonePage(
                frame,
                form,
                action,
                words.zone(shown.zone()),
                words.clinical(shown.zone()),
                lead,
                question,
                figure,
                slots,
                levels(Optional.of(open)),
                Arrays.stream(Condition.values())
                        .map(it -> new ZonePage.Choice(
                                it.code(), LimitWords.condition(it), open.only().contains(it)))
                        .toList(),
                with,
                Arrays.stream(RoomExposure.values())
                        .filter(it -> !it.never())
                        .map(it -> new ZonePage.Choice(it.code(), LimitWords.degree(it), it == room))
                        .toList(),
                Arrays.stream(PictureExposure.values())
                        .filter(it -> !it.never())
                        .map(it -> new ZonePage.Choice(it.code(), LimitWords.degree(it), it == picture))
                        .toList(),
                showing,
                beside,
                wrong,
                back,
                number > 0 ? LimitsPages.HERE + "/zone/" + shown.zone().code() : "",
                number,
                of,
                coordinator);
    }

    /** How deep and while what is so the page begins with: as the first answer has it where it is open, or on the skin. */
    private Answer.Open open() {
        return slots.stream()
                .limit(1)
                .filter(it -> it.answer().equals(OPEN))
                .flatMap(slot -> shown.answers().entrySet().stream().filter(it -> isOf(it.getKey(), slot.key())))
                .map(Map.Entry::getValue)
                .filter(Answer.Open.class::isInstance)
                .map(Answer.Open.class::cast)
                .findFirst()
                .orElseGet(() -> new Answer.Open(Level.SKIN, Set.of()));
    }

    private boolean isOf(Place place, String key) {
        return key.equals("all")
                ? place.equals(Place.of(shown.zone()))
                : place.means().map(Means::code).filter(key::equals).isPresent();
    }
}
