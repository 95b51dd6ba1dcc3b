package org.closedset.exports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import org.closedset.disclosure.OwnBackground;
import org.closedset.disclosure.OwnRecord;
import org.closedset.people.Item;
import org.closedset.people.ItemSaid;
import org.jspecify.annotations.Nullable;

/** What somebody of the background is asked, and what they say of it, for their own record. */
final class BackgroundsForm {
    private BackgroundsForm() {}

    /** {@code rule} is left out where none was found. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record One(String scene, String kept, @Nullable String rule, List<Group> groups) {}

    record Group(String name, boolean askedFor, List<Asked> items) {}

    record Asked(String kind, String line) {
        static Asked of(Item item) {
            return new Asked(item.kind().code(), item.line());
        }
    }

    record Said(String scene, String kind, String line, String says) {}

    static List<One> of(OwnRecord own) {
        return own.backgrounds().stream().map(BackgroundsForm::one).toList();
    }

    private static One one(OwnBackground it) {
        return new One(
                it.label(),
                it.kept(),
                it.rule().isEmpty() ? null : it.rule(),
                it.groups().stream()
                        .map(group -> new Group(
                                group.name(),
                                group.theirs(),
                                group.items().stream()
                                        .map(one -> Asked.of(one.item()))
                                        .toList()))
                        .toList());
    }

    static List<Said> said(List<ItemSaid> items) {
        return items.stream()
                .map(it -> new Said(
                        it.label(),
                        it.item().kind().code(),
                        it.item().line(),
                        it.say().code()))
                .sorted(Comparator.comparing(Said::scene)
                        .thenComparing(Said::kind)
                        .thenComparing(Said::line))
                .toList();
    }
}
