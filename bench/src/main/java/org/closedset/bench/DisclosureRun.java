package org.closedset.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.closedset.people.AgeCheck;
import org.closedset.people.DocumentKind;
import org.closedset.people.Easing;
import org.closedset.people.Own;
import org.closedset.people.Passkey;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.production.AccountFact;
import org.closedset.production.Content;
import org.closedset.production.OwnFact;
import org.closedset.production.PersonFact;
import org.closedset.store.record.RecordFailure;
import org.closedset.views.Recorded;

/**
 * Whether the time an answer takes tells what a performer did in private. Productions of two worlds lie in one program,
 * half of them with much that is private and half with nothing; everybody's pages are asked for in an order of chance.
 * What two halves chosen by chance differ by is the noise that the two worlds' difference is held against.
 */
public final class DisclosureRun {
    private static final int SHUFFLES = 2_000;
    private static final int UNLIKELY = 99;
    private static final List<Role> ROLES = roles();
    private static final Map<Role, List<String>> ASKED = Map.of(
            Role.DIRECTOR, List.of("/mine", "/board", "/board/next", "/mine/record", "/record/FILM/person/PERSON"),
            Role.PRODUCER, List.of("/mine/about", "/board", "/record/FILM"),
            Role.FIRST_AD, List.of("/board", "/mine/ways"),
            Role.CASTING, List.of("/mine", "/mine/about"),
            Role.COSTUME, List.of("/mine", "/mine/words", "/record/FILM/person/PERSON"),
            Role.REPRESENTATIVE, List.of("/mine", "/mine/record"),
            Role.EDITOR, List.of("/mine", "/board"),
            Role.OPERATOR, List.of("/mine", "/mine/about"),
            Role.PERFORMER, List.of("/mine/record"));

    private final SplittableRandom random = new SplittableRandom(20_261_130);
    private final Figures figures = new Figures();
    private final boolean quick;

    private DisclosureRun(boolean quick) {
        this.quick = quick;
    }

    private static List<Role> roles() {
        List<Role> roles = new ArrayList<>(List.of(Role.COORDINATOR));
        List.of(
                        Role.DIRECTOR,
                        Role.PRODUCER,
                        Role.FIRST_AD,
                        Role.CASTING,
                        Role.COSTUME,
                        Role.REPRESENTATIVE,
                        Role.EDITOR,
                        Role.OPERATOR)
                .forEach(roles::add);
        roles.addAll(Collections.nCopies(20, Role.PERFORMER));
        return List.copyOf(roles);
    }

    /** Prints the figures. */
    public static void main(String[] arguments) throws Exception {
        DisclosureRun run = new DisclosureRun(List.of(arguments).contains("--quick"));
        run.measure();
        System.exit(run.figures.print(System.out));
    }

    /** One role's page. */
    private record Page(Role role, String path) {
        @Override
        public String toString() {
            String own = role == Role.PERFORMER ? " (their own, which may tell: what the method sees)" : "";
            return role.name().toLowerCase(Locale.ROOT) + " " + path + own;
        }
    }

    /** A production of one of the worlds, and who looks at it. */
    private record World(Recorded film, PersonId performer, Map<Role, Asking> looking) {
        double took(Page page) throws IOException {
            String path = page.path().replace("FILM", film.id()).replace("PERSON", performer.text());
            Asking asking = Objects.requireNonNull(looking.get(page.role()));
            long start = System.nanoTime();
            int status = asking.get(path).status();
            long end = System.nanoTime();
            if (status >= 500) {
                throw new IOException(path + " answered " + status);
            }
            return (end - start) / 1e3;
        }
    }

    private void measure() throws Exception {
        int each = quick ? 6 : 10;
        int rounds = quick ? 60 : 400;
        Path target = Files.createDirectories(Path.of(System.getProperty("closedset.home"), "target"));
        try (Film program = new Film(Files.createTempDirectory(target, "disclosure"))) {
            List<World> worlds = new ArrayList<>();
            for (int world = 0; world < 2 * each; world++) {
                worlds.add(world(program, world % 2 == 0));
            }
            List<Page> pages = ASKED.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .flatMap(asked -> asked.getValue().stream().map(path -> new Page(asked.getKey(), path)))
                    .toList();
            program.set(Film.NOON.plusMillis(1));
            asked(worlds, pages, rounds / 2);
            told(pages, asked(worlds, pages, rounds));
        }
    }

    private World world(Film program, boolean busy) throws IOException, RecordFailure {
        List<PersonId> people = ROLES.stream().map(role -> program.newPerson()).toList();
        Recorded film = program.begin(people, ROLES);
        program.publish(film, people.getFirst(), 60);
        PersonId performer = people.getLast();
        if (busy) {
            for (Content told : privately(performer, people)) {
                program.tell(film, performer, List.of(told));
            }
        }
        program.set(Film.NOON.plusMillis(1));
        Map<Role, Asking> looking = new LinkedHashMap<>();
        for (Role role : ASKED.keySet()) {
            PersonId who = role == Role.PERFORMER ? performer : people.get(ROLES.indexOf(role));
            looking.put(role, program.asking().as(who.text()));
        }
        program.set(Film.MORNING);
        return new World(film, performer, looking);
    }

    /** All that a performer can say and do here, some of it often. */
    private static List<Content> privately(PersonId who, List<PersonId> people) {
        List<Content> told = new ArrayList<>(List.of(
                new PersonFact.Met(who, true),
                new PersonFact.AgeChecked(
                        who,
                        Optional.of(new AgeCheck(
                                Set.of(people.getFirst()), DocumentKind.PASSPORT, LocalDate.of(2027, 1, 7)))),
                new AccountFact.NoticeRead(who, 1),
                new AccountFact.DataUseSaid(who, 1, true),
                new OwnFact.SupportSaid(who, Optional.of(new Own.Eased(Set.of(Easing.SHORTER_MEETINGS), Film.MORNING))),
                new OwnFact.OtherCoordinatorAsked(who, true)));
        for (int device = 0; device < 4; device++) {
            told.add(new AccountFact.PasskeyAdded(who, new Passkey("k" + device, "c", "phone " + device)));
        }
        for (int word = 0; word < 40; word++) {
            told.add(new OwnFact.WordsSaid(who, List.of(new Own.OwnWord("chest", "word " + word))));
        }
        return told;
    }

    /** Microseconds by page, production and round. */
    private double[][][] asked(List<World> worlds, List<Page> pages, int rounds) throws IOException {
        double[][][] took = new double[pages.size()][worlds.size()][rounds];
        List<int[]> order = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            for (int world = 0; world < worlds.size(); world++) {
                order.add(new int[] {page, world});
            }
        }
        Random shuffling = new Random(random.nextLong());
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, shuffling);
            for (int[] next : order) {
                took[next[0]][next[1]][round] = worlds.get(next[1]).took(pages.get(next[0]));
            }
        }
        return took;
    }

    private void told(List<Page> pages, double[][][] took) {
        double most = 0;
        double[] byChance = new double[SHUFFLES];
        List<int[]> halves = halves(took[0].length);
        for (int page = 0; page < pages.size(); page++) {
            double[] medians =
                    Arrays.stream(took[page]).mapToDouble(DisclosureRun::median).toArray();
            double[] differences = halves.stream()
                    .mapToDouble(half -> difference(medians, half))
                    .toArray();
            double noise = at(differences, UNLIKELY);
            double difference = difference(medians, worlds(medians.length));
            figures.told(pages.get(page) + ": difference of the worlds, peer: noise", difference, noise, "µs");
            if (pages.get(page).role() == Role.PERFORMER) {
                continue;
            }
            double unit = Math.max(noise, 0.001);
            most = Math.max(most, difference / unit);
            for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
                byChance[shuffle] = Math.max(byChance[shuffle], differences[shuffle] / unit);
            }
        }
        figures.atMost(
                "the page that differs most, against what two halves by chance come to",
                most,
                at(byChance, UNLIKELY),
                Double.NaN,
                "");
    }

    /** The even productions are the busy ones. */
    private static int[] worlds(int size) {
        return IntStream.range(0, size).map(it -> it % 2).toArray();
    }

    /** The same for all pages, so that what several pages share by chance they share here too. */
    private List<int[]> halves(int size) {
        Random shuffling = new Random(random.nextLong());
        List<Integer> labels = new ArrayList<>();
        IntStream.range(0, size).forEach(it -> labels.add(it % 2));
        List<int[]> halves = new ArrayList<>();
        for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
            Collections.shuffle(labels, shuffling);
            halves.add(labels.stream().mapToInt(Integer::intValue).toArray());
        }
        return halves;
    }

    private static double difference(double[] medians, int[] half) {
        double one = 0;
        double other = 0;
        for (int world = 0; world < medians.length; world++) {
            one += half[world] == 0 ? medians[world] : 0;
            other += half[world] == 1 ? medians[world] : 0;
        }
        return Math.abs(one - other) * 2 / medians.length;
    }

    private static double median(double[] took) {
        return at(took, 50);
    }

    private static double at(double[] values, int percent) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
