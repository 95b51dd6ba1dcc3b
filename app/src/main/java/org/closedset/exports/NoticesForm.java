package org.closedset.exports;

import java.util.List;
import java.util.Set;
import org.closedset.disclosure.OwnNotice;
import org.closedset.disclosure.OwnRecord;
import org.closedset.people.Nearness;
import org.closedset.people.Noticed;
import org.closedset.vocabulary.Kind;

/** The content notices that are for somebody, and what they say of them, for their own record. */
final class NoticesForm {
    private NoticesForm() {}

    record One(String scene, List<String> seen, List<String> heard, String line, List<String> near) {}

    record Said(String scene, boolean read, List<String> away) {}

    static List<One> of(OwnRecord own) {
        return own.notices().stream().map(NoticesForm::one).toList();
    }

    private static One one(OwnNotice notice) {
        return new One(
                notice.label(), kinds(notice.seen()), kinds(notice.heard()), notice.line(), codes(notice.near()));
    }

    /** Whether they read what it said then, and where they would rather not be. */
    static List<Said> said(List<Noticed> noticed) {
        return noticed.stream()
                .map(it -> new Said(it.label(), !it.hash().isEmpty(), codes(it.away())))
                .toList();
    }

    private static List<String> kinds(Set<Kind> kinds) {
        return kinds.stream().map(Kind::code).sorted().toList();
    }

    private static List<String> codes(Set<Nearness> near) {
        return near.stream().map(Nearness::code).sorted().toList();
    }
}
