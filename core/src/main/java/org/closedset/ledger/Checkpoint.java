package org.closedset.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A log's statement of its size and root; {@code further} lines are kept, and we write none. */
public record Checkpoint(String origin, long size, byte[] root, List<String> further) {
    private static final int LINES = 3;

    /** Opens a checkpoint that this log has signed: its key has the log's origin for a name. */
    public static Checkpoint open(byte[] note, VerifierKey log) throws UnreadableLedger {
        return open(note, log, List.of());
    }

    /** As for the log alone; of the other keys, too, a failing signature refuses it. */
    public static Checkpoint open(byte[] note, VerifierKey log, List<VerifierKey> others) throws UnreadableLedger {
        List<VerifierKey> known = new ArrayList<>(others);
        known.addFirst(log);
        Note opened = Note.open(note, known);
        if (!opened.signedBy().contains(log)) {
            throw new UnreadableLedger(Fault.NOTE_UNKNOWN);
        }
        Checkpoint checkpoint = read(opened.text());
        if (!checkpoint.origin.equals(log.name())) {
            throw UnreadableLedger.inLine(Fault.CHECKPOINT_ORIGIN, 1);
        }
        return checkpoint;
    }

    /** Reads the text of a note, which ends with a line end. */
    static Checkpoint read(String text) throws UnreadableLedger {
        List<String> lines = List.of(text.substring(0, text.length() - 1).split("\n", -1));
        if (lines.size() < LINES) {
            throw UnreadableLedger.inLine(Fault.CHECKPOINT_LINES, lines.size());
        }
        if (lines.contains("")) {
            throw UnreadableLedger.inLine(Fault.CHECKPOINT_EMPTY_LINE, lines.indexOf("") + 1);
        }
        Optional<Long> size = Spelling.size(lines.get(1));
        if (size.isEmpty()) {
            throw UnreadableLedger.inLine(Fault.CHECKPOINT_SIZE, 2);
        }
        Optional<byte[]> root = Spelling.base64(lines.get(2)).filter(hash -> hash.length == Hashing.LENGTH);
        if (root.isEmpty()) {
            throw UnreadableLedger.inLine(Fault.CHECKPOINT_ROOT, 3);
        }
        if (size.get() == 0 && !Arrays.equals(root.get(), Hashing.empty())) {
            throw UnreadableLedger.inLine(Fault.CHECKPOINT_ROOT_OF_NONE, 3);
        }
        return new Checkpoint(lines.getFirst(), size.get(), root.get(), lines.subList(LINES, lines.size()));
    }

    /** The text of its note. */
    String text() {
        StringBuilder text = new StringBuilder(origin + "\n" + size + "\n" + Spelling.base64(root) + "\n");
        further.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
