package org.closedset.closedset;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedset.people.Nearness;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Kind;

/**
 * What people who work near a scene are told of it beforehand: what is seen and heard by kind, one neutral line, and
 * nobody's name. {@code label} is the scene as it is printed; {@code readers} are those it is for, and how each meets it.
 */
public record Notice(String label, Contents contents, String line, Map<PersonId, Set<Nearness>> readers) {
    private static final int LONGEST = 300;

    /** One that says nothing, more than a line, or is for nobody in a way nobody meets it is an {@link IllegalArgumentException}. */
    public Notice {
        if (!Line.is(line, LONGEST) && !(line.isEmpty() && !contents.nothing())) {
            throw new IllegalArgumentException("not one line, or nothing at all");
        }
        readers = readers.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, it -> Set.copyOf(it.getValue())));
        if (readers.values().stream().anyMatch(Set::isEmpty)) {
            throw new IllegalArgumentException("somebody who meets it nowhere");
        }
    }

    /** How this person meets what is in the scene; nothing where the notice is not for them. */
    public Set<Nearness> near(PersonId who) {
        Set<Nearness> near = EnumSet.noneOf(Nearness.class);
        near.addAll(readers.getOrDefault(who, Set.of()));
        return near;
    }

    /** SHA-256 of what is read, in hex: {@code seen}, {@code heard} and {@code line}, one line each; whom it is for is not in it. */
    public String hash() {
        String read = "seen" + codes(contents.seen()) + "\nheard" + codes(contents.heard()) + "\nline " + line + "\n";
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(read.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static String codes(Set<Kind> kinds) {
        return kinds.stream().map(it -> " " + it.code()).sorted().collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return "Notice[confidential]";
    }
}
