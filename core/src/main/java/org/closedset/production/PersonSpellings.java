package org.closedset.production;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.closedset.people.Addressed;
import org.closedset.people.AgeCheck;
import org.closedset.people.DocumentKind;
import org.closedset.people.Part;
import org.closedset.people.PerformerClass;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.people.Shared;
import org.closedset.people.Tie;

/** How the facts of {@link PersonFact} are spelt: the person first. */
final class PersonSpellings {
    static final List<Spelling<?>> ALL = List.of(
            new Spelling<>(
                    "person.told",
                    1,
                    PersonFact.Told.class,
                    (fields, it) -> fields.text(it.person().text())
                            .text(it.addressed().name())
                            .text(it.addressed().pronouns())
                            .text(it.addressed().language()),
                    fields -> new PersonFact.Told(
                            person(fields), new Addressed(fields.text(), fields.text(), fields.text()))),
            new Spelling<>(
                    "person.left",
                    1,
                    PersonFact.Left.class,
                    (fields, it) -> fields.text(it.person().text()).text(yes(it.left())),
                    fields -> new PersonFact.Left(person(fields), yes(fields))),
            new Spelling<>(
                    "person.role-given",
                    1,
                    PersonFact.RoleGiven.class,
                    (fields, it) ->
                            fields.text(it.person().text()).text(it.role().code()),
                    fields -> new PersonFact.RoleGiven(person(fields), role(fields))),
            new Spelling<>(
                    "person.role-ended",
                    1,
                    PersonFact.RoleEnded.class,
                    (fields, it) ->
                            fields.text(it.person().text()).text(it.role().code()),
                    fields -> new PersonFact.RoleEnded(person(fields), role(fields))),
            new Spelling<>(
                    "person.engaged",
                    1,
                    PersonFact.Engaged.class,
                    (fields, it) -> part(fields.text(it.person().text()), it.part()),
                    fields -> new PersonFact.Engaged(person(fields), part(fields))),
            new Spelling<>(
                    "person.released",
                    1,
                    PersonFact.Released.class,
                    (fields, it) -> part(fields.text(it.person().text()), it.part()),
                    fields -> new PersonFact.Released(person(fields), part(fields))),
            new Spelling<>(
                    "person.age-checked",
                    1,
                    PersonFact.AgeChecked.class,
                    (fields, it) -> fields.text(it.person().text())
                            .all(it.check().stream().toList(), PersonSpellings::check),
                    fields -> new PersonFact.AgeChecked(person(fields), check(fields))),
            new Spelling<>(
                    "person.representative",
                    1,
                    PersonFact.Representative.class,
                    (fields, it) -> fields.text(it.person().text())
                            .text(it.representative().text())
                            .text(yes(it.named())),
                    fields -> new PersonFact.Representative(person(fields), person(fields), yes(fields))),
            new Spelling<>(
                    "person.shared-with",
                    1,
                    PersonFact.SharedWith.class,
                    (fields, it) -> shared(
                            fields.text(it.person().text())
                                    .text(it.representative().text()),
                            it.shared()),
                    fields -> new PersonFact.SharedWith(person(fields), person(fields), shared(fields))),
            new Spelling<>(
                    "person.care-contact",
                    1,
                    PersonFact.CareContact.class,
                    (fields, it) -> fields.text(it.person().text())
                            .text(it.contact().text())
                            .text(yes(it.named())),
                    fields -> new PersonFact.CareContact(person(fields), person(fields), yes(fields))),
            new Spelling<>(
                    "person.tie-declared",
                    1,
                    PersonFact.TieDeclared.class,
                    (fields, it) -> tie(fields.text(it.person().text()), it.tie()),
                    fields -> new PersonFact.TieDeclared(person(fields), tie(fields))),
            new Spelling<>(
                    "person.tie-ended",
                    1,
                    PersonFact.TieEnded.class,
                    (fields, it) -> tie(fields.text(it.person().text()), it.tie()),
                    fields -> new PersonFact.TieEnded(person(fields), tie(fields))),
            new Spelling<>(
                    "person.met",
                    1,
                    PersonFact.Met.class,
                    (fields, it) -> fields.text(it.person().text()).text(yes(it.met())),
                    fields -> new PersonFact.Met(person(fields), yes(fields))));

    private PersonSpellings() {}

    static PersonId person(FieldReader fields) throws UnreadableFact {
        return fields.value(PersonId::new, PersonId::text);
    }

    private static Role role(FieldReader fields) throws UnreadableFact {
        return fields.value(Role::ofCode, Role::code);
    }

    private static void tie(FieldWriter fields, Tie tie) {
        fields.text(tie.with().text()).text(tie.kind().code());
    }

    private static Tie tie(FieldReader fields) throws UnreadableFact {
        return new Tie(person(fields), fields.value(Tie.Kind::ofCode, Tie.Kind::code));
    }

    private static void part(FieldWriter fields, Part part) {
        fields.text(part.script()).text(part.name()).text(part.performerClass().code());
    }

    private static Part part(FieldReader fields) throws UnreadableFact {
        return new Part(fields.text(), fields.text(), fields.value(PerformerClass::ofCode, PerformerClass::code));
    }

    private static void shared(FieldWriter fields, Shared shared) {
        fields.texts(shared.riders().stream().sorted().toList())
                .texts(shared.news().stream().map(Shared.News::code).sorted().toList());
    }

    private static Shared shared(FieldReader fields) throws UnreadableFact {
        List<String> riders = fields.texts();
        List<String> news = fields.texts();
        fields.check(List.copyOf(new TreeSet<>(riders)).equals(riders));
        fields.check(List.copyOf(new TreeSet<>(news)).equals(news));
        return new Shared(
                Set.copyOf(riders),
                Set.copyOf(news.stream().map(Shared.News::ofCode).toList()));
    }

    private static void check(FieldWriter fields, AgeCheck check) {
        fields.texts(check.by().stream().map(PersonId::text).sorted().toList())
                .text(check.document().code())
                .text(check.day().toString());
    }

    private static Optional<AgeCheck> check(FieldReader fields) throws UnreadableFact {
        List<AgeCheck> checks = fields.all(PersonSpellings::oneCheck);
        fields.check(checks.size() < 2);
        return checks.stream().findFirst();
    }

    private static AgeCheck oneCheck(FieldReader fields) throws UnreadableFact {
        List<String> by = fields.texts();
        Set<String> sorted = new TreeSet<>(by);
        fields.check(List.copyOf(sorted).equals(by));
        return new AgeCheck(
                Set.copyOf(by.stream().map(PersonId::new).toList()),
                fields.value(DocumentKind::ofCode, DocumentKind::code),
                fields.value(LocalDate::parse, LocalDate::toString));
    }

    static String yes(boolean yes) {
        return yes ? "yes" : "no";
    }

    static boolean yes(FieldReader fields) throws UnreadableFact {
        return fields.value(text -> text.equals("yes"), PersonSpellings::yes);
    }
}
