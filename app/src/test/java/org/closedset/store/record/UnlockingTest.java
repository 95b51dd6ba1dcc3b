package org.closedset.store.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What opens the keys: words, a key file or a variable; anything else is told apart in one sentence. */
final class UnlockingTest {
    private static final Hardness EASY = new Hardness(64, 1, 1);
    private static final KeyName MIRA = new KeyName("p-mira", RecordClass.BOUNDARY);

    @TempDir
    private Path folder;

    private Place place() {
        return new Place.File(folder.resolve("keys.db"));
    }

    private static Unlocking words(String words) {
        return new Unlocking.Passphrase(words.toCharArray());
    }

    private KeyId made(Unlocking unlocking) throws RecordFailure {
        try (Keys keys = Keys.create(place(), unlocking, Ground.CHANCE, EASY)) {
            return keys.make(Ground.FILM, MIRA).id();
        }
    }

    private KeyId found(Unlocking unlocking) throws RecordFailure {
        try (Keys keys = Keys.open(place(), unlocking, Ground.CHANCE)) {
            return keys.unwrapped(keys.rows(Ground.FILM).getFirst()).id();
        }
    }

    @Test
    void a_passphrase_opens_what_it_closed_however_its_accents_are_typed() throws Exception {
        KeyId made = made(words("caf\u00e9 at nine"));
        assertThat(found(words("cafe\u0301 at nine"))).isEqualTo(made);
    }

    @Test
    void a_wrong_passphrase_is_told_in_one_sentence() throws Exception {
        made(words("right words"));
        assertThatThrownBy(() -> found(words("wrong words")))
                .isInstanceOfSatisfying(
                        RecordFailure.class,
                        failure -> assertThat(failure.why()).isEqualTo(RecordFailure.Why.LOCKED))
                .hasMessage("This passphrase does not open keys.db. Check capital letters and the keyboard's language;"
                        + " it is written on the recovery sheet.");
    }

    @Test
    void another_kind_of_key_is_told_what_opens_it() throws Exception {
        made(words("right words"));
        assertThatThrownBy(() -> found(Ground.VARIABLE)).hasMessage("keys.db is opened by a passphrase.");
    }

    @Test
    void a_key_file_opens_what_it_closed_and_another_does_not() throws Exception {
        Unlocking mine = keyFile("mine.p12", "closedset");
        KeyId made = made(mine);
        assertThat(found(mine)).isEqualTo(made);
        assertThatThrownBy(() -> found(keyFile("other.p12", "closedset")))
                .hasMessageContaining("The key in this file does not open keys.db");
        assertThatThrownBy(() -> found(keyFile("odd.p12", "something"))).hasMessageContaining("no AES key");
        Unlocking.Pkcs12 wrong = new Unlocking.Pkcs12(folder.resolve("mine.p12"), "wrong".toCharArray());
        assertThatThrownBy(() -> found(wrong)).hasMessageContaining("cannot be read");
    }

    @Test
    void a_variable_must_hold_thirty_two_bytes() {
        for (String odd : new String[] {"", "AAAA", "not base64 at all!"}) {
            assertThatThrownBy(() -> made(new Unlocking.Environment(odd)))
                    .as(odd)
                    .hasMessage("The variable must hold 32 random bytes in base64.");
        }
    }

    @Test
    void a_passphrase_costs_what_the_key_file_says_and_no_absurd_amount() throws Exception {
        made(words("right words"));
        try (Database keys = Database.open(place(), Use.KEYS)) {
            keys.write(sql ->
                    sql.client().sql("UPDATE unlocking SET memory = 2000000000").update());
        }
        assertThatThrownBy(() -> found(words("right words")))
                .isInstanceOfSatisfying(
                        RecordFailure.class,
                        failure -> assertThat(failure.why()).isEqualTo(RecordFailure.Why.DAMAGED));
    }

    @Test
    void a_key_moved_to_another_name_no_longer_opens() throws Exception {
        made(Ground.VARIABLE);
        try (Database keys = Database.open(place(), Use.KEYS)) {
            keys.write(sql ->
                    sql.client().sql("UPDATE data_key SET subject = 'p-jon'").update());
        }
        assertThatThrownBy(() -> found(Ground.VARIABLE)).hasMessageContaining("are damaged");
    }

    @Test
    void nothing_that_opens_keys_is_printed() {
        assertThat(words("secret").toString()).doesNotContain("secret");
        assertThat(new Unlocking.Environment("secret").toString()).doesNotContain("secret");
        assertThat(new Unlocking.Pkcs12(folder, "secret".toCharArray()).toString())
                .doesNotContain("secret");
    }

    private Unlocking.Pkcs12 keyFile(String name, String alias) throws Exception {
        char[] password = "a password".toCharArray();
        SecretKey key = new Sealing(Ground.CHANCE).newKey();
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, password);
        store.setEntry(alias, new KeyStore.SecretKeyEntry(key), new KeyStore.PasswordProtection(password));
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, password);
        }
        return new Unlocking.Pkcs12(file, password);
    }
}
