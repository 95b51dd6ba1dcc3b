package org.closedset.background;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.closedset.people.Item;

/**
 * What the background of a scene is told beforehand. {@code kept} comes first: in one line, what each keeps of today's pay and
 * place if they skip an item; {@code rule} is the rule that says so, or "" where none was found.
 */
public record Booking(String kept, String rule, List<Group> groups) {
    private static final int LONGEST = 300;

    /** One that does not say what is kept, has no group, or two of one name, is an {@link IllegalArgumentException}. */
    public Booking {
        groups = List.copyOf(groups);
        boolean once = groups.stream().map(Group::name).distinct().count() == groups.size();
        boolean ruled = rule.isEmpty() || Line.is(rule, LONGEST);
        if (!Line.is(kept, LONGEST) || !ruled || groups.isEmpty() || !once) {
            throw new IllegalArgumentException("not a booking");
        }
    }

    /** SHA-256, in hex, of what is said of pay and place: {@code kept} and {@code rule}, one line each. */
    public String keptHash() {
        String read = "kept " + kept + "\nrule " + rule + "\n";
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(read.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    public Optional<Group> group(String name) {
        return groups.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    /** Every item of any group, each once. */
    public List<Item> items() {
        return groups.stream().flatMap(it -> it.items().stream()).distinct().toList();
    }

    @Override
    public String toString() {
        return "Booking[confidential]";
    }
}
