package org.closedset.readers;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** Glyph streams with faults in them. */
final class GlyphStreamBytes {
    private GlyphStreamBytes() {}

    /** The same bytes with the right beginning, and the right sum at the end if an end stands there. */
    static byte[] mended(byte[] bytes) {
        byte[] mended = bytes.clone();
        if (mended.length < 17) {
            return mended;
        }
        ByteBuffer.wrap(mended).putInt(0x43534731);
        CRC32 sum = new CRC32();
        sum.update(mended, 0, mended.length - 8);
        ByteBuffer.wrap(mended).putLong(mended.length - 8, sum.getValue());
        return mended;
    }
}
