package org.closedset.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.store.UnreadableDecisions;
import org.closedset.store.record.RecordFailure;
import org.closedset.views.Recorded;

/** The program as it serves: how soon it is there, how soon it answers, and how soon others see what was published. */
final class ServeFigures {
    private static final Pattern MARK = Pattern.compile("data-board=\"([0-9a-f]{32})\"");
    private static final Pattern PERSON = Pattern.compile("<option value=\"([0-9a-f]{32})\">");
    private static final Pattern PRODUCTION = Pattern.compile("(/record/[0-9a-f]{32})");
    private static final Pattern ACT = Pattern.compile("name=\"act\" value=\"([0-9a-f]{32})\"");
    private static final String BEGUN = "title=A+Film&zone=Europe%2FOslo&name=Signe+Aalto"
            + "&passphrase=seven+boats+at+the+quay&again=seven+boats+at+the+quay";
    private static final List<String> PAGES =
            List.of("/mine", "/mine/about", "/mine/record", "/mine/words", "/mine/ways", "/board");
    private static final int PEOPLE = 200;
    private static final long EVERY = 25_000_000;
    private static final int BOARDS = 500;

    private final Figures figures;
    private final Path folder;
    private final boolean quick;

    private ServeFigures(Figures figures, Path folder, boolean quick) {
        this.figures = figures;
        this.folder = folder;
        this.quick = quick;
    }

    /** Measures on this machine, whose cores ask as well as answer. */
    static void add(Figures figures, Path folder, boolean quick) throws Exception {
        ServeFigures run = new ServeFigures(figures, folder, quick);
        run.start();
        run.pages();
        run.boards();
        run.replicas();
    }

    /** The first start makes the program's cache and is not counted. */
    private void start() throws IOException {
        double[] took = new double[quick ? 3 : 7];
        double[] worked = new double[took.length];
        double most = 0;
        double children = 0;
        for (int start = -1; start < took.length; start++) {
            Path empty = Files.createDirectories(folder.resolve("start" + start));
            long begun = System.nanoTime();
            try (Served served = Served.with("desk", empty.toString(), "--port", "PORT");
                    Asking holder = served.holder("127.0.0.1")) {
                holder.get("/").is(200);
                if (start >= 0) {
                    took[start] = (System.nanoTime() - begun) / 1e6;
                    worked[start] = served.worked();
                    most = Math.max(most, served.peakMegabytes());
                    children = Math.max(children, served.childrensMegabytes());
                }
            }
        }
        Arrays.sort(took);
        Arrays.sort(worked);
        figures.told("what processors work for a start to the first page", worked[worked.length / 2], Double.NaN, "ms");
        figures.atMost("start to first page, median of " + took.length, took[took.length / 2], 2500, Double.NaN, "ms");
        figures.atMost("its memory then, at most, sentence model not loaded", most, 350, Double.NaN, "MB");
        figures.told("beside it, the reading child that is kept ready", children, Double.NaN, "MB");
    }

    /** People of the demo, each of whom asks for one of their pages every five seconds. */
    private void pages() throws IOException, InterruptedException, ExecutionException {
        List<Asking> all = new ArrayList<>();
        Path film = folder.resolve("demo");
        try (Served served = Served.with("demo", "--folder", film.toString(), "--port", "PORT");
                ExecutorService asking = Executors.newVirtualThreadPerTaskExecutor()) {
            List<String> people = people(served);
            for (int who = 0; who < PEOPLE; who++) {
                all.add(new Asking("127.0.0.1", served.port()).as(people.get(who % people.size())));
            }
            asked(all, asking, quick ? 5 : 10);
            double[] took = asked(all, asking, quick ? 15 : 60);
            figures.told("page, half of the answers, 200 people every five seconds", at(took, 50), Double.NaN, "ms");
            figures.atMost("page, 99 of 100 answers, the same", at(took, 99), 80, Double.NaN, "ms");
            figures.told("memory of the demo after that, its film read", served.peakMegabytes(), Double.NaN, "MB");
        } finally {
            for (Asking one : all) {
                one.close();
            }
        }
    }

    private static List<String> people(Served served) throws IOException {
        try (Asking stranger = new Asking("127.0.0.1", served.port())) {
            return PERSON.matcher(stranger.get("/in").body())
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        }
    }

    /** From when each was to ask, so that nobody who waits for another goes uncounted. */
    private static double[] asked(List<Asking> all, ExecutorService asking, int seconds)
            throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        List<Future<Double>> answers = new ArrayList<>();
        for (int asked = 0; asked < seconds * 1_000_000_000L / EVERY; asked++) {
            long due = start + asked * EVERY;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            Asking one = all.get(asked % all.size());
            String page = PAGES.get((asked / all.size() + asked) % PAGES.size());
            answers.add(asking.submit(() -> {
                synchronized (one) {
                    int status = one.get(page).status();
                    if (status != 200 && !(page.equals("/board") && status == 404)) {
                        throw new IOException(page + " answered " + status);
                    }
                }
                return (System.nanoTime() - due) / 1e6;
            }));
        }
        double[] took = new double[answers.size()];
        for (int answer = 0; answer < took.length; answer++) {
            took[answer] = answers.get(answer).get();
        }
        Arrays.sort(took);
        return took;
    }

    private static double at(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private void boards() throws Exception {
        List<Double> last = new ArrayList<>();
        List<Double> half = new ArrayList<>();
        heard(Files.createDirectories(folder.resolve("warm")));
        for (int round = 0; round < (quick ? 3 : 7); round++) {
            double[] heard = heard(Files.createDirectories(folder.resolve("boards" + round)));
            half.add(at(heard, 50));
            last.add(heard[heard.length - 1]);
        }
        Collections.sort(half);
        Collections.sort(last);
        figures.told("a published change on half of 500 open boards", half.get(half.size() / 2), Double.NaN, "ms");
        figures.atMost("a published change on the last of them", last.get(last.size() / 2), 1000, Double.NaN, "ms");
    }

    /** When each open board had what was published, counted from the time of publishing. */
    private static double[] heard(Path folder)
            throws IOException, RecordFailure, UnreadableDecisions, InterruptedException, ExecutionException {
        List<Asking> open = new ArrayList<>();
        try (Film film = new Film(folder);
                ExecutorService asking = Executors.newVirtualThreadPerTaskExecutor()) {
            List<PersonId> people = new ArrayList<>();
            for (int who = 0; who < BOARDS; who++) {
                people.add(film.newPerson());
            }
            Recorded shown = film.begin(people, Collections.nCopies(BOARDS, Role.PRODUCER));
            for (PersonId who : people) {
                open.add(film.asking().as(who.text()));
            }
            for (Asking one : open) {
                one.send("/board/next?shown=" + one.get("/board").is(200).one(MARK));
            }
            film.publish(shown, people.getFirst(), 100);
            List<Future<Double>> hearing = new ArrayList<>();
            long start = System.nanoTime();
            film.set(Film.NOON.plusMillis(1));
            for (Asking one : open) {
                hearing.add(asking.submit(() -> {
                    one.heard().is(200).one(MARK);
                    return (System.nanoTime() - start) / 1e6;
                }));
            }
            double[] heard = new double[BOARDS];
            for (int one = 0; one < BOARDS; one++) {
                heard[one] = hearing.get(one).get();
            }
            Arrays.sort(heard);
            return heard;
        } finally {
            for (Asking one : open) {
                one.close();
            }
        }
    }

    /** Two programs on one PostgreSQL; somebody is written down at one and looked for at the other. */
    private void replicas() throws Exception {
        Path ground = Files.createDirectories(folder.resolve("replicas"));
        Path passphrase = Files.writeString(ground.resolve("passphrase"), "seven boats at the quay\n");
        try (BenchPostgres server = BenchPostgres.start(ground)) {
            String archive = server.address("archive");
            String keys = server.address("keys");
            try (Served one = serve(ground.resolve("one"), archive, keys, passphrase);
                    Asking here = one.holder("localhost")) {
                here.post("/record/begin", "_csrf=" + here.get("/help").secret() + "&" + BEGUN)
                        .is(303);
                try (Served other = serve(ground.resolve("other"), archive, keys, passphrase);
                        Asking there = other.holder("localhost")) {
                    shown(here, there);
                }
            }
        }
    }

    private static Served serve(Path folder, String archive, String keys, Path passphrase) throws IOException {
        return Served.with(
                "serve",
                folder.toString(),
                "--url",
                "http://localhost:PORT",
                "--database",
                archive,
                "--keys-database",
                keys,
                "--passphrase-file",
                passphrase.toString());
    }

    private void shown(Asking here, Asking there) throws IOException {
        String film = here.get("/record").one(PRODUCTION);
        double[] took = new double[quick ? 10 : 40];
        for (int person = 0; person < took.length; person++) {
            Asking from = person % 2 == 0 ? here : there;
            Asking to = person % 2 == 0 ? there : here;
            Asking.Answer page = from.get(film).is(200);
            String name = "Somebody " + (1000 + person) + " Else";
            String form = "_csrf=" + page.secret() + "&act=" + page.one(ACT) + "&name=" + name.replace(' ', '+');
            from.post(film + "/people", form).is(303);
            long start = System.nanoTime();
            while (!to.get(film).is(200).body().contains(name)) {
                Thread.onSpinWait();
            }
            took[person] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(took);
        figures.told("confirmed by one process, shown by another, half", at(took, 50), Double.NaN, "ms");
        figures.atMost("the same, at most", took[took.length - 1], 1000, Double.NaN, "ms");
    }
}
