package org.closedset.choreography;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.Zone;

/**
 * What stands when a move begins, from the moves before it: who is seen how and for how many counts already, and how long
 * each contact has lasted. What is exposed stays so until a move says otherwise.
 */
public final class Carried {
    /** Before the first move. */
    public static final Carried NOTHING = new Carried(Map.of(), Map.of());

    private final Map<Where, Lasting> seen;
    private final Map<Contact, Integer> contacts;

    private Carried(Map<Where, Lasting> seen, Map<Contact, Integer> contacts) {
        this.seen = seen;
        this.contacts = contacts;
    }

    private record Where(PersonId who, Zone zone) {}

    private record Lasting(Exposed exposed, int counts) {}

    private record Contact(
            PersonId initiator, Optional<PersonId> other, Optional<Spot> by, Optional<Spot> on, Action action) {}

    private static Contact contact(Move move) {
        return new Contact(move.initiator(), move.receiver().person(), move.by(), move.on(), move.action());
    }

    /** What is not set counts as lasting for ever. */
    private static int with(int before, Move move) {
        int own = move.counts().orElse(Integer.MAX_VALUE);
        return own > Integer.MAX_VALUE - before ? Integer.MAX_VALUE : before + own;
    }

    /** How long the move's contact has lasted at its end. */
    int counts(Move move) {
        return with(contacts.isEmpty() ? 0 : contacts.getOrDefault(contact(move), 0), move);
    }

    /** How long something of a zone has been seen at the move's end. */
    int counts(Move move, Exposed exposed) {
        Lasting before = seen.getOrDefault(new Where(exposed.who(), exposed.zone()), new Lasting(exposed, 0));
        return with(before.counts(), move);
    }

    /** All that is seen while the move lasts: what it exposes, and what was exposed before and is not covered by it. */
    List<Exposed> during(Move move) {
        if (seen.isEmpty()) {
            return move.exposes();
        }
        Map<Where, Exposed> now = new LinkedHashMap<>();
        seen.forEach((where, lasting) -> now.put(where, lasting.exposed()));
        move.exposes().forEach(it -> now.put(new Where(it.who(), it.zone()), it));
        return new ArrayList<>(now.values());
    }

    /** All that may be seen while the move lasts, its first moment too: what was exposed before, and what is while it lasts. */
    List<Exposed> sight(Move move) {
        List<Exposed> all = new ArrayList<>();
        seen.values().forEach(it -> all.add(it.exposed()));
        during(move).stream().filter(it -> !all.contains(it)).forEach(all::add);
        return all;
    }

    /** What stands once the move is done. */
    public Carried after(Move move) {
        Map<Where, Lasting> now = new LinkedHashMap<>();
        during(move).stream()
                .filter(Exposed::shows)
                .forEach(it -> now.put(new Where(it.who(), it.zone()), new Lasting(it, counts(move, it))));
        Map<Contact, Integer> lasted = new LinkedHashMap<>(contacts);
        lasted.put(contact(move), counts(move));
        return new Carried(now, lasted);
    }

    /** Who is seen how; what differs in this alone is told apart on the way through a score. */
    Set<Exposed> look() {
        return seen.values().stream().map(Lasting::exposed).collect(Collectors.toSet());
    }

    /** Both at once, of one look: everything has lasted as long as in the one in which it lasted longer. */
    Carried longer(Carried other) {
        Map<Where, Lasting> lasting = new LinkedHashMap<>(seen);
        other.seen.forEach(
                (where, it) -> lasting.merge(where, it, (one, two) -> one.counts() >= two.counts() ? one : two));
        Map<Contact, Integer> lasted = new LinkedHashMap<>(contacts);
        other.contacts.forEach((contact, counts) -> lasted.merge(contact, counts, Math::max));
        return new Carried(lasting, lasted);
    }

    @Override
    public String toString() {
        return "Carried[confidential]";
    }
}
