package org.closedset.ledger;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** One line under a note: whose key it claims, and the signature. */
record NoteSignature(String name, int id, byte[] signature) {
    private static final String MARK = "— ";
    private static final int ID = 4;

    static NoteSignature read(String text, int line) throws UnreadableLedger {
        int space = text.indexOf(' ', MARK.length());
        if (!text.startsWith(MARK) || space < 0) {
            throw UnreadableLedger.inLine(Fault.SIGNATURE_LINE, line);
        }
        String name = text.substring(MARK.length(), space);
        if (!Spelling.isName(name)) {
            throw UnreadableLedger.inLine(Fault.SIGNATURE_NAME, line);
        }
        Optional<byte[]> data = Spelling.base64(text.substring(space + 1));
        if (data.isEmpty()) {
            throw UnreadableLedger.inLine(Fault.SIGNATURE_BASE64, line);
        }
        if (data.get().length <= ID) {
            throw UnreadableLedger.inLine(Fault.SIGNATURE_SHORT, line);
        }
        byte[] bytes = data.get();
        return new NoteSignature(name, ByteBuffer.wrap(bytes).getInt(), Arrays.copyOfRange(bytes, ID, bytes.length));
    }

    String text() {
        ByteBuffer data = ByteBuffer.allocate(ID + signature.length).putInt(id).put(signature);
        return MARK + name + " " + Spelling.base64(data.array()) + "\n";
    }
}
