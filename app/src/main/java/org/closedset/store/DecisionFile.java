package org.closedset.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The decisions about one script, kept beside it as {@code NAME.closedset.json}; docs/formats/decisions.md. Only ever
 * appended to, and written whole or not at all.
 */
public record DecisionFile(Path path) {
    private static final String ENDING = ".closedset.json";
    private static final int LONGEST_RECORD = 512;
    private static final Set<String> SCRIPTS =
            Set.of("fountain", "spmd", "fdx", "pdf", "txt", "text", "md", "xml", "script");

    /** The decision file of this script; scripts that differ in their format's ending alone share it. */
    public static DecisionFile beside(Path script) {
        return new DecisionFile(script.resolveSibling(stem(script) + ENDING));
    }

    /** Whether a file's name ends as scripts' names do; what is in it is told by reading it. */
    public static boolean namesAScript(Path file) {
        return namesAScript(String.valueOf(file.getFileName()));
    }

    static boolean namesAScript(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && SCRIPTS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** A script file's name without its format's ending. */
    public static String stem(Path script) {
        String name = String.valueOf(script.getFileName());
        return namesAScript(script) ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    /** What is kept; nothing where there is no file yet. */
    public Kept read() throws UnreadableDecisions {
        Optional<byte[]> bytes = bytes();
        return bytes.isEmpty() ? new Kept("", Optional.empty(), List.of()) : kept(bytes.get());
    }

    /**
     * Adds one act made on {@code basedOn} and returns what is kept then; refused where the file was changed since.
     * Only an {@link Act.Carried} may come with another draft than is kept.
     */
    public Kept append(Kept basedOn, Draft draft, Act act) throws UnreadableDecisions {
        boolean otherDraft =
                basedOn.draft().isPresent() && !basedOn.draft().get().equals(draft);
        if (otherDraft && !(act instanceof Act.Carried)) {
            throw new IllegalArgumentException("decisions on another draft must be carried first");
        }
        List<Act> acts = new ArrayList<>(basedOn.acts());
        acts.add(act);
        byte[] whole = DecisionJson.write(FileForm.of(draft, acts));
        if (whole.length > DecisionJson.MOST_BYTES) {
            throw Wording.refuse(UnreadableDecisions.Why.DISK, "full", name(), DecisionJson.MOST_BYTES >> 20);
        }
        Written.replace(path, whole, () -> unchanged(basedOn));
        return kept(whole);
    }

    /** In the record of which production the decisions are; empty where they are in this file, or nowhere yet. */
    public Optional<String> production() {
        try {
            boolean may = Files.isRegularFile(path) && Files.size(path) <= LONGEST_RECORD;
            return may ? DecisionJson.production(Files.readAllBytes(path)) : Optional.empty();
        } catch (IOException unread) {
            return Optional.empty();
        }
    }

    /**
     * Says from now on that the decisions are in the record of this production, which must hold them: no copy stays in
     * the clear. Refused where the file is no longer what {@code basedOn} was read from.
     */
    public void handOver(Kept basedOn, String production) throws UnreadableDecisions {
        Written.replace(path, DecisionJson.inRecord(production), () -> unchanged(basedOn));
    }

    /** Says that the decisions of a script whose file was lost are in the record of this production. */
    void isIn(String production) throws UnreadableDecisions {
        Written.replace(path, DecisionJson.inRecord(production), () -> {});
    }

    private void unchanged(Kept basedOn) throws UnreadableDecisions {
        String now = bytes().map(Draft::hash).orElse("");
        if (!now.equals(basedOn.stamp())) {
            throw Wording.refuse(UnreadableDecisions.Why.CHANGED, "changed", name());
        }
    }

    private Kept kept(byte[] bytes) throws UnreadableDecisions {
        FileForm form = DecisionJson.read(bytes, name());
        try {
            return form.kept(Draft.hash(bytes));
        } catch (IllegalArgumentException inconsistent) {
            throw Wording.refuse(UnreadableDecisions.Why.DAMAGED, "inconsistent", name());
        }
    }

    private Optional<byte[]> bytes() throws UnreadableDecisions {
        try {
            if (!Files.exists(path)) {
                return Optional.empty();
            }
            long size = Files.size(path);
            if (size > DecisionJson.MOST_BYTES) {
                throw Wording.refuse(
                        UnreadableDecisions.Why.DAMAGED, "large", name(), size >> 20, DecisionJson.MOST_BYTES >> 20);
            }
            return Optional.of(Files.readAllBytes(path));
        } catch (IOException e) {
            throw Wording.refuse(UnreadableDecisions.Why.DISK, "unread", name());
        }
    }

    private String name() {
        return String.valueOf(path.getFileName());
    }
}
