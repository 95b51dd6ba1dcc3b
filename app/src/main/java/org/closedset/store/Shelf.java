package org.closedset.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of scripts with their decisions beside them. Names come from outside and never lead out of the folder; a new
 * draft takes the place of the one of the same name, which is kept under {@code older/} with a number.
 */
public final class Shelf {
    private static final String OLDER = "older";
    private static final int LONGEST_NAME = 120;

    private final Path folder;

    private Shelf(Path folder) {
        this.folder = folder;
    }

    /** The shelf in this folder, which is made if it is not there. */
    public static Shelf in(Path folder) throws UnreadableDecisions {
        try {
            return new Shelf(Files.createDirectories(folder).toRealPath());
        } catch (IOException e) {
            throw Wording.refuse(UnreadableDecisions.Why.DISK, "shelf.unread");
        }
    }

    /**
     * One script: its file's name, its file, its decisions, the production in whose record these are, if they are in one,
     * and its older drafts, latest first.
     */
    public record Book(
            String name, Path script, DecisionFile decisions, Optional<String> production, List<Path> older) {
        public Book {
            older = List.copyOf(older);
        }
    }

    /** The scripts by name. */
    public List<Book> books() throws UnreadableDecisions {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> scripts = files.filter(Shelf::script).sorted().toList();
            List<Book> books = new ArrayList<>();
            for (Path script : scripts) {
                books.add(book(script));
            }
            return books;
        } catch (IOException e) {
            throw Wording.refuse(UnreadableDecisions.Why.DISK, "shelf.unread");
        }
    }

    /** The script of this name, as {@link Book#name} has it; empty where there is none. */
    public Optional<Book> book(String name) throws UnreadableDecisions {
        return books().stream().filter(book -> book.name().equals(name)).findFirst();
    }

    /**
     * Keeps dropped bytes as a script. A file with the name of a script that is here, whatever its format's ending, is its
     * new draft and keeps that script's own name; any other is kept under a safe form of {@code dropped}.
     */
    public Book add(String dropped, byte[] bytes) throws UnreadableDecisions {
        Optional<Book> known = named(dropped);
        String safe = safe(given(dropped));
        return known.isPresent()
                ? draft(known.get(), safe, bytes)
                : put(DecisionFile.stem(Path.of(safe)), ending(safe), bytes);
    }

    /** The script of which a file dropped under this name would be a new draft. */
    public Optional<Book> named(String dropped) throws UnreadableDecisions {
        String name = nameOf(given(dropped));
        return books().stream().filter(book -> nameOf(book.name()).equals(name)).findFirst();
    }

    private static String given(String dropped) {
        return dropped.substring(Math.max(dropped.lastIndexOf('/'), dropped.lastIndexOf('\\')) + 1);
    }

    /** Says that what was decided about a script is in the record of this production, which must hold it. */
    public Book handOver(Book book, Kept basedOn, String production) throws UnreadableDecisions {
        try {
            book.decisions().handOver(basedOn, production);
            return book(book.script());
        } catch (IOException e) {
            throw Wording.refuse(UnreadableDecisions.Why.DISK, "shelf.unwritten");
        }
    }

    /** Puts a script that is not here back under its name; what was decided about it is in the record of {@code production}. */
    public Book putBack(String name, byte[] bytes, String production) throws UnreadableDecisions {
        String safe = safe(given(name));
        Path script = folder.resolve(safe);
        DecisionFile decisions = DecisionFile.beside(script);
        boolean anothers =
                Files.exists(decisions.path()) && !decisions.production().equals(Optional.of(production));
        if (named(safe).isPresent() || anothers) {
            throw Wording.refuse(UnreadableDecisions.Why.NAME, "shelf.there", safe);
        }
        try {
            decisions.isIn(production);
            Written.replace(script, bytes, () -> {});
            return book(script);
        } catch (IOException e) {
            throw Wording.refuse(UnreadableDecisions.Why.DISK, "shelf.unwritten");
        }
    }

    /** Keeps bytes as the new draft of this script, under its own name; of {@code dropped} only the ending is taken. */
    public Book draft(Book known, String dropped, byte[] bytes) throws UnreadableDecisions {
        return put(DecisionFile.stem(known.script()), ending(dropped), bytes);
    }

    /** {@code stem} is safe already, or the name of a file that lies here. */
    private Book put(String stem, String ending, byte[] bytes) throws UnreadableDecisions {
        Path script = folder.resolve(stem + ending);
        try {
            List<Book> before = sameStem(script);
            for (Book book : before) {
                if (Arrays.equals(Files.readAllBytes(book.script()), bytes)) {
                    return book;
                }
            }
            for (Book book : before) {
                retire(book);
            }
            Written.replace(script, bytes, () -> {});
            for (Book book : before) {
                if (!book.script().equals(script)) {
                    Files.delete(book.script());
                }
            }
            return book(script);
        } catch (IOException e) {
            throw Wording.refuse(UnreadableDecisions.Why.DISK, "shelf.unwritten");
        }
    }

    /** Takes a script off the shelf for good, and with the last of its name the older drafts and the decisions. */
    public void remove(String name) throws UnreadableDecisions {
        Book book = book(name).orElseThrow(() -> Wording.refuse(UnreadableDecisions.Why.NAME, "shelf.gone"));
        try {
            if (sameStem(book.script()).size() == 1) {
                for (Path draft : book.older()) {
                    Files.deleteIfExists(draft);
                }
                Files.deleteIfExists(book.decisions().path());
            }
            Files.deleteIfExists(book.script());
        } catch (IOException e) {
            throw Wording.refuse(UnreadableDecisions.Why.DISK, "shelf.unwritten");
        }
    }

    private List<Book> sameStem(Path script) throws UnreadableDecisions {
        String stem = DecisionFile.stem(script);
        return books().stream()
                .filter(book -> DecisionFile.stem(book.script()).equals(stem))
                .toList();
    }

    private Book book(Path script) throws IOException {
        String name = script.getFileName().toString();
        DecisionFile decisions = DecisionFile.beside(script);
        return new Book(name, script, decisions, decisions.production(), older(DecisionFile.stem(script)));
    }

    private List<Path> older(String stem) throws IOException {
        Path older = folder.resolve(OLDER);
        if (!Files.isDirectory(older, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(older)) {
            return files.filter(file -> numberOf(file, stem) > 0)
                    .sorted(Comparator.comparingInt((Path file) -> numberOf(file, stem))
                            .reversed())
                    .toList();
        }
    }

    /** The number of an older draft "STEM.7.pdf", or 0 where the file is none of this script's. */
    private static int numberOf(Path file, String stem) {
        String inner = DecisionFile.stem(file);
        String digits = inner.startsWith(stem + ".") ? inner.substring(stem.length() + 1) : "";
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
    }

    /** Copies, so that a crash on the way leaves the script where it was. */
    private void retire(Book book) throws IOException {
        Path older = Files.createDirectories(folder.resolve(OLDER));
        String stem = DecisionFile.stem(book.script());
        int number = book.older().isEmpty() ? 1 : 1 + numberOf(book.older().getFirst(), stem);
        Files.copy(
                book.script(), older.resolve(stem + "." + number + book.name().substring(stem.length())));
    }

    private static boolean script(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && !name.startsWith(".")
                && DecisionFile.namesAScript(file);
    }

    /** What tells a script from others: its name without the ending, however its letters and accents are coded. */
    private static String nameOf(String file) {
        String stem = DecisionFile.namesAScript(file) ? file.substring(0, file.lastIndexOf('.')) : file;
        return Normalizer.normalize(stem, Normalizer.Form.NFC);
    }

    private static String ending(String file) {
        return DecisionFile.namesAScript(file) ? file.substring(file.lastIndexOf('.')) : ".script";
    }

    private static String safe(String given) throws UnreadableDecisions {
        String plain = Normalizer.normalize(given, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{M}\\p{N} ._'()&+,#!\\[\\]-]", "_")
                .replaceAll("^[. ]+|[. ]+$", "");
        String stem = DecisionFile.namesAScript(plain) ? plain.substring(0, plain.lastIndexOf('.')) : plain;
        if (stem.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw Wording.refuse(UnreadableDecisions.Why.NAME, "shelf.name");
        }
        return stem.substring(0, Math.min(stem.length(), LONGEST_NAME)).strip() + ending(plain);
    }
}
