package org.closedset.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

final class VerifierKeyTest {
    private static final String PETER = NoteVectors.PETER;
    private static final String DATA = PETER.substring(PETER.lastIndexOf('+') + 1);

    @Test
    void published_keys_are_read_and_printed_again() throws UnreadableLedger {
        for (String text : List.of(PETER, NoteVectors.ENOCH, NoteVectors.LOG)) {
            VerifierKey key = VerifierKey.of(text);
            assertThat(key.text()).isEqualTo(text);
            assertThat(key).hasToString(text);
            assertThat(key.name()).isEqualTo(text.substring(0, text.indexOf('+')));
        }
    }

    @Test
    void a_key_of_the_jdk_is_printed_and_read_again() throws UnreadableLedger {
        VerifierKey key = TestKeys.signer("a.example/log", 7).key();
        assertThat(VerifierKey.of(key.text()).text()).isEqualTo(key.text());
    }

    @Test
    void no_part_of_a_key_is_a_key() {
        for (int from = 0; from <= PETER.length(); from++) {
            for (int to = from; to <= PETER.length(); to++) {
                String part = PETER.substring(from, to);
                if (part.length() < PETER.length()) {
                    none(part);
                }
            }
        }
    }

    @Test
    void no_key_that_differs_in_one_character_is_read() {
        for (int at = 0; at < PETER.length(); at++) {
            for (char other = ' '; other < 127; other++) {
                if (other != PETER.charAt(at)) {
                    none(PETER.substring(0, at) + other + PETER.substring(at + 1));
                }
            }
        }
    }

    @Test
    void a_key_with_one_fault_is_refused_for_that_fault() {
        refused(Fault.KEY_PARTS, "");
        refused(Fault.KEY_PARTS, "PeterNeumann");
        refused(Fault.KEY_PARTS, "PeterNeumann+c74f20a3");
        refused(Fault.KEY_NAME, "+c74f20a3+" + DATA);
        refused(Fault.KEY_NAME, "Peter Neumann+c74f20a3+" + DATA);
        refused(Fault.KEY_NAME, "Peter\u00a0Neumann+c74f20a3+" + DATA);
        refused(Fault.KEY_NAME, "Peter\u0085Neumann+c74f20a3+" + DATA);
        refused(Fault.KEY_NAME, "Peter\u2028Neumann+c74f20a3+" + DATA);
        refused(Fault.KEY_NAME, "Peter\u3000Neumann+c74f20a3+" + DATA);
        refused(Fault.KEY_NAME, "Peter\nNeumann+c74f20a3+" + DATA);
        refused(Fault.KEY_NAME, "Peter\u0001Neumann+c74f20a3+" + DATA);
        refused(Fault.KEY_NAME, "Peter\ud800Neumann+c74f20a3+" + DATA);
        refused(Fault.KEY_ID, "PeterNeumann++" + DATA);
        refused(Fault.KEY_ID, "PeterNeumann+C74F20A3+" + DATA);
        refused(Fault.KEY_ID, "PeterNeumann+c74f20a+" + DATA);
        refused(Fault.KEY_ID, "PeterNeumann+0c74f20a3+" + DATA);
        refused(Fault.KEY_ID, "PeterNeumann+0x74f20a+" + DATA);
        refused(Fault.KEY_ID, "PeterNeumann+ c74f20a+" + DATA);
        refused(Fault.KEY_ID, "Peter+Neumann+c74f20a3+" + DATA);
        refused(Fault.KEY_BASE64, PETER + "=");
        refused(Fault.KEY_BASE64, PETER + "\n");
        refused(Fault.KEY_BASE64, PETER + " ");
        refused(Fault.KEY_BASE64, PETER + "A");
        refused(Fault.KEY_BASE64, PETER.replace('/', '_'));
        refused(Fault.KEY_BASE64, PETER.substring(0, PETER.length() - 2) + "X=");
        refused(Fault.KEY_BASE64, PETER.substring(0, PETER.length() - 2));
        refused(Fault.KEY_TYPE, "PeterNeumann+c74f20a3+");
        refused(Fault.KEY_TYPE, "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        refused(Fault.KEY_TYPE, "PeterNeumann+c74f20a3+" + DATA.replaceFirst("AR", "Ah"));
        refused(Fault.KEY_TYPE, "PeterNeumann+c74f20a3+AA==");
        refused(Fault.KEY_LENGTH, "PeterNeumann+c74f20a3+AQ==");
        refused(Fault.KEY_LENGTH, "PeterNeumann+c74f20a3+" + DATA.substring(0, DATA.length() - 4));
        refused(Fault.KEY_LENGTH, PETER + "AAAA");
        refused(Fault.KEY_BASE64, "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==");
        refused(Fault.KEY_ID_DIFFERS, "PeterNeumann+c74f20a4+" + DATA);
        refused(Fault.KEY_ID_DIFFERS, "PeterNeuman+c74f20a3+" + DATA);
        refused(Fault.KEY_ID_DIFFERS, "PeterNeumann+af0cfe78+" + DATA);
        refused(Fault.KEY_ID_DIFFERS, "PeterNeumann+c74f20a3+" + NoteVectors.ENOCH.substring(19));
    }

    @Test
    void a_point_that_proves_nothing_is_no_key() {
        for (String point : List.of(
                "0000000000000000000000000000000000000000000000000000000000000000",
                "0000000000000000000000000000000000000000000000000000000000000080",
                "0100000000000000000000000000000000000000000000000000000000000000",
                "0100000000000000000000000000000000000000000000000000000000000080",
                "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
                "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
                "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
                "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
                "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff")) {
            byte[] data = HexFormat.of().parseHex("01" + point);
            refused(
                    Fault.KEY_POINT,
                    "PeterNeumann+c74f20a3+" + Base64.getEncoder().encodeToString(data));
        }
    }

    @Test
    void a_key_of_another_kind_or_without_a_name_is_a_bug() throws GeneralSecurityException {
        PublicKey other =
                KeyPairGenerator.getInstance("X25519").generateKeyPair().getPublic();
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> VerifierKey.of("a", other));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> TestKeys.signer("", 1));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> TestKeys.signer("a+b", 1));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> TestKeys.signer(NoteVectors.ENOCH, NoteVectors.PETER_SEED));
    }

    private static void refused(Fault fault, String text) {
        Refusals.refused(fault, text, () -> VerifierKey.of(text));
    }

    private static void none(String text) {
        assertThatExceptionOfType(UnreadableLedger.class).as(text).isThrownBy(() -> VerifierKey.of(text));
    }
}
