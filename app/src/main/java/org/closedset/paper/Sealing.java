package org.closedset.paper;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.Signature;
import java.time.Clock;
import java.util.Date;

/**
 * Seals PDFs as PAdES-BASELINE-T: whoever trusts the program's root sees that it drew the paper, when by its own clock, and
 * that no byte was changed since. A seal is nobody's consent, and no qualified signature.
 */
public final class Sealing {
    private final SealingKeys keys;
    private final Clock clock;
    private final SecureRandom chance;

    public Sealing(SealingKeys keys, Clock clock, SecureRandom chance) {
        this.keys = keys;
        this.clock = clock;
        this.chance = chance;
    }

    /** The same PDF with a seal; one that has a seal already gets another over all of it. */
    public byte[] sealed(byte[] pdf) {
        PAdESService service = new PAdESService(new CommonCertificateVerifier());
        service.setTspSource(new HouseClock(keys.clock(), clock, chance));
        PAdESSignatureParameters how = how();
        DSSDocument unsealed = new InMemoryDocument(pdf);
        byte[] bytes = service.getDataToSign(unsealed, how).getBytes();
        DSSDocument sealed = service.signDocument(
                unsealed, how, new SignatureValue(SignatureAlgorithm.ECDSA_SHA256, signature(bytes)));
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 32_768);
            sealed.writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PAdESSignatureParameters how() {
        PAdESSignatureParameters how = new PAdESSignatureParameters();
        how.setSignatureLevel(SignatureLevel.PAdES_BASELINE_T);
        how.setDigestAlgorithm(DigestAlgorithm.SHA256);
        how.setSigningCertificate(new CertificateToken(keys.signer().certificate()));
        how.setCertificateChain(new CertificateToken(keys.signer().certificate()), new CertificateToken(keys.root()));
        how.bLevel().setSigningDate(Date.from(clock.instant()));
        how.setReason(Wording.say("seal.reason"));
        how.setAppName("Closed Set");
        return how;
    }

    private byte[] signature(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.signer().key(), chance);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no P-256", e);
        }
    }
}
