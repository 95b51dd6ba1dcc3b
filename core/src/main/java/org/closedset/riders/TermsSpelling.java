package org.closedset.riders;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedset.boundaries.Condition;
import org.closedset.boundaries.Showing;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.Level;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.RoomExposure;
import org.closedset.vocabulary.Side;
import org.closedset.vocabulary.Zone;

/** How clauses are spelt: one line each, contacts before exposures before what is closed. */
final class TermsSpelling {
    private static final List<String> CONTACT = List.of("on", "side", "by", "do", "to", "counts", "with", "only");
    private static final List<String> EXPOSURE = List.of("of", "room", "picture", "counts", "only");
    private static final List<String> CLOSED = List.of("of", "do");

    private TermsSpelling() {}

    static void write(LineWriter out, Terms terms) {
        terms.contacts().forEach(it -> out.line("contact", contact(it)));
        terms.exposures().forEach(it -> out.line("exposure", exposure(it)));
        terms.exclusions()
                .forEach(it ->
                        out.line("closed", it.id() + " of=" + Code.all(it.zones()) + " do=" + Code.all(it.actions())));
    }

    private static String contact(ContactClause it) {
        return it.id() + " on=" + Code.all(it.on()) + " side=" + Code.all(it.sides()) + " by=" + Code.all(it.by())
                + " do=" + Code.all(it.actions()) + " to=" + it.upTo().code() + " counts=" + it.counts() + " with="
                + persons(it.partners()) + " only=" + Code.all(it.only());
    }

    private static String exposure(ExposureClause it) {
        return it.id() + " of=" + Code.all(it.zones()) + " room="
                + Code.all(it.degrees().room()) + " picture="
                + Code.all(it.degrees().picture()) + " counts=" + it.counts() + " only=" + Code.all(it.only());
    }

    private static String persons(Set<PersonId> persons) {
        return persons.isEmpty()
                ? Line.NOTHING
                : persons.stream().map(PersonId::text).sorted().collect(Collectors.joining(","));
    }

    static Terms read(LineReader in) throws UnreadableRiderText {
        List<ContactClause> contacts = in.all("contact", TermsSpelling::contact);
        List<ExposureClause> exposures = in.all("exposure", TermsSpelling::exposure);
        List<Exclusion> closed = in.all("closed", TermsSpelling::closed);
        return in.understood(() -> new Terms(contacts, exposures, closed));
    }

    private static ContactClause contact(LineReader in) throws UnreadableRiderText {
        LineReader.Parts it = in.parts("contact", CONTACT);
        return in.understood(() -> new ContactClause(
                it.at(0),
                it.codes(1, Zone.class),
                it.codes(2, Side.class),
                it.codes(3, Zone.class),
                it.codes(4, Action.class),
                it.code(5, Level.class),
                it.number(6),
                persons(it.at(7)),
                it.codes(8, Condition.class)));
    }

    private static Set<PersonId> persons(String said) {
        Set<PersonId> persons = new HashSet<>();
        LineReader.list(said).forEach(it -> persons.add(new PersonId(it)));
        return persons;
    }

    private static ExposureClause exposure(LineReader in) throws UnreadableRiderText {
        LineReader.Parts it = in.parts("exposure", EXPOSURE);
        return in.understood(() -> new ExposureClause(
                it.at(0),
                it.codes(1, Zone.class),
                new Showing.Degrees(it.codes(2, RoomExposure.class), it.codes(3, PictureExposure.class)),
                it.number(4),
                it.codes(5, Condition.class)));
    }

    private static Exclusion closed(LineReader in) throws UnreadableRiderText {
        LineReader.Parts it = in.parts("closed", CLOSED);
        return in.understood(() -> new Exclusion(it.at(0), it.codes(1, Zone.class), it.codes(2, Action.class)));
    }
}
