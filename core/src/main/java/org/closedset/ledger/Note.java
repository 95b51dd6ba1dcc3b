package org.closedset.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text with signatures under it, opened: {@code signedBy} names each known key that signed it, once. */
public record Note(String text, List<VerifierKey> signedBy) {
    private static final int MOST = 64;

    /** Opens a note that at least one of these keys has signed; a failing signature of any of them refuses it. */
    public static Note open(byte[] bytes, List<VerifierKey> known) throws UnreadableLedger {
        String all = text(bytes);
        int end = end(all);
        String text = all.substring(0, end);
        List<NoteSignature> signatures = signatures(all.substring(end + 1), lines(text) + 2);
        return new Note(text, signedBy(text, signatures, known, lines(text) + 2));
    }

    private static String text(byte[] bytes) throws UnreadableLedger {
        Optional<String> text = Spelling.text(bytes);
        if (text.isEmpty()) {
            throw new UnreadableLedger(Fault.NOTE_UTF8);
        }
        String all = text.get();
        for (int at = 0; at < all.length(); at++) {
            if (all.charAt(at) < ' ' && all.charAt(at) != '\n') {
                throw UnreadableLedger.inLine(Fault.NOTE_CONTROL, lines(all.substring(0, at)) + 1);
            }
        }
        return all;
    }

    /** Where the text ends and the last empty line is. */
    private static int end(String all) throws UnreadableLedger {
        if (!all.endsWith("\n")) {
            throw UnreadableLedger.inLine(Fault.NOTE_LINE_END, lines(all) + 1);
        }
        int end = all.lastIndexOf("\n\n") + 1;
        if (end == 0) {
            throw new UnreadableLedger(Fault.NOTE_EMPTY_LINE);
        }
        if (end + 1 == all.length()) {
            throw UnreadableLedger.inLine(Fault.NOTE_UNSIGNED, lines(all));
        }
        return end;
    }

    private static List<NoteSignature> signatures(String lines, int first) throws UnreadableLedger {
        List<NoteSignature> signatures = new ArrayList<>();
        for (String line : lines.substring(0, lines.length() - 1).split("\n", -1)) {
            if (signatures.size() == MOST) {
                throw UnreadableLedger.inLine(Fault.NOTE_SIGNATURES, first + MOST);
            }
            signatures.add(NoteSignature.read(line, first + signatures.size()));
        }
        return signatures;
    }

    private static List<VerifierKey> signedBy(
            String text, List<NoteSignature> signatures, List<VerifierKey> known, int first) throws UnreadableLedger {
        byte[] message = Spelling.bytes(text);
        List<VerifierKey> signedBy = new ArrayList<>();
        for (int i = 0; i < signatures.size(); i++) {
            NoteSignature signature = signatures.get(i);
            List<VerifierKey> own =
                    known.stream().filter(key -> key.isOf(signature)).toList();
            if (own.size() > 1) {
                throw UnreadableLedger.inLine(Fault.KEYS_ALIKE, first + i);
            }
            for (VerifierKey key : own) {
                if (!key.verifies(message, signature.signature())) {
                    throw UnreadableLedger.inLine(Fault.SIGNATURE_FAILS, first + i);
                }
                if (!signedBy.contains(key)) {
                    signedBy.add(key);
                }
            }
        }
        if (signedBy.isEmpty()) {
            throw new UnreadableLedger(Fault.NOTE_UNKNOWN);
        }
        return List.copyOf(signedBy);
    }

    /** The bytes of a note of this text, which ends with a line end and holds no other control character. */
    public static byte[] signed(String text, List<NoteSigner> signers) {
        boolean plain = text.chars().allMatch(letter -> letter >= ' ' || letter == '\n');
        byte[] message = Spelling.bytes(text);
        boolean whole = Spelling.text(message).filter(text::equals).isPresent();
        if (!plain || !whole || !text.endsWith("\n") || signers.isEmpty() || signers.size() > MOST) {
            throw new IllegalArgumentException("no text for a note, or nobody to sign it");
        }
        StringBuilder note = new StringBuilder(text).append('\n');
        signers.forEach(signer -> note.append(signer.sign(message).text()));
        return Spelling.bytes(note.toString());
    }

    private static int lines(String text) {
        return (int) text.chars().filter(letter -> letter == '\n').count();
    }
}
