package org.closedset.ledger;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** Keys from seeds, so that every run signs alike. */
final class TestKeys {
    private static final String BEFORE_SEED = "302e020100300506032b657004220420";

    private TestKeys() {}

    static VerifierKey key(String text) {
        try {
            return VerifierKey.of(text);
        } catch (UnreadableLedger e) {
            throw new AssertionError(text, e);
        }
    }

    static NoteSigner signer(String key, String seed) {
        return new NoteSigner(key(key), secret(Base64.getDecoder().decode(seed)));
    }

    private static PrivateKey secret(byte[] seed) {
        byte[] encoded = HexFormat.of().parseHex(BEFORE_SEED + HexFormat.of().formatHex(seed));
        try {
            return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static NoteSigner signer(String name, int number) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(255, new Always((byte) number));
            KeyPair pair = generator.generateKeyPair();
            return new NoteSigner(VerifierKey.of(name, pair.getPublic()), pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** Chance that always gives the same byte. */
    private static final class Always extends SecureRandom {
        private static final long serialVersionUID = 1;
        private final byte value;

        Always(byte value) {
            this.value = value;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            Arrays.fill(bytes, value);
        }
    }
}
