package org.closedset.ledger;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/** Signatures of RFC 8032 by the JDK, without the few points on which checkers are known to disagree. */
final class Ed25519 {
    static final int KEY = 32;
    static final int SIGNATURE = 64;
    private static final String NAME = "Ed25519";
    private static final byte[] BEFORE_KEY = HexFormat.of().parseHex("302a300506032b6570032100");

    /** The points of small order, without the bit of their sign. */
    private static final Set<String> SMALL = Set.of(
            "0000000000000000000000000000000000000000000000000000000000000000",
            "0100000000000000000000000000000000000000000000000000000000000000",
            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a");

    private Ed25519() {}

    /** Whether this may be a point: spelled in the one way, and not one of small order. */
    static boolean isSound(byte[] point) {
        byte[] plain = point.clone();
        plain[KEY - 1] &= 0x7f;
        return !isBeyondField(plain) && !SMALL.contains(HexFormat.of().formatHex(plain));
    }

    /** Whether the number is 2^255 - 19 or more. */
    private static boolean isBeyondField(byte[] plain) {
        boolean high = plain[KEY - 1] == 0x7f && Byte.toUnsignedInt(plain[0]) >= 0xed;
        for (int i = 1; i < KEY - 1; i++) {
            high &= plain[i] == (byte) 0xff;
        }
        return high;
    }

    static boolean verifies(byte[] key, byte[] message, byte[] signature) {
        if (signature.length != SIGNATURE || !isSound(Arrays.copyOf(signature, KEY))) {
            return false;
        }
        try {
            Signature check = Signature.getInstance(NAME);
            check.initVerify(read(key));
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static PublicKey read(byte[] key) throws GeneralSecurityException {
        byte[] encoded = Arrays.copyOf(BEFORE_KEY, BEFORE_KEY.length + KEY);
        System.arraycopy(key, 0, encoded, BEFORE_KEY.length, KEY);
        return KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(encoded));
    }

    /** The 32 bytes of a key of the JDK; empty where it is of another kind. */
    static Optional<byte[]> bytes(PublicKey key) {
        byte[] encoded = key.getEncoded();
        int from = BEFORE_KEY.length;
        boolean ours =
                encoded != null && encoded.length == from + KEY && Arrays.equals(encoded, 0, from, BEFORE_KEY, 0, from);
        return ours ? Optional.of(Arrays.copyOfRange(encoded, from, from + KEY)) : Optional.empty();
    }

    static byte[] sign(PrivateKey key, byte[] message) {
        try {
            Signature signature = Signature.getInstance(NAME);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("no Ed25519 key", e);
        }
    }
}
