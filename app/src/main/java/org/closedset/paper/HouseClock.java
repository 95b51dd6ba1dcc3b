package org.closedset.paper;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/**
 * Time stamps as in RFC 3161 by this program's own clock. They show that a seal was not made later than its key says, and no
 * more: nobody outside vouches for the time, and the name in its certificate says so.
 */
final class HouseClock implements TSPSource {
    private static final long serialVersionUID = 1;
    /** The UUID of this policy, as X.667 has it under 2.25: an own clock, to the second, unaudited. */
    private static final ASN1ObjectIdentifier POLICY =
            new ASN1ObjectIdentifier("2.25.188236148735093610722853714962174538290");

    private final transient SealingKeys.Signer signer;
    private final transient Clock clock;
    private final transient SecureRandom chance;

    HouseClock(SealingKeys.Signer signer, Clock clock, SecureRandom chance) {
        this.signer = signer;
        this.clock = clock;
        this.chance = chance;
    }

    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
        try {
            TimeStampRequestGenerator asking = new TimeStampRequestGenerator();
            asking.setCertReq(true);
            TimeStampRequest asked =
                    asking.generate(new ASN1ObjectIdentifier(algorithm.getOid()), digest, new BigInteger(64, chance));
            TimeStampResponse answer = new TimeStampResponseGenerator(tokens(), TSPAlgorithms.ALLOWED)
                    .generate(asked, new BigInteger(120, chance), Date.from(clock.instant()));
            answer.validate(asked);
            return new TimestampBinary(answer.getTimeStampToken().getEncoded());
        } catch (TSPException | IOException | OperatorCreationException | CertificateEncodingException e) {
            throw new DSSException("no time stamp", e);
        }
    }

    private TimeStampTokenGenerator tokens()
            throws OperatorCreationException, CertificateEncodingException, TSPException {
        DigestCalculator sha256 = new JcaDigestCalculatorProviderBuilder()
                .build()
                .get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(TSPAlgorithms.SHA256));
        TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", signer.key(), signer.certificate()),
                sha256,
                POLICY);
        tokens.addCertificates(new JcaCertStore(List.of(signer.certificate())));
        return tokens;
    }
}
