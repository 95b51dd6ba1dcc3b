package org.closedset.ledger;

import java.util.regex.Pattern;

/** Paths as tlog-tiles has them, printed and read; a number stands in groups of three digits. */
final class LogPath {
    private static final String ROOT = "tile/";
    private static final String ENTRIES = "entries";
    private static final String PARTIAL = ".p/";
    private static final Pattern LEVEL = Pattern.compile("0|[1-9][0-9]?");
    private static final Pattern WIDTH = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Pattern NUMBER = Pattern.compile("(?!x000)(?:x[0-9]{3}/){0,6}[0-9]{3}");

    private LogPath() {}

    static String of(int level, long number, int width) {
        return path(Integer.toString(level), number, width);
    }

    static String ofEntries(long number, int width) {
        return path(ENTRIES, number, width);
    }

    private static String path(String row, long number, int width) {
        String last = width == Tile.FULL ? "" : PARTIAL + width;
        return ROOT + row + "/" + groups(number) + last;
    }

    private static String groups(long number) {
        StringBuilder groups = new StringBuilder(three(number % 1000));
        for (long rest = number / 1000; rest > 0; rest /= 1000) {
            groups.insert(0, "x" + three(rest % 1000) + "/");
        }
        return groups.toString();
    }

    private static String three(long number) {
        return Long.toString(1000 + number).substring(1);
    }

    static LogFile read(String path) throws UnreadableLedger {
        int row = path.indexOf('/', ROOT.length());
        if (!path.startsWith(ROOT) || row < 0) {
            throw new UnreadableLedger(Fault.FILE_UNKNOWN);
        }
        String level = path.substring(ROOT.length(), row);
        String rest = path.substring(row + 1);
        int partial = rest.indexOf(PARTIAL);
        String number = partial < 0 ? rest : rest.substring(0, partial);
        if (level.equals(ENTRIES)) {
            return new Bundle(number(number), width(rest, partial));
        }
        return new Tile(level(level), number(number), width(rest, partial));
    }

    private static int level(String text) throws UnreadableLedger {
        if (!LEVEL.matcher(text).matches() || Integer.parseInt(text) > Tile.HIGHEST) {
            throw new UnreadableLedger(Fault.FILE_LEVEL);
        }
        return Integer.parseInt(text);
    }

    private static long number(String text) throws UnreadableLedger {
        if (!NUMBER.matcher(text).matches()) {
            throw new UnreadableLedger(Fault.FILE_NUMBER);
        }
        try {
            return Long.parseLong(text.replace("/", "").replace("x", ""));
        } catch (NumberFormatException e) {
            throw new UnreadableLedger(Fault.FILE_NUMBER);
        }
    }

    private static int width(String rest, int partial) throws UnreadableLedger {
        if (partial < 0) {
            return Tile.FULL;
        }
        String text = rest.substring(partial + PARTIAL.length());
        if (!WIDTH.matcher(text).matches() || Integer.parseInt(text) >= Tile.FULL) {
            throw new UnreadableLedger(Fault.FILE_WIDTH);
        }
        return Integer.parseInt(text);
    }
}
