package org.closedset.riders;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.UseLeave;

/**
 * All that a rider says, as it is served and signed; {@link RiderText} is its one spelling. {@code id} is 32 lower-case hex
 * digits of chance, so that nobody finds out what it says by trying. What is agreed is said in codes: no field can hold a
 * promise, and in every rider everything not listed is closed.
 */
public record RiderSheet(
        String id,
        int version,
        RiderKind kind,
        Identity identity,
        Source source,
        List<Partner> partners,
        Matter matter,
        Process process,
        Withdrawal withdrawal) {
    private static final Pattern CHANCE = Pattern.compile("[0-9a-f]{32}");

    public RiderSheet {
        partners = partners.stream()
                .sorted(Comparator.comparing(it -> it.id().text()))
                .toList();
        Line.within(1, version, 9_999);
        check(CHANCE.matcher(id).matches(), "not an id of a rider");
        check(kind.fits(identity.as()) && kind.fits(matter), "not what a rider of this kind is about");
        check(
                named(identity, partners).equals(everybody(identity, matter)),
                "somebody named for nothing, or not named");
        check(
                withdrawal.notFilmed() == Withdrawal.NotFilmed.NOT_DONE || doubled(matter),
                "doubled after a withdrawal, and by nobody this rider lets double");
        check(
                identity.representative().isPresent()
                        || !withdrawal.to().contains(Withdrawal.Told.REPRESENTATIVE)
                                && matter.uses().stream()
                                        .flatMap(it -> it.approver().stream())
                                        .allMatch(it -> it == Use.Approver.PERFORMER),
                "a representative nobody named");
    }

    private static void check(boolean holds, String fault) {
        if (!holds) {
            throw new IllegalArgumentException(fault);
        }
    }

    private static Set<PersonId> named(Identity identity, List<Partner> partners) {
        Set<PersonId> named = partners.stream().map(Partner::id).collect(Collectors.toCollection(HashSet::new));
        check(named.size() == partners.size() && named.add(identity.performer()), "somebody named twice");
        return named;
    }

    private static Set<PersonId> everybody(Identity identity, Matter matter) {
        Set<PersonId> everybody = new HashSet<>(matter.terms().partners());
        everybody.add(identity.performer());
        return everybody;
    }

    private static boolean doubled(Matter matter) {
        return matter.surroundings()
                .filter(it -> it.doubling().leave() != UseLeave.BARRED)
                .isPresent();
    }

    /** What stands around what is done; nothing where it is about a likeness or a voice. */
    public Optional<Around> around() {
        return matter.surroundings();
    }

    /** What goes through the states of a {@link Rider}, with these terms. */
    public Paper paper(Terms terms) {
        return new Paper(
                identity.performer(),
                identity.as(),
                source.scenes().stream().map(Source.Scene::own).collect(Collectors.toSet()),
                source.pages(),
                terms);
    }

    /** Whether the other says the same but for its version, who is named in it, and what may be done and seen. */
    public boolean besides(RiderSheet other) {
        return id.equals(other.id)
                && kind == other.kind
                && identity.equals(other.identity)
                && source.equals(other.source)
                && process.equals(other.process)
                && withdrawal.equals(other.withdrawal)
                && matter.besides(other.matter);
    }

    /** The next version, that comes about so. */
    public RiderSheet called(Process other) {
        return new RiderSheet(id, version + 1, kind, identity, source, partners, matter, other, withdrawal);
    }

    /** The next version, for these pages. */
    public RiderSheet by(Source other) {
        return new RiderSheet(id, version + 1, kind, identity, other, partners, matter, process, withdrawal);
    }

    /** The same as another version. */
    public RiderSheet version(int other) {
        return new RiderSheet(id, other, kind, identity, source, partners, matter, process, withdrawal);
    }

    /** The same around what another sheet opens, with everybody that names. */
    public RiderSheet opening(RiderSheet other) {
        return new RiderSheet(
                id, version, kind, identity, source, other.partners, matter.opening(other.matter), process, withdrawal);
    }

    /** The next version, without the clauses or items with these ids and whoever is named in none that is left. */
    public RiderSheet without(Set<String> clauses) {
        Matter left = matter.without(clauses);
        Set<PersonId> named = everybody(identity, left);
        return new RiderSheet(
                id,
                version + 1,
                kind,
                identity,
                source,
                partners.stream().filter(it -> named.contains(it.id())).toList(),
                left,
                process,
                withdrawal);
    }

    @Override
    public String toString() {
        return "RiderSheet[confidential]";
    }
}
