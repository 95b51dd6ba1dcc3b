package org.closedset.views;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.closedset.store.DecisionFile;
import org.closedset.store.Shelf;
import org.closedset.store.Stamp;

/** One script of the desk: where its reading stands, what was read, and what can be taken back. */
public final class OpenScript {
    private final String id;
    private Shelf.Book book;
    private State state = new State.Waiting();
    private Stamp seen = Stamp.NONE;
    private Optional<Standing> overtaken = Optional.empty();

    OpenScript(String id, Shelf.Book book) {
        this.id = id;
        this.book = book;
    }

    /** Where the reading of a script stands. */
    public sealed interface State {
        /** Another script is being read. */
        record Waiting() implements State {}

        record Reading(Progress progress) implements State {}

        record Read(Standing standing) implements State {}

        /** What was decided about it is in a record that is locked, or does not lie here. */
        record Closed() implements State {}

        /** It cannot be read; the sentence says why and what to do. */
        record Refused(String sentence) implements State {}
    }

    /** The name in addresses: letters of the file name and a few digits that tell equal ones apart. */
    public String id() {
        return id;
    }

    /** The id of the script of this name. */
    public static String idOf(String name) {
        String letters =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return (letters.length() > 40 ? letters.substring(0, 40) : letters) + "-" + digits(name);
    }

    private static String digits(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 3);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    public synchronized Shelf.Book book() {
        return book;
    }

    /** The name of the script's file without its ending. */
    public String name() {
        return DecisionFile.stem(book().script());
    }

    public synchronized State state() {
        return state;
    }

    /** The name of the script's file. */
    public String file() {
        return String.valueOf(book().script().getFileName());
    }

    /** What was read, where the reading is done. */
    public Optional<Standing> standing() {
        return switch (state()) {
            case State.Read read -> Optional.of(read.standing());
            case State.Waiting waiting -> Optional.empty();
            case State.Reading reading -> Optional.empty();
            case State.Closed closed -> Optional.empty();
            case State.Refused refused -> Optional.empty();
        };
    }

    synchronized void is(State now) {
        state = now;
    }

    synchronized void is(Shelf.Book now) {
        book = now;
    }

    /** Shows what was just written. */
    public synchronized void is(Standing now) {
        state = new State.Read(now);
    }

    /** How its files looked just before they were last read. */
    synchronized Stamp seen() {
        return seen;
    }

    synchronized void seen(Stamp now) {
        seen = now;
    }

    /** What stood before another program wrote the script's file anew; empty where the desk itself was given it. */
    synchronized Optional<Standing> overtaken() {
        return overtaken;
    }

    /** It must be read again, because it was written outside the desk. */
    synchronized void isOvertaken() {
        overtaken = standing().or(() -> overtaken);
        state = new State.Waiting();
    }

    synchronized void isNew() {
        overtaken = Optional.empty();
    }
}
