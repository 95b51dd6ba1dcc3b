package org.closedset.store.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What one process did to the files of a folder, and what it said, in the order in which the system had done it. */
final class PowerTrace {
    /** One thing it did. */
    sealed interface Step {
        record Made(Path file) implements Step {}

        record Wrote(Path file, long at, byte[] bytes) implements Step {}

        /** What lay in one file was written to another. */
        record Copied(Path from, long start, Path file, long at, int length) implements Step {}

        record Sized(Path file, long size) implements Step {}

        /** A file's contents, or a folder's names. */
        record Forced(Path path) implements Step {}

        record Renamed(Path from, Path to) implements Step {}

        record Linked(Path file, Path second) implements Step {}

        record Removed(Path file) implements Step {}

        record Said(String text) implements Step {}
    }

    /** Calls with which a program could change a file in a way that is not followed here. */
    static final List<String> CALLS = List.of(
            "openat",
            "pwrite64",
            "write",
            "ftruncate",
            "fsync",
            "fdatasync",
            "rename",
            "link",
            "unlink",
            "mkdir",
            "fallocate",
            "sendfile",
            "copy_file_range",
            "pwritev",
            "writev",
            "truncate",
            "renameat2",
            "unlinkat",
            "linkat");

    private static final Pattern BEGUN = Pattern.compile("(\\d+) +(.*) <unfinished \\.\\.\\.>");
    private static final Pattern RESUMED = Pattern.compile("(\\d+) +<\\.\\.\\. \\w+ resumed>(.*)");
    private static final Pattern WHOLE = Pattern.compile("(\\d+) +(\\w+\\(.*)");
    private static final Pattern CALL = Pattern.compile("(\\w+)\\((.*)\\) += (-?\\d+)(?:<(.*)>)?.*");
    private static final Pattern OPENED = Pattern.compile(".*\"(.*)\", ([A-Z_|]+).*");
    private static final Pattern ON_FILE = Pattern.compile("(\\d+)<([^>]*)>(?:, (.*))?");
    private static final Pattern WRITTEN = Pattern.compile("\"([^\"]*)\", \\d+(?:, (\\d+))?");
    private static final Pattern COPIED = Pattern.compile(
            "(\\d+)<([^>]*)>, (?:NULL|\\[(\\d+)\\].*?), (\\d+)<([^>]*)>, (?:NULL|\\[(\\d+)\\].*?), \\d+, 0");
    private static final Pattern NAMES = Pattern.compile("\"([^\"]*)\"(?:, \"([^\"]*)\")?.*");

    private final Path folder;
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, String> begun = new HashMap<>();
    private final Map<String, Long> places = new HashMap<>();

    private PowerTrace(Path folder) {
        this.folder = folder;
    }

    /** Reads what strace wrote down, with paths and everything written in hexadecimal. */
    static List<Step> read(Path log, Path folder) throws IOException {
        PowerTrace trace = new PowerTrace(folder);
        for (String line : Files.readAllLines(log, StandardCharsets.ISO_8859_1)) {
            trace.line(line);
        }
        return trace.steps;
    }

    /** A call counts where it was over: what ran beside it may have come before. */
    private void line(String line) throws IOException {
        Matcher half = BEGUN.matcher(line);
        Matcher rest = RESUMED.matcher(line);
        Matcher whole = WHOLE.matcher(line);
        if (half.matches()) {
            begun.put(half.group(1), half.group(2));
        } else if (rest.matches()) {
            String first = begun.remove(rest.group(1));
            call(first == null ? "" : first + rest.group(2));
        } else if (whole.matches()) {
            call(whole.group(2));
        }
    }

    private void call(String text) throws IOException {
        Matcher call = CALL.matcher(text);
        if (!call.matches() || call.group(3).startsWith("-")) {
            return;
        }
        String words = call.group(2);
        switch (call.group(1)) {
            case "openat" -> opened(words, call.group(3));
            case "write", "pwrite64" -> wrote(words, Integer.parseInt(call.group(3)));
            case "copy_file_range" -> copied(words, Integer.parseInt(call.group(3)));
            case "ftruncate" -> onFile(words, (file, more) -> new Step.Sized(file, Long.parseLong(more)));
            case "fsync", "fdatasync" -> onFile(words, (file, more) -> new Step.Forced(file));
            case "rename" -> named(words, Step.Renamed::new);
            case "link" -> named(words, Step.Linked::new);
            case "unlink" -> named(words, (file, none) -> new Step.Removed(file));
            case "mkdir" -> {}
            default -> unknown(text);
        }
    }

    private void unknown(String text) throws IOException {
        if (decoded(text).contains(folder.toString())) {
            throw new IOException("not followed: " + text.substring(0, Math.min(200, text.length())));
        }
    }

    private void opened(String words, String number) {
        places.put(number, 0L);
        Matcher file = OPENED.matcher(words);
        if (file.matches()) {
            Path path = Path.of(decoded(file.group(1)));
            if (file.group(2).contains("O_CREAT")) {
                add(path, new Step.Made(path));
            }
            if (file.group(2).contains("O_TRUNC")) {
                add(path, new Step.Sized(path, 0));
            }
        }
    }

    private void wrote(String words, int length) throws IOException {
        Matcher on = ON_FILE.matcher(words);
        Matcher written = WRITTEN.matcher(on.matches() ? on.group(3) : "");
        if (!written.matches()) {
            unknown(words);
            return;
        }
        byte[] bytes = bytes(written.group(1));
        String number = on.group(1);
        if (number.equals("1")) {
            steps.add(new Step.Said(new String(bytes, StandardCharsets.UTF_8)));
            return;
        }
        Path path = Path.of(decoded(on.group(2)));
        add(path, new Step.Wrote(path, at(number, written.group(2), length), Arrays.copyOf(bytes, length)));
    }

    /** Where a call begins that says so, or that goes on where the last one ended. */
    private long at(String number, @Nullable String told, int length) {
        if (told != null) {
            return Long.parseLong(told);
        }
        long next = places.getOrDefault(number, 0L);
        places.put(number, next + length);
        return next;
    }

    private void copied(String words, int length) throws IOException {
        Matcher copied = COPIED.matcher(words);
        if (!copied.matches()) {
            unknown(words);
            return;
        }
        Path from = Path.of(decoded(copied.group(2)));
        Path to = Path.of(decoded(copied.group(5)));
        long start = at(copied.group(1), copied.group(3), length);
        add(to, new Step.Copied(from, start, to, at(copied.group(4), copied.group(6), length), length));
    }

    private interface OnFile {
        Step step(Path file, String more);
    }

    private void onFile(String words, OnFile made) throws IOException {
        Matcher on = ON_FILE.matcher(words);
        if (!on.matches()) {
            throw new IOException("not followed: " + words);
        }
        Path path = Path.of(decoded(on.group(2)));
        add(path, made.step(path, String.valueOf(on.group(3))));
    }

    private interface Named {
        Step step(Path file, Path second);
    }

    private void named(String words, Named made) throws IOException {
        Matcher names = NAMES.matcher(words);
        if (!names.matches()) {
            throw new IOException("not followed: " + words);
        }
        Path first = Path.of(decoded(names.group(1)));
        Path second = names.group(2) == null ? first : Path.of(decoded(names.group(2)));
        add(second, made.step(first, second));
    }

    /** Shared memory beside a database is never on a disk. */
    private void add(Path path, Step step) {
        if (path.startsWith(folder) && !path.toString().endsWith("-shm")) {
            steps.add(step);
        }
    }

    private static String decoded(String hex) {
        return new String(bytes(hex), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String hex) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(hex.length() / 4);
        for (int at = 0; at < hex.length(); at++) {
            if (hex.startsWith("\\x", at)) {
                bytes.write(Integer.parseInt(hex, at + 2, at + 4, 16));
                at += 3;
            } else {
                bytes.write(hex.charAt(at));
            }
        }
        return bytes.toByteArray();
    }
}
