package org.closedset.store.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.closedset.store.record.PowerTrace.Step;

/**
 * A disk that holds for certain only what was forced to it: a file's contents when the file was, a name when its folder
 * was. The rest it may have taken or not when the power goes.
 */
final class Platter {
    private static final int SECTOR = 512;

    /** What becomes of what was not forced. */
    enum Losing {
        /** All of it is lost. */
        ALL,
        /** It was taken in order up to some moment, and nothing after. */
        AFTER_SOME,
        /** Some of it was taken and some not, in any order, and of some writes only the first sectors. */
        HERE_AND_THERE
    }

    /** One file's contents on the disk, whatever it is called. */
    private static final class Held {
        private byte[] bytes;

        Held(byte[] bytes) {
            this.bytes = bytes;
        }

        void write(long at, byte[] some) {
            int end = Math.toIntExact(at + some.length);
            if (end > bytes.length) {
                bytes = Arrays.copyOf(bytes, end);
            }
            System.arraycopy(some, 0, bytes, (int) at, some.length);
        }
    }

    private sealed interface Unforced {
        record Contents(Held held, Step step) implements Unforced {}

        record Name(Path folder, Held held, Step step) implements Unforced {}
    }

    private final Map<Path, Held> seen = new HashMap<>();
    private final Map<Path, Held> certain = new HashMap<>();
    private List<Unforced> unforced = new ArrayList<>();
    private final StringBuilder said = new StringBuilder();

    /** Holds what lies in this folder now, all of it for certain. */
    static Platter of(Path folder) throws IOException {
        Platter platter = new Platter();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Held held = new Held(Files.readAllBytes(file));
                platter.seen.put(file, held);
                platter.certain.put(file, held);
            }
        }
        return platter;
    }

    /** The same disk, to go on with apart from this one. */
    Platter copy() {
        Platter copy = new Platter();
        Map<Held, Held> copies = new HashMap<>();
        seen.forEach((path, held) -> copy.seen.put(path, copies.computeIfAbsent(held, Platter::copied)));
        certain.forEach((path, held) -> copy.certain.put(path, copies.computeIfAbsent(held, Platter::copied)));
        return copy;
    }

    private static Held copied(Held held) {
        return new Held(held.bytes.clone());
    }

    /** What was said so far, in whole lines. */
    List<String> said() {
        return said.substring(0, said.lastIndexOf("\n") + 1).lines().toList();
    }

    void take(Step step) {
        switch (step) {
            case Step.Said it -> said.append(it.text());
            case Step.Forced it -> force(it.path());
            case Step.Made it -> {
                if (!seen.containsKey(it.file())) {
                    name(it.file(), new Held(new byte[0]), it);
                }
            }
            case Step.Wrote it -> unforced.add(new Unforced.Contents(file(it.file()), it));
            case Step.Copied it -> {
                byte[] bytes = Arrays.copyOfRange(
                        now(file(it.from())), Math.toIntExact(it.start()), Math.toIntExact(it.start() + it.length()));
                unforced.add(new Unforced.Contents(file(it.file()), new Step.Wrote(it.file(), it.at(), bytes)));
            }
            case Step.Sized it -> unforced.add(new Unforced.Contents(file(it.file()), it));
            case Step.Renamed it -> name(it.to(), file(it.from()), it);
            case Step.Linked it -> name(it.second(), file(it.file()), it);
            case Step.Removed it -> name(it.file(), file(it.file()), it);
        }
    }

    /** What a program reads of it, forced or not. */
    private byte[] now(Held held) {
        Held read = copied(held);
        unforced.forEach(it -> {
            if (it instanceof Unforced.Contents contents && contents.held() == held) {
                land(read, contents.step(), Integer.MAX_VALUE);
            }
        });
        return read.bytes;
    }

    private Held file(Path path) {
        Held held = seen.get(path);
        if (held == null) {
            throw new IllegalStateException("nothing is known of " + path);
        }
        return held;
    }

    private void name(Path path, Held held, Step step) {
        Unforced.Name name = new Unforced.Name(folder(path), held, step);
        named(seen, name);
        unforced.add(name);
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.getParent());
    }

    private static void named(Map<Path, Held> names, Unforced.Name name) {
        switch (name.step()) {
            case Step.Made it -> names.put(it.file(), name.held());
            case Step.Linked it -> names.put(it.second(), name.held());
            case Step.Removed it -> names.remove(it.file());
            case Step.Renamed it -> {
                names.remove(it.from());
                names.put(it.to(), name.held());
            }
            case Step.Wrote it -> throw new IllegalStateException(it + " is no name");
            case Step.Copied it -> throw new IllegalStateException(it + " is no name");
            case Step.Sized it -> throw new IllegalStateException(it + " is no name");
            case Step.Forced it -> throw new IllegalStateException(it + " is no name");
            case Step.Said it -> throw new IllegalStateException(it + " is no name");
        }
    }

    private void force(Path path) {
        Held held = seen.get(path);
        List<Unforced> left = new ArrayList<>();
        for (Unforced it : unforced) {
            boolean forced = switch (it) {
                case Unforced.Contents contents -> contents.held() == held;
                case Unforced.Name name -> name.folder().equals(path);
            };
            if (forced) {
                land(it, Integer.MAX_VALUE);
            } else {
                left.add(it);
            }
        }
        unforced = left;
    }

    /** Of a write, at most so many bytes. */
    private void land(Unforced it, int most) {
        switch (it) {
            case Unforced.Name name -> named(certain, name);
            case Unforced.Contents contents -> land(contents.held(), contents.step(), most);
        }
    }

    private static void land(Held held, Step step, int most) {
        if (step instanceof Step.Wrote wrote) {
            held.write(wrote.at(), Arrays.copyOf(wrote.bytes(), Math.min(most, wrote.bytes().length)));
        } else if (step instanceof Step.Sized sized) {
            held.bytes = Arrays.copyOf(held.bytes, Math.toIntExact(sized.size()));
        }
    }

    /** The power goes: what the disk is found to hold lies in {@code into}, as it lay in {@code folder}. */
    void found(Losing losing, RandomGenerator chance, Path folder, Path into) throws IOException {
        switch (losing) {
            case ALL -> {}
            case AFTER_SOME ->
                unforced.subList(0, chance.nextInt(unforced.size() + 1)).forEach(it -> land(it, Integer.MAX_VALUE));
            case HERE_AND_THERE ->
                unforced.stream()
                        .filter(it -> chance.nextBoolean())
                        .forEach(it ->
                                land(it, chance.nextInt(4) == 0 ? SECTOR * chance.nextInt(9) : Integer.MAX_VALUE));
        }
        certain.forEach(
                (path, held) -> write(into.resolve(folder.relativize(path).toString()), held.bytes));
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(folder(file));
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
