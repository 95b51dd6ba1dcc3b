package org.closedset.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * That an entry stands in a log, in the form of C2SP tlog-proof: its index, the path to the root, and a checkpoint as it
 * was signed. {@code extra} is whatever an application needs beside it, and is trusted by nobody.
 */
public record LogProof(Optional<byte[]> extra, long index, List<byte[]> path, byte[] checkpoint) {
    private static final String HEADER = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";
    private static final int LONGEST = 63;

    public LogProof {
        path = List.copyOf(path);
    }

    /** Reads a proof in its one spelling; the checkpoint in it is not opened yet. */
    public static LogProof read(byte[] bytes) throws UnreadableLedger {
        String all = Spelling.text(bytes).orElseThrow(() -> new UnreadableLedger(Fault.NOTE_UTF8));
        int end = all.indexOf("\n\n");
        if (end < 0) {
            throw new UnreadableLedger(Fault.PROOF_EMPTY_LINE);
        }
        List<String> lines = List.of(all.substring(0, end).split("\n", -1));
        if (!lines.getFirst().equals(HEADER)) {
            throw UnreadableLedger.inLine(Fault.PROOF_HEADER, 1);
        }
        int at = lines.size() > 1 && lines.get(1).startsWith(EXTRA) ? 2 : 1;
        Optional<byte[]> extra = at == 2 ? Optional.of(extra(lines.get(1))) : Optional.empty();
        long index = index(lines, at);
        List<byte[]> path = new ArrayList<>();
        for (int line = at + 1; line < lines.size(); line++) {
            path.add(hash(lines.get(line), line + 1));
        }
        return new LogProof(extra, index, path, Spelling.bytes(all.substring(end + 2)));
    }

    private static byte[] extra(String line) throws UnreadableLedger {
        return Spelling.base64(line.substring(EXTRA.length()))
                .filter(bytes -> bytes.length > 0)
                .orElseThrow(() -> UnreadableLedger.inLine(Fault.PROOF_EXTRA, 2));
    }

    private static long index(List<String> lines, int at) throws UnreadableLedger {
        String line = at < lines.size() ? lines.get(at) : "";
        Optional<Long> index =
                line.startsWith(INDEX) ? Spelling.size(line.substring(INDEX.length())) : Optional.empty();
        return index.orElseThrow(() -> UnreadableLedger.inLine(Fault.PROOF_INDEX, at + 1));
    }

    private static byte[] hash(String line, int number) throws UnreadableLedger {
        Optional<byte[]> hash = Spelling.base64(line).filter(bytes -> bytes.length == Hashing.LENGTH);
        if (number > LONGEST + 3) {
            throw UnreadableLedger.inLine(Fault.PATH_LONG, number);
        }
        return hash.orElseThrow(() -> UnreadableLedger.inLine(Fault.PROOF_HASH, number));
    }

    /** The proof in its one spelling. */
    public byte[] bytes() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        extra.ifPresent(
                bytes -> text.append(EXTRA).append(Spelling.base64(bytes)).append('\n'));
        text.append(INDEX).append(index).append('\n');
        path.forEach(hash -> text.append(Spelling.base64(hash)).append('\n'));
        byte[] head = Spelling.bytes(text.append('\n').toString());
        byte[] all = new byte[head.length + checkpoint.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(checkpoint, 0, all, head.length, checkpoint.length);
        return all;
    }

    /** The checkpoint, once this log has signed it and the entry is shown to stand in its tree. */
    public Checkpoint proves(byte[] entry, VerifierKey log) throws UnreadableLedger {
        Checkpoint signed = Checkpoint.open(checkpoint, log);
        return switch (Proofs.inclusion(index, signed.size(), Hashing.leaf(entry), path, signed.root())) {
            case Verdict.Holds holds -> signed;
            case Verdict.Refused refused -> throw new UnreadableLedger(refused.fault());
        };
    }
}
