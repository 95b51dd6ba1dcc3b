package org.closedset.paper;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * What one program seals with: a root of its own that somebody may trust, a key that signs and a key that stamps the time,
 * both P-256 and certified by that root. Their names say that no outside authority stands behind them.
 */
public record SealingKeys(X509Certificate root, Signer signer, Signer clock) {
    private static final Duration ROOT_LASTS = Duration.ofDays(3_652);
    private static final Duration LEAF_LASTS = Duration.ofDays(825);
    /** X.520 lets no organisation have a longer name. */
    private static final int LONGEST = 64;
    /** RFC 9608: nobody need ask whether it was revoked. */
    private static final ASN1ObjectIdentifier NO_REVOCATION = new ASN1ObjectIdentifier("2.5.29.56");

    /** A key and its certificate. */
    public record Signer(PrivateKey key, X509Certificate certificate) {
        @Override
        public String toString() {
            return "Signer[confidential]";
        }
    }

    /** New ones, good from {@code at}; {@code of} is whose they are, a plain name. */
    public static SealingKeys made(String of, SecureRandom chance, Instant at) {
        try {
            KeyPair root = pair(chance);
            X500Principal authority = new X500Principal(Wording.say("seal.root", quoted(of)));
            X509Certificate own = certified(
                    new JcaX509v3CertificateBuilder(
                                    authority,
                                    serial(chance),
                                    Date.from(at),
                                    Date.from(at.plus(ROOT_LASTS)),
                                    authority,
                                    root.getPublic())
                            .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                            .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign)),
                    root.getPublic(),
                    root);
            Signer signer = leaf(Wording.say("seal.signer", quoted(of)), false, own, root, chance, at);
            Signer clock = leaf(Wording.say("seal.clock", quoted(of)), true, own, root, chance, at);
            return new SealingKeys(own, signer, clock);
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException("this Java has no P-256", e);
        }
    }

    /** As a distinguished name has a value: whatever could end it stands in quotes. */
    private static String quoted(String name) {
        if (name.isBlank() || name.length() > LONGEST) {
            throw new IllegalArgumentException("a name of 1 to 64 characters");
        }
        return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static KeyPair pair(SecureRandom chance) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"), chance);
        return generator.generateKeyPair();
    }

    private static BigInteger serial(SecureRandom chance) {
        return new BigInteger(120, chance).setBit(119);
    }

    private static Signer leaf(
            String name, boolean clock, X509Certificate root, KeyPair authority, SecureRandom chance, Instant at)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        KeyPair pair = pair(chance);
        int use = clock ? KeyUsage.digitalSignature : KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                        root.getSubjectX500Principal(),
                        serial(chance),
                        Date.from(at),
                        Date.from(at.plus(LEAF_LASTS)),
                        new X500Principal(name),
                        pair.getPublic())
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
                .addExtension(Extension.keyUsage, true, new KeyUsage(use))
                .addExtension(NO_REVOCATION, false, DERNull.INSTANCE);
        if (clock) {
            builder.addExtension(
                    Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        }
        return new Signer(pair.getPrivate(), certified(builder, pair.getPublic(), authority));
    }

    private static X509Certificate certified(X509v3CertificateBuilder builder, PublicKey subject, KeyPair authority)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        JcaX509ExtensionUtils ids = new JcaX509ExtensionUtils();
        builder.addExtension(Extension.subjectKeyIdentifier, false, ids.createSubjectKeyIdentifier(subject))
                .addExtension(
                        Extension.authorityKeyIdentifier,
                        false,
                        ids.createAuthorityKeyIdentifier(authority.getPublic()));
        return new JcaX509CertificateConverter()
                .getCertificate(
                        builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(authority.getPrivate())));
    }

    @Override
    public String toString() {
        return "SealingKeys[confidential]";
    }
}
