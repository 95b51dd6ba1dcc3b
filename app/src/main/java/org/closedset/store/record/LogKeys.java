package org.closedset.store.record;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.SecretKey;
import org.closedset.ledger.Checkpoint;
import org.closedset.ledger.CheckpointSigner;
import org.closedset.ledger.NoteSigner;
import org.closedset.ledger.UnreadableLedger;
import org.closedset.ledger.VerifierKey;
import org.closedset.store.record.RecordFailure.Why;

/** The keys of logs in the key store, and how far each log is known there to have been signed. */
record LogKeys(Keys keys) {
    private static final String ORIGIN = "closedset/ledger/";
    private static final int ORIGIN_BYTES = 16;

    /** A key store's row; {@code checkpoint} is a signed note. */
    record Row(KeyId id, ProductionId production, String verifier, byte[] wrapped, byte[] checkpoint) {
        byte[] bound() {
            return Bound.logKey(production, id, verifier);
        }
    }

    private record Opened(Row row, byte[] secrets) {}

    /** A key for a log that is to begin, under an origin that no other log has and that tells nothing. */
    LogKey make(ProductionId production) throws RecordFailure {
        Sealing sealing = keys.sealing();
        KeyId id = new KeyId(Ids.hex(sealing.random(16)));
        KeyPair pair = sealing.newSigningKey();
        VerifierKey verifier = VerifierKey.of(ORIGIN + Ids.hex(sealing.random(ORIGIN_BYTES)), pair.getPublic());
        NoteSigner signer = new NoteSigner(verifier, pair.getPrivate());
        byte[] note = new CheckpointSigner(signer).first();
        SecretKey padding = sealing.newKey();
        keys.write(sql -> {
            byte[] bound = Bound.logKey(production, id, verifier.text());
            byte[] wrapped = keys.wrap(bound, secrets(padding, pair.getPrivate()));
            LogKeyRows.insert(sql, new Row(id, production, verifier.text(), wrapped, note));
            return id;
        });
        return new LogKey(id, signer, padding, note, opened(note, verifier));
    }

    private static byte[] secrets(SecretKey padding, PrivateKey signing) {
        byte[] one = padding.getEncoded();
        byte[] two = signing.getEncoded();
        return ByteBuffer.allocate(one.length + two.length).put(one).put(two).array();
    }

    LogKey get(KeyId id) throws RecordFailure {
        Opened opened = keys.read(sql -> {
            Row row = LogKeyRows.one(sql, id).orElseThrow(this::unknown);
            return new Opened(row, keys.unwrap(row.bound(), row.wrapped()));
        });
        return key(opened.row(), opened.secrets());
    }

    /** Every key that can be read; what cannot is told when its log needs it. */
    Map<KeyId, LogKey> all() throws RecordFailure {
        Map<KeyId, LogKey> found = new HashMap<>();
        for (Row row : keys.read(LogKeyRows::all)) {
            try {
                found.put(row.id(), get(row.id()));
            } catch (RecordFailure unread) {
                if (unread.why() != Why.DAMAGED) {
                    throw unread;
                }
            }
        }
        return found;
    }

    private LogKey key(Row row, byte[] secrets) throws RecordFailure {
        try {
            VerifierKey verifier = VerifierKey.of(row.verifier());
            byte[] signing = Arrays.copyOfRange(secrets, Sealing.KEY_BYTES, secrets.length);
            SecretKey padding = Sealing.key(Arrays.copyOf(secrets, Sealing.KEY_BYTES));
            NoteSigner signer = new NoteSigner(verifier, secret(signing));
            return new LogKey(row.id(), signer, padding, row.checkpoint(), opened(row.checkpoint(), verifier));
        } catch (UnreadableLedger | GeneralSecurityException | IllegalArgumentException spoilt) {
            throw damaged(spoilt);
        }
    }

    private static PrivateKey secret(byte[] encoded) throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    }

    /** Notes that a log was signed so far; a checkpoint leaves the archive only after this. */
    void remember(LogKey key, byte[] note) throws RecordFailure {
        Checkpoint now = opened(note, key.signer().key());
        keys.write(sql -> {
            Row row = LogKeyRows.one(sql, key.id()).orElseThrow();
            if (opened(row.checkpoint(), key.signer().key()).size() < now.size()) {
                LogKeyRows.remember(sql, key.id(), note);
            }
            return row;
        });
    }

    /** Takes away a key that no log has. */
    void drop(LogKey key) throws RecordFailure {
        keys.write(sql -> LogKeyRows.delete(sql, key.id()));
    }

    private Checkpoint opened(byte[] note, VerifierKey verifier) throws RecordFailure {
        try {
            return Checkpoint.open(note, verifier);
        } catch (UnreadableLedger spoilt) {
            throw damaged(spoilt);
        }
    }

    private RecordFailure unknown() {
        return RecordFailure.of(
                Why.KEYS, "keys.unknown", keys.database().place().called());
    }

    private RecordFailure damaged(Exception spoilt) {
        return RecordFailure.from(
                spoilt, Why.DAMAGED, "keys.damaged", keys.database().place().called());
    }
}
