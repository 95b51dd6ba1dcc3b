package org.closedset.store.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.SecretKey;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.closedset.store.record.RecordFailure.Why;
import org.jspecify.annotations.Nullable;

/** Makes the key that wraps all data keys from what the coordinator holds. */
record Opener(Lock lock, SecretKey key) {
    private static final byte[] PROOF = "closedset/unlocked/v1".getBytes(StandardCharsets.US_ASCII);
    private static final String ALIAS = "closedset";

    /** A lock that this opens from now on. */
    static Opener make(Unlocking unlocking, Hardness hardness, Sealing sealing) throws RecordFailure {
        byte[] salt = sealing.random(Sealing.SALT_BYTES);
        SecretKey key = key(unlocking, hardness, salt);
        byte[] proof = sealing.seal(key, bound(unlocking.kind(), salt), PROOF);
        return new Opener(new Lock(unlocking.kind(), hardness, salt, proof), key);
    }

    /** Opens a lock that is there, or says in one sentence that this is not what opens it. */
    static Opener open(Lock lock, Unlocking unlocking, String called) throws RecordFailure {
        if (!lock.kind().equals(unlocking.kind())) {
            throw RecordFailure.of(
                    Why.LOCKED, "locked.other", called, RecordFailure.say("opens." + kind(lock, called)));
        }
        SecretKey key = key(unlocking, lock.hardness().checked(called), lock.salt());
        if (Sealing.open(key, bound(lock.kind(), lock.salt()), lock.proof()).isEmpty()) {
            throw RecordFailure.of(Why.LOCKED, "locked." + lock.kind(), called);
        }
        return new Opener(lock, key);
    }

    private static String kind(Lock lock, String called) throws RecordFailure {
        return switch (lock.kind()) {
            case "passphrase", "pkcs12", "environment" -> lock.kind();
            default -> throw RecordFailure.of(Why.DAMAGED, "keys.damaged", called);
        };
    }

    private static byte[] bound(String kind, byte[] salt) {
        return ("closedset/unlocking/v1/" + kind + "/" + Ids.hex(salt)).getBytes(StandardCharsets.US_ASCII);
    }

    private static SecretKey key(Unlocking unlocking, Hardness hardness, byte[] salt) throws RecordFailure {
        return switch (unlocking) {
            case Unlocking.Passphrase it -> argon(it.phrase(), hardness, salt);
            case Unlocking.Pkcs12 it -> pkcs12(it);
            case Unlocking.Environment it -> base64(it.value());
        };
    }

    /** However the keyboard composes accents, the same words are the same passphrase. */
    private static SecretKey argon(char[] phrase, Hardness hardness, byte[] salt) {
        String normal = Normalizer.normalize(String.valueOf(phrase), Normalizer.Form.NFKC);
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(hardness.memory())
                .withIterations(hardness.passes())
                .withParallelism(hardness.lanes())
                .withSalt(salt)
                .build());
        byte[] key = new byte[Sealing.KEY_BYTES];
        argon.generateBytes(normal.getBytes(StandardCharsets.UTF_8), key);
        return Sealing.key(key);
    }

    private static SecretKey pkcs12(Unlocking.Pkcs12 given) throws RecordFailure {
        String called = String.valueOf(given.file().getFileName());
        try (InputStream in = Files.newInputStream(given.file())) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, given.password());
            @Nullable Key key = store.getKey(ALIAS, given.password());
            byte[] bytes = key == null ? new byte[0] : key.getEncoded();
            if (bytes.length != Sealing.KEY_BYTES) {
                throw RecordFailure.of(Why.LOCKED, "pkcs12.none", called);
            }
            return Sealing.key(bytes);
        } catch (IOException | GeneralSecurityException e) {
            throw RecordFailure.from(e, Why.LOCKED, "pkcs12.unread", called);
        }
    }

    private static SecretKey base64(String value) throws RecordFailure {
        try {
            byte[] bytes = Base64.getDecoder().decode(value.strip());
            if (bytes.length == Sealing.KEY_BYTES) {
                return Sealing.key(bytes);
            }
        } catch (IllegalArgumentException noBase64) {
            throw RecordFailure.from(noBase64, Why.LOCKED, "environment.odd");
        }
        throw RecordFailure.of(Why.LOCKED, "environment.odd");
    }

    @Override
    public String toString() {
        return "Opener[confidential]";
    }
}
