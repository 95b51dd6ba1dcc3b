package org.closedset.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.closedset.vocabulary.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Seals, checked by DSS with the program's root trusted, and by poppler. */
final class SealingTest {
    private static final Pattern RANGE = Pattern.compile("/ByteRange ?\\[(\\d+) (\\d+) (\\d+) (\\d+) *]");
    /** The second byte of the comment that every PDF has in its second line, after {@code %PDF-1.x}. */
    private static final int IN_A_COMMENT = 11;

    private static final Clock NOW = Clock.systemUTC();
    private static final SealingKeys KEYS = SealingKeys.made(
            "Harbour Light, \"Ltd\"", new SecureRandom(), NOW.instant().minusSeconds(60));
    private static byte[] unsealed = {};
    private static byte[] sealed = {};

    @TempDir
    private Path folder;

    @BeforeAll
    static void seal() throws Exception {
        RiderEdition edition = RiderEdition.binding(Language.ENGLISH, Paper.A4, "https://set.example/record/1");
        unsealed = RiderPdf.of(RiderPdfTest.text("voice"), edition);
        sealed = sealing(KEYS).sealed(unsealed);
    }

    private static Sealing sealing(SealingKeys keys) {
        return new Sealing(keys, NOW, new SecureRandom());
    }

    /** What DSS finds in it, one line for each signature. */
    private static List<String> found(byte[] pdf, SealingKeys trusted) {
        CommonTrustedCertificateSource roots = new CommonTrustedCertificateSource();
        roots.addCertificate(new CertificateToken(trusted.root()));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(roots);
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(verifier);
        SimpleReport report = validator.validateDocument().getSimpleReport();
        List<String> found = new ArrayList<>();
        for (String id : report.getSignatureIdList()) {
            found.add(
                    report.getSignatureFormat(id) + " " + report.getIndication(id) + " " + report.getSubIndication(id));
        }
        return found;
    }

    private static final String PASSED = SignatureLevel.PAdES_BASELINE_T + " " + Indication.TOTAL_PASSED + " null";

    @Test
    void a_sealed_rider_has_exactly_one_signature_and_it_holds() {
        assertThat(found(sealed, KEYS)).containsExactly(PASSED);
    }

    @Test
    void a_second_seal_makes_two_and_both_hold() {
        assertThat(found(sealing(KEYS).sealed(sealed), KEYS)).containsExactly(PASSED, PASSED);
    }

    @Test
    void what_was_not_sealed_has_none() {
        assertThat(found(unsealed, KEYS)).isEmpty();
    }

    @Test
    void poppler_agrees_and_finds_all_of_it_signed() throws Exception {
        String said = Poppler.run(
                "pdfsig",
                "-nocert",
                Files.write(folder.resolve("s.pdf"), sealed).toString());
        assertThat(said)
                .contains("Signature #1", "Total document signed", "Signature Validation: Signature is Valid.")
                .contains("Closed Set seal, drawn by the program, nobody's consent")
                .doesNotContain("Signature #2");
    }

    @Test
    void one_changed_byte_is_found_wherever_it_is() throws Exception {
        Random chance = new Random(81);
        List<Integer> signed = signed();
        for (int i = 0; i < 8; i++) {
            byte[] changed = sealed.clone();
            changed[signed.get(chance.nextInt(signed.size()))] ^= (byte) (1 << chance.nextInt(8));
            assertThat(holds(changed)).isFalse();
        }
    }

    private static boolean holds(byte[] pdf) {
        try {
            return found(pdf, KEYS).equals(List.of(PASSED));
        } catch (DSSException unreadable) {
            return false;
        }
    }

    @Test
    void poppler_finds_a_changed_byte_too() throws Exception {
        byte[] changed = sealed.clone();
        assertThat((char) changed[IN_A_COMMENT - 2]).isEqualTo('%');
        changed[IN_A_COMMENT] ^= 1;
        assertThat(found(changed, KEYS))
                .hasSize(1)
                .allSatisfy(it -> assertThat(it).contains("HASH_FAILURE"));
        String said = Poppler.run(
                "pdfsig",
                "-nocert",
                Files.write(folder.resolve("c.pdf"), changed).toString());
        assertThat(said).contains("Signature Validation: Digest Mismatch");
    }

    /** The bytes that are signed: all but the signature itself. */
    private static List<Integer> signed() {
        Matcher range = RANGE.matcher(new String(sealed, StandardCharsets.ISO_8859_1));
        assertThat(range.find()).isTrue();
        int first = Integer.parseInt(range.group(2));
        int from = Integer.parseInt(range.group(3));
        assertThat(from + Integer.parseInt(range.group(4))).isEqualTo(sealed.length);
        List<Integer> signed = new ArrayList<>();
        for (int i = 0; i < sealed.length; i++) {
            if (i < first || i >= from) {
                signed.add(i);
            }
        }
        return signed;
    }

    @Test
    void whoever_does_not_trust_the_root_is_told_that_nothing_is_known() {
        SealingKeys others = SealingKeys.made(
                "Somebody else", new SecureRandom(), NOW.instant().minusSeconds(60));
        assertThat(found(sealed, others))
                .hasSize(1)
                .allSatisfy(it -> assertThat(it).contains("INDETERMINATE"));
    }

    @Test
    void every_name_says_that_no_outside_authority_stands_behind_it() {
        assertThat(KEYS.root().getSubjectX500Principal().getName()).contains("no outside authority");
        assertThat(KEYS.clock().certificate().getSubjectX500Principal().getName())
                .contains("built-in time stamps", "no outside authority");
        assertThat(KEYS.signer().certificate().getPublicKey().getAlgorithm()).isEqualTo("EC");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SealingKeys.made("x".repeat(65), new SecureRandom(), Instant.EPOCH));
    }

    @Test
    void many_are_drawn_and_sealed_with_word_of_each() throws Exception {
        List<Integer> told = new ArrayList<>();
        RiderPile pile = new RiderPile(
                RiderEdition.binding(Language.ENGLISH, Paper.A4, "https://set.example/record/2"), sealing(KEYS));
        List<byte[]> all = pile.of(List.of(RiderPdfTest.text("background"), RiderPdfTest.text("voice")), told::add);
        assertThat(told).containsExactly(1, 2);
        assertThat(all).allSatisfy(it -> assertThat(found(it, KEYS)).containsExactly(PASSED));
    }
}
