package org.closedset.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
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

    private static final char[] NO_PASSWORD = new char[0];
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

    /** As they are kept: a PKCS #12 store without a password, which is to be sealed by whoever keeps it. */
    public byte[] kept() {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, NO_PASSWORD);
            store.setKeyEntry("signer", signer.key(), NO_PASSWORD, chain(signer));
            store.setKeyEntry("clock", clock.key(), NO_PASSWORD, chain(clock));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.store(out, NO_PASSWORD);
            return out.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("this Java keeps no PKCS #12", e);
        }
    }

    private Certificate[] chain(Signer of) {
        return new Certificate[] {of.certificate(), root};
    }

    /** Those that were kept; anything else is an {@link IllegalArgumentException}. */
    public static SealingKeys of(byte[] kept) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(kept), NO_PASSWORD);
            X509Certificate root = (X509Certificate) store.getCertificateChain("signer")[1];
            return new SealingKeys(root, signer(store, "signer"), signer(store, "clock"));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalArgumentException("no keys to seal with", e);
        }
    }

    private static Signer signer(KeyStore store, String name) throws GeneralSecurityException {
        return new Signer((PrivateKey) store.getKey(name, NO_PASSWORD), (X509Certificate) store.getCertificate(name));
    }

    /** Whether they still seal at this moment. */
    public boolean last(Instant at) {
        return at.isBefore(signer.certificate().getNotAfter().toInstant())
                && at.isBefore(clock.certificate().getNotAfter().toInstant());
    }

    @Override
    public String toString() {
        return "SealingKeys[confidential]";
    }
}
