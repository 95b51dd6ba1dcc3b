package org.closedset.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.closedset.background.Booking;
import org.closedset.background.Group;
import org.closedset.people.Item;
import org.closedset.people.ItemKind;
import org.closedset.web.Words;

/** What is typed of a background booking: the line of what is kept, its rule, and groups as blocks of lines. */
record BookingForm(String kept, String rule, String groups) {
    static final BookingForm EMPTY = new BookingForm("", "", "");

    BookingForm {
        kept = oneLine(kept);
        rule = oneLine(rule);
    }

    static BookingForm of(Booking booking) {
        return new BookingForm(
                booking.kept(),
                booking.rule(),
                booking.groups().stream().map(BookingForm::block).collect(Collectors.joining("\n\n")));
    }

    private static String block(Group group) {
        return group.name()
                + group.items().stream()
                        .map(it -> "\n" + it.kind().code() + ": " + it.line())
                        .collect(Collectors.joining());
    }

    private static String oneLine(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    /** The booking, or why what is typed is none. */
    record Read(Optional<Booking> booking, String wrong) {
        static Read not(String wrong) {
            return new Read(Optional.empty(), wrong);
        }
    }

    Read read() {
        if (kept.isEmpty() || kept.length() > 300 || rule.length() > 300) {
            return Read.not(Words.say("background.wrong.kept"));
        }
        List<Group> read = new ArrayList<>();
        List<String> lines = groups.lines().map(BookingForm::oneLine).toList();
        int at = 0;
        while (at < lines.size()) {
            if (lines.get(at).isEmpty()) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < lines.size() && !lines.get(end).isEmpty()) {
                end++;
            }
            Block block = block(lines, at, end);
            if (block.group().isEmpty()) {
                return Read.not(block.wrong());
            }
            read.add(block.group().get());
            at = end;
        }
        try {
            return read.isEmpty()
                    ? Read.not(Words.say("background.wrong.none"))
                    : new Read(Optional.of(new Booking(kept, rule, read)), "");
        } catch (IllegalArgumentException twice) {
            return Read.not(Words.say("background.wrong.twice"));
        }
    }

    private record Block(Optional<Group> group, String wrong) {
        static Block not(String key, int line, String text) {
            return new Block(Optional.empty(), Words.say(key, line, text));
        }
    }

    /** The lines from {@code at} to before {@code end}: a name, and items. */
    private static Block block(List<String> lines, int at, int end) {
        String name = lines.get(at);
        if (name.length() > 60 || item(name).isPresent()) {
            return Block.not("background.wrong.name", at + 1, name);
        }
        List<Item> items = new ArrayList<>();
        for (int line = at + 1; line < end; line++) {
            Optional<Item> item = item(lines.get(line));
            if (item.isEmpty()) {
                return Block.not("background.wrong.line", line + 1, lines.get(line));
            }
            if (items.contains(item.get())) {
                return Block.not("background.wrong.again", line + 1, lines.get(line));
            }
            items.add(item.get());
        }
        return new Block(Optional.of(new Group(name, items)), "");
    }

    private static Optional<Item> item(String typed) {
        int colon = typed.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        try {
            ItemKind kind = ItemKind.ofCode(typed.substring(0, colon).strip().toLowerCase(Locale.ROOT));
            return Optional.of(new Item(kind, typed.substring(colon + 1).strip()));
        } catch (IllegalArgumentException unlike) {
            return Optional.empty();
        }
    }
}
