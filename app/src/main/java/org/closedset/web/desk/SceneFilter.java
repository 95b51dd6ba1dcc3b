package org.closedset.web.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.breakdown.SceneFlag;
import org.closedset.views.Standing;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Mode;
import org.closedset.web.Words;

/**
 * Which scenes are wanted: each part is a code or "" for all. Kind, mode, state and person must hold of one passage
 * together, so that "undress, undecided" finds what one thinks.
 */
record SceneFilter(String kind, String mode, String state, String person, String read, String flag) {

    boolean any() {
        return Stream.of(kind, mode, state, person, read, flag).anyMatch(part -> !part.isEmpty());
    }

    boolean lets(Standing standing, SceneBreakdown scene) {
        boolean isRead = standing.review().isRead(scene.scene().id().own());
        boolean readFits = read.isEmpty() || read.equals("read") == isRead;
        boolean flagFits = flag.isEmpty()
                || standing.review().flags(scene).stream()
                        .anyMatch(it -> it.type().code().equals(flag));
        return readFits && flagFits && passageFits(standing.review(), scene);
    }

    private boolean passageFits(Review review, SceneBreakdown scene) {
        if (Stream.of(kind, mode, state, person).allMatch(String::isEmpty)) {
            return true;
        }
        return review.items(scene).stream().anyMatch(item -> fits(item, scene));
    }

    private boolean fits(Review.Item item, SceneBreakdown scene) {
        Predicate<String> named = name -> name.equals(person);
        return (kind.isEmpty() || item.passage().kind().code().equals(kind))
                && (mode.isEmpty() || item.passage().mode().code().equals(mode))
                && (state.isEmpty() ? item.stands() : Names.code(item.state()).equals(state))
                && (person.isEmpty()
                        || Names.everyone(item.passage()).stream().anyMatch(named)
                        || item.passage().witnesses().stream().anyMatch(named));
    }

    /** What can be chosen, with what is chosen. */
    List<ScenesPage.Filter> filters(Standing standing) {
        return List.of(
                filter("kind", kind, Arrays.stream(Kind.values()).map(it -> choice(it.code(), Names.of(it), kind))),
                filter("mode", mode, Arrays.stream(Mode.values()).map(it -> choice(it.code(), Names.of(it), mode))),
                filter(
                        "state",
                        state,
                        Arrays.stream(Review.State.values()).map(it -> choice(Names.code(it), Names.of(it), state))),
                filter("person", person, everyone(standing).stream().map(it -> choice(it, it, person))),
                filter("read", read, Stream.of("unread", "read").map(it -> choice(it, Words.say("scene." + it), read))),
                filter(
                        "flag",
                        flag,
                        Arrays.stream(SceneFlag.Type.values()).map(it -> choice(it.code(), Names.of(it), flag))));
    }

    private static Set<String> everyone(Standing standing) {
        Set<String> everyone = new TreeSet<>();
        for (SceneBreakdown scene : standing.breakdown().scenes()) {
            standing.review().items(scene).forEach(item -> {
                everyone.addAll(Names.everyone(item.passage()));
                everyone.addAll(item.passage().witnesses());
            });
        }
        return everyone;
    }

    private static ScenesPage.Filter filter(String name, String chosen, Stream<PassageForm.Choice> choices) {
        List<PassageForm.Choice> all = new ArrayList<>();
        all.add(new PassageForm.Choice("", Words.say("filter.all"), chosen.isEmpty()));
        choices.forEach(all::add);
        return new ScenesPage.Filter(name, Words.say("filter." + name), all);
    }

    private static PassageForm.Choice choice(String value, String name, String chosen) {
        return new PassageForm.Choice(value, name, value.equals(chosen));
    }
}
