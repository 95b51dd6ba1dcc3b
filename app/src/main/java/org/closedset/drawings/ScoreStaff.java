package org.closedset.drawings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.closedset.choreography.Exposed;
import org.closedset.choreography.Move;
import org.closedset.choreography.Touched;
import org.closedset.people.PersonId;

/**
 * The moves of a beat as music is written: counts across, people down, each move from who does it to whom, what is seen of
 * somebody as a bar below them. A long beat goes on in another line, so that it is read on a phone as on paper.
 */
public final class ScoreStaff {
    private static final int NAMES = 78;
    private static final int CELL = 18;
    private static final int ACROSS = 16;
    private static final int UNSET = 2;
    private static final int HEAD = 16;
    private static final int LANE = 27;
    private static final int BAR = 17;
    private static final int BETWEEN = 10;
    private static final int LONGEST_NAME = 12;
    private static final double LETTER = 5.7;

    private final List<Row> rows;
    private final List<Placed> moves;
    private final int cells;
    private final List<Drawing.Spot> spots = new ArrayList<>();

    /** Somebody, as they are called in the margin. */
    public record Row(PersonId who, String name) {}

    /**
     * What is drawn: the beat's number and what its variant is called, the moves, what is seen already when the first
     * begins, the count each move begins on, and what each move and each zone is called.
     */
    public record Part(
            String id,
            int beat,
            String variant,
            List<Move> moves,
            List<Exposed> seen,
            List<Integer> begins,
            Function<Move, String> says,
            Function<Exposed, String> zone) {
        public Part {
            moves = List.copyOf(moves);
            seen = List.copyOf(seen);
            begins = List.copyOf(begins);
            if (begins.size() != moves.size()) {
                throw new IllegalArgumentException("each move begins somewhere");
            }
        }

        @Override
        public String toString() {
            return "Part[confidential]";
        }
    }

    private record Placed(Move move, int number, int cell, int width, int count) {
        boolean unset() {
            return move.counts().isEmpty();
        }
    }

    /** Something seen of somebody from a cell to another, on a line of its own below them. */
    private record Seen(Exposed exposed, int line, int from, int to) {}

    private final Part part;
    private final List<Seen> seen;
    private final Map<PersonId, Integer> lines = new LinkedHashMap<>();

    private ScoreStaff(List<Row> rows, Part part) {
        this.rows = List.copyOf(rows);
        this.part = part;
        this.moves = placed(part);
        this.cells = Math.max(
                1, moves.stream().mapToInt(it -> it.cell() + it.width()).max().orElse(1));
        this.seen = seen();
    }

    /** One drawing of a variant of a beat. */
    public static Drawing of(List<Row> rows, Part part) {
        return new ScoreStaff(rows, part).make();
    }

    /** What is seen of whom once these moves are done, given what was before. */
    public static List<Exposed> after(List<Exposed> before, List<Move> moves) {
        Map<String, Exposed> now = new LinkedHashMap<>();
        before.forEach(it -> now.put(key(it), it));
        moves.forEach(move -> move.exposes().forEach(it -> now.put(key(it), it)));
        return now.values().stream().filter(Exposed::shows).toList();
    }

    private static String key(Exposed exposed) {
        return exposed.who().text() + exposed.zone();
    }

    private static List<Placed> placed(Part part) {
        List<Placed> placed = new ArrayList<>();
        int cell = 0;
        for (Move move : part.moves()) {
            int width = move.counts().orElse(UNSET);
            placed.add(new Placed(
                    move, placed.size() + 1, cell, width, part.begins().get(placed.size())));
            cell += width;
        }
        return placed;
    }

    private List<Seen> seen() {
        Map<String, Seen> open = new LinkedHashMap<>();
        List<Seen> all = new ArrayList<>();
        part.seen().forEach(it -> open.put(key(it), new Seen(it, line(it, all, open), 0, cells)));
        for (Placed placed : moves) {
            for (Exposed exposed : placed.move().exposes()) {
                Optional.ofNullable(open.remove(key(exposed)))
                        .ifPresent(it -> all.add(new Seen(it.exposed(), it.line(), it.from(), placed.cell())));
                if (exposed.shows()) {
                    open.put(key(exposed), new Seen(exposed, line(exposed, all, open), placed.cell(), cells));
                }
            }
        }
        all.addAll(open.values());
        all.removeIf(it -> it.from() >= it.to());
        return all;
    }

    /** The line of its zone below the person, a new one where it has none. */
    private int line(Exposed exposed, List<Seen> all, Map<String, Seen> open) {
        List<Seen> known = new ArrayList<>(all);
        known.addAll(open.values());
        return known.stream()
                .filter(it -> key(it.exposed()).equals(key(exposed)))
                .map(Seen::line)
                .findFirst()
                .orElseGet(() -> lines.merge(exposed.who(), 1, Integer::sum) - 1);
    }

    private int lines(PersonId who) {
        return lines.getOrDefault(who, 0);
    }

    private Drawing make() {
        int y = 0;
        for (int from = 0; from < cells; from += ACROSS) {
            y = system(from, Math.min(cells, from + ACROSS), y) + BETWEEN;
        }
        int counts = moves.stream().mapToInt(it -> it.move().counts().orElse(0)).sum();
        return new Drawing(
                part.id(),
                NAMES + Math.min(cells, ACROSS) * CELL + 6,
                y,
                Wording.say("staff.title", part.beat(), part.variant()),
                Wording.say("staff.description", counts, moves.size()),
                spots);
    }

    /** One line of the staff; where it ends. */
    private int system(int from, int to, int top) {
        Map<PersonId, Integer> lanes = new LinkedHashMap<>();
        int y = top + HEAD;
        for (Row row : rows) {
            lanes.put(row.who(), y);
            spots.add(Drawing.Spot.of(
                    new Shape.Words(NAMES - 8, y + 14, shortened(row.name()), Shape.Anchor.END, false),
                    new Shape.Line(NAMES, y + 10, NAMES + (to - from) * CELL, y + 10, true)));
            y += LANE + BAR * lines(row.who());
        }
        moves.stream()
                .filter(it -> it.cell() < to && it.cell() + it.width() > from)
                .forEach(it -> mark(it, from, to, top, lanes));
        seen.forEach(it -> bar(it, from, to, lanes));
        return y;
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "\u2026";
    }

    private static double x(int cell, int from) {
        return NAMES + (double) (cell - from) * CELL;
    }

    private void mark(Placed placed, int from, int to, int top, Map<PersonId, Integer> lanes) {
        boolean begins = placed.cell() >= from;
        double x = x(Math.max(placed.cell(), from), from) + 1;
        double width = x(Math.min(placed.cell() + placed.width(), to), from) - x - 1;
        int y = lanes.getOrDefault(placed.move().initiator(), top + HEAD);
        List<Shape> shapes = new ArrayList<>();
        receiver(placed, begins, x, width, y, lanes, shapes);
        shapes.add(new Shape.Block(x, y + 2, width, 16, true, placed.unset()));
        if (begins) {
            String number = placed.number() + (placed.unset() ? "?" : "");
            shapes.add(new Shape.Words(x + Math.min(width, CELL) / 2, y + 14, number, Shape.Anchor.MIDDLE, false));
            String count = placed.unset() ? "?" : Integer.toString(placed.count());
            shapes.add(new Shape.Words(x, top + 10, count, Shape.Anchor.START, false));
        }
        spots.add(new Drawing.Spot(part.says().apply(placed.move()), "", shapes));
    }

    /** The line from who does it to whom, and how long it is done to them. */
    private static void receiver(
            Placed placed,
            boolean begins,
            double x,
            double width,
            int y,
            Map<PersonId, Integer> lanes,
            List<Shape> shapes) {
        double at = x + Math.min(width, CELL) / 2;
        switch (placed.move().receiver()) {
            case Touched.Somebody it -> {
                int there = lanes.getOrDefault(it.who(), y);
                if (begins) {
                    boolean down = there > y;
                    double end = down ? there + 4 : there + 16;
                    shapes.add(new Shape.Line(at, down ? y + 18 : y + 2, at, end, false));
                    shapes.add(new Shape.Arrow(at, end, down));
                }
                shapes.add(new Shape.Block(x, there + 4, width, 12, false, placed.unset()));
            }
            case Touched.Self it -> {
                shapes.add(new Shape.Line(at - 4, y + 23, at + 4, y + 23, false));
                shapes.add(new Shape.Arrow(at, y + 18, false));
            }
            case Touched.Thing it -> {
                shapes.add(new Shape.Line(at, y + 18, at, y + 21, false));
                shapes.add(new Shape.Block(at - 2.5, y + 20, 5, 5, false, false));
            }
            case Touched.Air it -> {}
        }
    }

    private void bar(Seen it, int from, int to, Map<PersonId, Integer> lanes) {
        if (it.from() >= to
                || it.to() <= from
                || !lanes.containsKey(it.exposed().who())) {
            return;
        }
        double x = x(Math.max(it.from(), from), from) + 1;
        double width = x(Math.min(it.to(), to), from) - x - 1;
        double y = lanes.getOrDefault(it.exposed().who(), 0) + LANE - 6 + it.line() * BAR;
        String zone = part.zone().apply(it.exposed());
        String words = Wording.say(
                "staff.seen",
                zone,
                it.exposed().room().code(),
                it.exposed().picture().code());
        double right = x((Math.min(cells, ACROSS)), 0);
        boolean fits = x + words.length() * LETTER <= right;
        spots.add(new Drawing.Spot(
                Wording.say(
                        "staff.seen.told",
                        name(it.exposed().who()),
                        zone,
                        it.exposed().room().code(),
                        it.exposed().picture().code()),
                "",
                List.of(
                        new Shape.Striped(x, y, width, 4),
                        new Shape.Words(
                                fits ? x : right,
                                y + 14,
                                words,
                                fits ? Shape.Anchor.START : Shape.Anchor.END,
                                false))));
    }

    private String name(PersonId who) {
        return rows.stream()
                .filter(it -> it.who().equals(who))
                .map(Row::name)
                .findFirst()
                .orElse("");
    }
}
