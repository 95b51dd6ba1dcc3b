package org.closedset.ledger;

import java.nio.ByteBuffer;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** The public half of a key that signs notes, with its name. */
public final class VerifierKey {
    private static final byte TYPE = 1;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}");

    private final String name;
    private final byte[] key;
    private final int id;

    private VerifierKey(String name, byte[] key) {
        this.name = name;
        this.key = key;
        this.id = ByteBuffer.wrap(Hashing.sha256(Spelling.bytes(name + "\n"), new byte[] {TYPE}, key))
                .getInt();
    }

    /** The key under this name, which is not empty and holds no space and no plus. */
    public static VerifierKey of(String name, PublicKey key) {
        Optional<byte[]> bytes = Ed25519.bytes(key);
        if (!Spelling.isName(name) || bytes.isEmpty()) {
            throw new IllegalArgumentException("no name, or no key for notes");
        }
        return new VerifierKey(name, bytes.get());
    }

    /** Reads {@code NAME+ID+BASE64} in its one spelling. */
    public static VerifierKey of(String text) throws UnreadableLedger {
        int first = text.indexOf('+');
        int second = first < 0 ? -1 : text.indexOf('+', first + 1);
        if (second < 0) {
            throw new UnreadableLedger(Fault.KEY_PARTS);
        }
        String name = text.substring(0, first);
        String id = text.substring(first + 1, second);
        demand(Spelling.isName(name), Fault.KEY_NAME);
        demand(ID.matcher(id).matches(), Fault.KEY_ID);
        Optional<byte[]> data = Spelling.base64(text.substring(second + 1));
        demand(data.isPresent(), Fault.KEY_BASE64);
        VerifierKey key = new VerifierKey(name, key(data.orElseThrow()));
        demand(key.id == HexFormat.fromHexDigits(id), Fault.KEY_ID_DIFFERS);
        return key;
    }

    private static byte[] key(byte[] data) throws UnreadableLedger {
        demand(data.length > 0 && data[0] == TYPE, Fault.KEY_TYPE);
        demand(data.length == 1 + Ed25519.KEY, Fault.KEY_LENGTH);
        byte[] key = Arrays.copyOfRange(data, 1, data.length);
        demand(Ed25519.isSound(key), Fault.KEY_POINT);
        return key;
    }

    private static void demand(boolean holds, Fault fault) throws UnreadableLedger {
        if (!holds) {
            throw new UnreadableLedger(fault);
        }
    }

    public String name() {
        return name;
    }

    int id() {
        return id;
    }

    boolean isOf(NoteSignature signature) {
        return signature.id() == id && signature.name().equals(name);
    }

    boolean verifies(byte[] message, byte[] signature) {
        return Ed25519.verifies(key, message, signature);
    }

    /** The key in its one spelling. */
    public String text() {
        ByteBuffer data = ByteBuffer.allocate(1 + key.length).put(TYPE).put(key);
        return name + "+" + HexFormat.of().toHexDigits(id) + "+" + Spelling.base64(data.array());
    }

    @Override
    public String toString() {
        return text();
    }
}
