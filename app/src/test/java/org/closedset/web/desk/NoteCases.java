package org.closedset.web.desk;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.closedset.ledger.Checkpoint;
import org.closedset.ledger.Hashing;
import org.closedset.ledger.Note;
import org.closedset.ledger.NoteSigner;
import org.closedset.ledger.UnreadableLedger;
import org.closedset.ledger.VerifierKey;

/** Keys, notes and checkpoints to check, right ones and damaged ones. */
final class NoteCases {
    private static final String ORIGIN = "a.example/log";
    private static final List<String> PIECES = List.of(
            "\n",
            "\n\n",
            " ",
            "+",
            "=",
            "A",
            "0",
            "\t",
            "\r",
            "\u0000",
            "\u007f",
            "\u0085",
            "\u00a0",
            "\u2028",
            "\ufeff",
            "é",
            "🎬",
            "— ",
            "—",
            "-",
            "_",
            "/",
            "— a.example/log AAAAAAA=\n");
    private static final List<String> POINTS = List.of(
            "00".repeat(32),
            "01" + "00".repeat(31),
            "ec" + "ff".repeat(30) + "7f",
            "ed" + "ff".repeat(30) + "7f",
            "ff".repeat(32),
            "02" + "00".repeat(31),
            "ec" + "ff".repeat(31),
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85");

    private static final List<String> NAMES =
            List.of("x", "", "a+b", "a\u00a0b", "a\u3000b", "\u0085", "ä\ufeff", "a b");

    private final LedgerCases cases;
    private final List<NoteSigner> signers;

    NoteCases(LedgerCases cases) throws GeneralSecurityException {
        this.cases = cases;
        signers = List.of(signer(ORIGIN), signer("witness.example"), signer(ORIGIN), signer("Zeugin-ä/1"));
    }

    private NoteSigner signer(String name) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(255, new Seeded(cases.bytes(32)));
        KeyPair pair = generator.generateKeyPair();
        return new NoteSigner(VerifierKey.of(name, pair.getPublic()), pair.getPrivate());
    }

    void key() {
        String right = signers.get(cases.below(signers.size())).key().text();
        String text = cases.chance(6) ? right : damaged(right);
        if (cases.chance(6)) {
            byte[] data =
                    HexFormat.of().parseHex((cases.chance(4) ? "04" : "01") + POINTS.get(cases.below(POINTS.size())));
            String name = cases.chance(2) ? "a" : "";
            byte[] id = Hashing.leaf(data);
            text = name + "+" + HexFormat.of().formatHex(id, 0, 4) + "+"
                    + LedgerCases.text(Arrays.copyOf(data, cases.chance(4) ? 32 : 33));
        }
        String given = text;
        cases.add("key", Map.of("text", LedgerCases.text(given)), () -> VerifierKey.of(given));
    }

    void note() {
        StringBuilder text = new StringBuilder();
        for (int pieces = cases.below(4); pieces >= 0; pieces--) {
            text.append("line ").append(cases.below(100)).append(cases.chance(3) ? "\n\n" : "\n");
        }
        List<NoteSigner> by = some();
        byte[] right = Note.signed(text.toString(), by);
        List<VerifierKey> known = known(by);
        byte[] given = cases.chance(4) ? right : damaged(right, by);
        cases.add(
                "note", Map.of("note", LedgerCases.text(given), "known", texts(known)), () -> Note.open(given, known));
    }

    void checkpoint() {
        String origin = cases.chance(8) ? "b.example/log" : ORIGIN;
        String root = LedgerCases.text(cases.chance(10) ? Hashing.empty() : cases.hash(cases.bytes(32)));
        String[] sizes = {"0", "1", "70000", "9223372036854775807", "9223372036854775808", "07", "-1", "", "1e3", " 7"};
        String size = sizes[cases.below(cases.chance(2) ? 3 : sizes.length)];
        String further = cases.chance(4) ? "further\n" : cases.chance(8) ? "\n" : "";
        String text = origin + "\n" + size + "\n" + root + "\n" + further;
        if (cases.chance(8)) {
            text = damagedText(text);
        }
        if (cases.chance(12)) {
            text = text.substring(0, text.indexOf('\n') + 1);
        }
        List<NoteSigner> by = cases.chance(10) ? some() : List.of(signers.getFirst(), signers.get(1));
        byte[] right = Note.signed(text, by);
        byte[] given = cases.chance(3) ? damaged(right, by) : right;
        List<VerifierKey> known = signers.subList(0, cases.chance(2) ? 1 : 2).stream()
                .map(NoteSigner::key)
                .toList();
        cases.add(
                "checkpoint",
                Map.of("note", LedgerCases.text(given), "known", texts(known)),
                () -> Checkpoint.open(given, known.getFirst(), known.subList(1, known.size())));
    }

    private static List<String> texts(List<VerifierKey> known) {
        return known.stream().map(key -> LedgerCases.text(key.text())).toList();
    }

    private List<NoteSigner> some() {
        List<NoteSigner> some = new ArrayList<>();
        for (int i = cases.below(3); i >= 0; i--) {
            some.add(signers.get(cases.below(signers.size())));
        }
        return some;
    }

    private List<VerifierKey> known(List<NoteSigner> by) {
        List<VerifierKey> known = new ArrayList<>();
        known.add((cases.chance(6) ? signers.get(cases.below(signers.size())) : by.getFirst()).key());
        if (cases.chance(8)) {
            known.add(read(known.getFirst().text()));
        }
        if (cases.chance(2) && !known.contains(signers.get(1).key())) {
            known.add(signers.get(1).key());
        }
        return known;
    }

    private static VerifierKey read(String text) {
        try {
            return VerifierKey.of(text);
        } catch (UnreadableLedger e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] damaged(byte[] note, List<NoteSigner> by) {
        String text = new String(note, StandardCharsets.UTF_8);
        return switch (cases.below(11)) {
            case 0 -> {
                byte[] turned = note.clone();
                turned[cases.below(turned.length)] ^= (byte) (1 << cases.below(8));
                yield turned;
            }
            case 1 -> Arrays.copyOf(note, cases.below(note.length));
            case 2 -> utf8(text + last(text));
            case 3 -> utf8(text + last(text).repeat(63 + cases.below(3)));
            case 4 ->
                utf8(text + "— " + by.getFirst().key().name() + " "
                        + Base64.getEncoder().encodeToString(cases.bytes(cases.below(8))) + "\n");
            case 5 -> utf8(text + "— " + NAMES.get(cases.below(NAMES.size())) + " AAAAAAA=\n");
            case 6 -> utf8(text.replaceFirst("line", "word"));
            case 7 -> utf8(text.substring(0, text.lastIndexOf("\n\n") + 2));
            case 8 -> utf8(text.replaceAll("\n\n+", "\n"));
            default -> utf8(damaged(text));
        };
    }

    private static String last(String note) {
        return note.substring(note.lastIndexOf('\n', note.length() - 2) + 1);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** One piece put in, taken out or exchanged; mostly near the end, where the signatures are. */
    private String damaged(String text) {
        int at = cases.chance(3)
                ? cases.below(text.length())
                : text.length() - 1 - cases.below(Math.min(100, text.length()));
        if (at > 0 && Character.isLowSurrogate(text.charAt(at))) {
            at--;
        }
        int after = text.offsetByCodePoints(at, 1);
        String piece = PIECES.get(cases.below(PIECES.size()));
        return switch (cases.below(3)) {
            case 0 -> text.substring(0, at) + piece + text.substring(at);
            case 1 -> text.substring(0, at) + text.substring(after);
            default -> text.substring(0, at) + piece + text.substring(after);
        };
    }

    /** As {@link #damaged}, with what may still be signed. */
    private String damagedText(String text) {
        String damaged = damaged(text).replaceAll("[\\x00-\\x09\\x0b-\\x1f]", "x");
        return damaged.endsWith("\n") ? damaged : damaged + "\n";
    }

    /** Chance that was thrown before. */
    private static final class Seeded extends SecureRandom {
        private static final long serialVersionUID = 1;
        private final transient byte[] thrown;

        Seeded(byte[] thrown) {
            this.thrown = thrown;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(thrown, 0, bytes, 0, bytes.length);
        }
    }
}
