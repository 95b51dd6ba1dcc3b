package org.closedset.people;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.vocabulary.OwnWords;
import org.closedset.vocabulary.Zone;

/**
 * What somebody says of themselves, for the coordinator they said it to; one who comes after reads it if they say yes.
 * {@code aside} is what was said under the name before somebody came in anew whom the coordinator has not heard yet.
 */
public record Own(
        List<OwnWord> words,
        Optional<Eased> eased,
        boolean otherCoordinator,
        Successor successor,
        List<Noticed> noticed,
        List<ItemSaid> items,
        Fitting fitting,
        Optional<Own> aside) {
    /** Nothing said: full support, everybody's words, the coordinator who is there, no notice read, no item answered. */
    public static final Own NOTHING = new Own(
            List.of(),
            Optional.empty(),
            false,
            Successor.NONE,
            List.of(),
            List.of(),
            Fitting.NOTHING,
            Optional.empty());

    public Own {
        words = List.copyOf(words);
        noticed = List.copyOf(noticed);
        items = List.copyOf(items);
    }

    /** Whether a coordinator who came after may read what was said before. */
    public enum Successor {
        /** Nobody came after. */
        NONE,
        UNANSWERED,
        YES,
        NO
    }

    /**
     * As it stands once somebody came in anew under the name: what was said before is put aside until the coordinator has
     * heard their code, as it may be somebody else. What was put aside already stays so, and what was said since is nobody's.
     */
    public Own cameInAnew() {
        return NOTHING.successor(successor).aside(aside.or(() -> Optional.of(this)));
    }

    /** What they said of notices, also what is put aside: whoever stays away stays away until it is known who they are. */
    public List<Noticed> everNoticed() {
        return aside.map(before -> Noticed.both(before.noticed, noticed)).orElse(noticed);
    }

    /** What they said of items as far as it counts now, also what is put aside: a yes of whoever came in anew counts for nobody. */
    public List<ItemSaid> everItems() {
        return aside.map(before -> ItemSaid.narrowed(before.items, items)).orElse(items);
    }

    /** As it stands once it is known who they are: what was said before stands, where nothing else was said since. */
    public Own heard() {
        return aside.map(before -> new Own(
                        words.isEmpty() ? before.words : words,
                        eased.or(() -> before.eased),
                        otherCoordinator || before.otherCoordinator,
                        successor,
                        Noticed.both(before.noticed, noticed),
                        ItemSaid.both(before.items, items),
                        Fitting.both(before.fitting, fitting),
                        Optional.empty()))
                .orElse(this);
    }

    /** Whether the coordinator who is there now may not read it. */
    public boolean withheld() {
        return successor == Successor.UNANSWERED || successor == Successor.NO;
    }

    /** A word they use for a part of their body, and what it stands for: the code of a zone, or a word of earlier forms. */
    public record OwnWord(String form, String own) {
        public OwnWord {
            if (form.isBlank() || own.isBlank()) {
                throw new IllegalArgumentException("a word that says nothing");
            }
        }

        /** The zones it is their word for; none where no form ever had that. */
        public Set<Zone> zones() {
            return Forms.zones(form);
        }

        @Override
        public String toString() {
            return "OwnWord[confidential]";
        }
    }

    /** What they want less of, from a moment on. */
    public record Eased(Set<Easing> of, Instant from) {
        public Eased {
            of = Set.copyOf(of);
            if (of.isEmpty()) {
                throw new IllegalArgumentException("nothing is eased");
            }
        }

        @Override
        public String toString() {
            return "Eased[confidential]";
        }
    }

    /** What is eased at this moment. */
    public Set<Easing> easedAt(Instant now) {
        return eased.filter(it -> !now.isBefore(it.from())).map(Eased::of).orElse(Set.of());
    }

    /** As whoever never said anything but this of items; a successor has not been answered either. */
    Own unsaid(List<ItemSaid> all) {
        Own own = NOTHING.successor(successor == Successor.NONE ? Successor.NONE : Successor.UNANSWERED)
                .aside(aside.map(it -> NOTHING));
        for (ItemSaid it : all) {
            own = own.item(it);
        }
        return own;
    }

    /** Their words by zone; what they say of one zone stands before what an earlier form took together. */
    public OwnWords ownWords() {
        Map<Zone, String> byZone = new EnumMap<>(Zone.class);
        words.stream()
                .sorted(Comparator.comparing(word -> Forms.isZone(word.form())))
                .forEach(word -> word.zones().forEach(zone -> byZone.put(zone, word.own())));
        return new OwnWords(byZone);
    }

    public Own words(List<OwnWord> now) {
        return new Own(now, eased, otherCoordinator, successor, noticed, items, fitting, aside);
    }

    public Own eased(Optional<Eased> now) {
        return new Own(words, now, otherCoordinator, successor, noticed, items, fitting, aside);
    }

    public Own otherCoordinator(boolean asked) {
        return new Own(words, eased, asked, successor, noticed, items, fitting, aside);
    }

    public Own successor(Successor now) {
        return new Own(words, eased, otherCoordinator, now, noticed, items, fitting, aside);
    }

    /** With what they say of one notice, in place of what they said of it before. */
    public Own noticed(Noticed now) {
        return new Own(words, eased, otherCoordinator, successor, Noticed.with(noticed, now), items, fitting, aside);
    }

    /** With what they say of one item, in place of what they said of it before. */
    public Own item(ItemSaid now) {
        return new Own(words, eased, otherCoordinator, successor, noticed, ItemSaid.with(items, now), fitting, aside);
    }

    /** With what they say for a fitting, in place of what they said before. */
    public Own fitting(Fitting now) {
        return new Own(words, eased, otherCoordinator, successor, noticed, items, now, aside);
    }

    private Own aside(Optional<Own> before) {
        return new Own(words, eased, otherCoordinator, successor, noticed, items, fitting, before);
    }

    @Override
    public String toString() {
        return "Own[confidential]";
    }
}
