package org.closedset.production;

import static org.closedset.production.PersonSpellings.person;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.closedset.closedset.ClosedSet;
import org.closedset.closedset.Contents;
import org.closedset.closedset.Job;
import org.closedset.closedset.Notice;
import org.closedset.closedset.Rota;
import org.closedset.closedset.SetUp;
import org.closedset.people.Nearness;
import org.closedset.people.Noticed;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Kind;

/** How the facts of {@link SetFact} are spelt, and what is said of notices. */
final class SetSpellings {
    static final List<Spelling<?>> ALL = List.of(
            new Spelling<>(
                    "set.notice",
                    1,
                    SetFact.NoticeWritten.class,
                    (fields, it) -> fields.text(it.script())
                            .text(it.scene())
                            .all(it.notice().stream().toList(), SetSpellings::notice),
                    fields -> {
                        String script = fields.text();
                        String scene = fields.text();
                        List<Notice> notices = fields.all(SetSpellings::notice);
                        fields.check(notices.size() < 2);
                        return new SetFact.NoticeWritten(
                                script, scene, notices.stream().findFirst());
                    }),
            new Spelling<>(
                    "set.rota",
                    1,
                    SetFact.RotaWritten.class,
                    (fields, it) -> rota(fields.text(it.script()).text(it.scene()), it.rota()),
                    fields -> new SetFact.RotaWritten(fields.text(), fields.text(), rota(fields))),
            new Spelling<>(
                    "set.rota-given",
                    1,
                    SetFact.RotaGiven.class,
                    (fields, it) -> fields.text(it.script())
                            .text(it.scene())
                            .all(it.given().stream().toList(), (all, one) -> rota(all.text(one.label()), one.rota())),
                    fields -> {
                        String script = fields.text();
                        String scene = fields.text();
                        List<ClosedSet.Given> given = fields.all(each -> new ClosedSet.Given(each.text(), rota(each)));
                        fields.check(given.size() < 2);
                        return new SetFact.RotaGiven(
                                script, scene, given.stream().findFirst());
                    }),
            new Spelling<>(
                    "own.notice",
                    1,
                    OwnFact.NoticeSaid.class,
                    (fields, it) -> fields.text(it.person().text())
                            .text(it.noticed().script())
                            .text(it.noticed().scene())
                            .text(it.noticed().label())
                            .text(it.noticed().hash())
                            .texts(near(it.noticed().away())),
                    fields -> new OwnFact.NoticeSaid(
                            person(fields),
                            new Noticed(fields.text(), fields.text(), fields.text(), fields.text(), near(fields)))));

    private SetSpellings() {}

    private static void rota(FieldWriter fields, Rota rota) {
        List<PersonId> drawn = rota.drawn().isEmpty()
                ? List.of()
                : rota.jobs().stream()
                        .map(it -> Objects.requireNonNull(rota.drawn().get(it.name())))
                        .toList();
        fields.all(
                        rota.jobs(),
                        (all, job) -> all.text(job.name())
                                .texts(job.people().stream().map(PersonId::text).toList()))
                .all(rota.setUps(), (all, one) -> all.text(one.name()).texts(List.copyOf(one.needs())))
                .all(drawn, (all, who) -> all.text(who.text()));
    }

    private static Rota rota(FieldReader fields) throws UnreadableFact {
        List<Job> jobs = fields.all(SetSpellings::job);
        List<SetUp> setUps = fields.all(SetSpellings::setUp);
        List<PersonId> drawn = fields.all(PersonSpellings::person);
        fields.check(drawn.isEmpty() || drawn.size() == jobs.size());
        Map<String, PersonId> byName = new LinkedHashMap<>();
        for (int i = 0; i < drawn.size(); i++) {
            byName.put(jobs.get(i).name(), drawn.get(i));
        }
        return new Rota(jobs, setUps, byName);
    }

    private static Job job(FieldReader fields) throws UnreadableFact {
        String name = fields.text();
        List<PersonId> people = fields.all(PersonSpellings::person);
        Job job = new Job(name, people);
        fields.check(job.people().equals(people));
        return job;
    }

    private static SetUp setUp(FieldReader fields) throws UnreadableFact {
        String name = fields.text();
        List<String> needs = fields.texts();
        SetUp setUp = new SetUp(name, Set.copyOf(needs));
        fields.check(List.copyOf(setUp.needs()).equals(needs));
        return setUp;
    }

    private static void notice(FieldWriter fields, Notice notice) {
        List<PersonId> readers = notice.readers().keySet().stream()
                .sorted(Comparator.comparing(PersonId::text))
                .toList();
        fields.text(notice.label())
                .texts(kinds(notice.contents().seen()))
                .texts(kinds(notice.contents().heard()))
                .text(notice.line())
                .all(readers, (all, who) -> all.text(who.text()).texts(near(notice.near(who))));
    }

    private static Notice notice(FieldReader fields) throws UnreadableFact {
        String label = fields.text();
        Contents contents =
                new Contents(coded(fields, Kind::ofCode, Kind::code), coded(fields, Kind::ofCode, Kind::code));
        String line = fields.text();
        Map<PersonId, Set<Nearness>> readers = new LinkedHashMap<>();
        String before = "";
        for (Reader one : fields.all(each -> new Reader(person(each), near(each)))) {
            fields.check(one.who().text().compareTo(before) > 0);
            before = one.who().text();
            readers.put(one.who(), one.near());
        }
        return new Notice(label, contents, line, readers);
    }

    private record Reader(PersonId who, Set<Nearness> near) {}

    private static List<String> kinds(Set<Kind> kinds) {
        return kinds.stream().map(Kind::code).sorted().toList();
    }

    private static List<String> near(Set<Nearness> near) {
        return near.stream().map(Nearness::code).sorted().toList();
    }

    private static Set<Nearness> near(FieldReader fields) throws UnreadableFact {
        return coded(fields, Nearness::ofCode, Nearness::code);
    }

    /** Sorted by code, each once. */
    private static <T> Set<T> coded(FieldReader fields, Function<String, T> of, Function<T, String> code)
            throws UnreadableFact {
        List<T> all = fields.all(each -> each.value(of::apply, code::apply));
        List<String> codes = all.stream().map(code).toList();
        fields.check(codes.equals(codes.stream().distinct().sorted().toList()));
        return new LinkedHashSet<>(all);
    }
}
