package org.closedset.web.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.closedset.closedset.Job;
import org.closedset.closedset.Rota;
import org.closedset.closedset.SetUp;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.springframework.util.MultiValueMap;

/** What is typed and ticked of a rota: functions by the number of their row, and set-ups that need some of them. */
record RotaForm(List<Row> jobs, List<Row> setUps) {
    /** A name, and what is ticked beside it: persons, or numbers of functions. */
    record Row(String name, Set<String> ticked) {}

    static RotaForm of(Rota rota) {
        List<String> names = rota.jobs().stream().map(Job::name).toList();
        return new RotaForm(
                rota.jobs().stream()
                        .map(it -> new Row(it.name(), ids(it.people())))
                        .toList(),
                rota.setUps().stream()
                        .map(it -> new Row(it.name(), numbers(names, it)))
                        .toList());
    }

    private static Set<String> ids(List<PersonId> people) {
        Set<String> ids = new LinkedHashSet<>();
        people.forEach(it -> ids.add(it.text()));
        return ids;
    }

    private static Set<String> numbers(List<String> names, SetUp setUp) {
        Set<String> numbers = new LinkedHashSet<>();
        setUp.needs().forEach(it -> numbers.add(Integer.toString(names.indexOf(it))));
        return numbers;
    }

    /** As a form has it; a row without a name is none. A function that is new is needed in every set-up. */
    static RotaForm of(MultiValueMap<String, String> sent, List<Person> offered) {
        List<String> known = offered.stream().map(it -> it.id().text()).toList();
        List<Row> jobs = rows(sent, "job", "who-");
        jobs.forEach(it -> it.ticked().retainAll(known));
        List<Row> setUps = rows(sent, "setup", "needs-");
        int shown = sent.getOrDefault("shown", List.of()).size();
        IntStream.range(shown, jobs.size())
                .forEach(it -> setUps.forEach(one -> one.ticked().add(Integer.toString(it))));
        return new RotaForm(jobs, setUps);
    }

    private static List<Row> rows(MultiValueMap<String, String> sent, String name, String ticked) {
        List<String> names = sent.getOrDefault(name, List.of());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String typed = names.get(i).strip().replaceAll("\\s+", " ");
            rows.add(new Row(typed, new LinkedHashSet<>(sent.getOrDefault(ticked + i, List.of()))));
        }
        while (!rows.isEmpty() && rows.getLast().name().isEmpty()) {
            rows.removeLast();
        }
        return rows;
    }

    /** The functions; nothing where two have one name, or one is for nobody. */
    Optional<Rota> rota() {
        Map<String, String> names = new TreeMap<>();
        IntStream.range(0, jobs.size())
                .forEach(it -> names.put(Integer.toString(it), jobs.get(it).name()));
        try {
            return Optional.of(new Rota(
                    jobs.stream()
                            .filter(it -> !it.name().isEmpty())
                            .map(it -> new Job(
                                    it.name(),
                                    it.ticked().stream().map(PersonId::new).toList()))
                            .toList(),
                    setUps.stream()
                            .filter(it -> !it.name().isEmpty())
                            .map(it -> new SetUp(it.name(), needs(it, names)))
                            .toList(),
                    Map.of()));
        } catch (IllegalArgumentException unlike) {
            return Optional.empty();
        }
    }

    private static Set<String> needs(Row setUp, Map<String, String> names) {
        Set<String> needs = new LinkedHashSet<>();
        setUp.ticked().forEach(it -> needs.add(names.getOrDefault(it, "")));
        needs.remove("");
        return needs;
    }
}
