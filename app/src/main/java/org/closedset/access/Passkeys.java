package org.closedset.access;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.people.Passkey;
import tools.jackson.databind.json.JsonMapper;

/**
 * Passkeys by Web Authentication level 3: always with the person verified by their device, and findable by it without a
 * name being typed. Which model a device is is never asked. A challenge belongs to one session and is good once. The
 * library answers what is no answer in many ways, some of them by falling over; to whoever sent it they are all one.
 */
public final class Passkeys {
    private static final String CHALLENGE = "passkey-challenge";
    private static final String TO_SIGN = "passkey-to-sign";
    private static final int CHALLENGE_BYTES = 32;
    private static final long WAIT = 300_000;
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final Door door;
    private final SecureRandom chance;

    public Passkeys(Door door, SecureRandom chance) {
        this.door = door;
        this.chance = chance;
    }

    /** Made when the first passkey is asked for: it is large, and a coordinator alone never needs it. */
    private static final class Library {
        private static final List<PublicKeyCredentialParameters> KINDS = List.of(
                new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.ES256),
                new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.EdDSA),
                new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.RS256));
        private static final ObjectConverter CONVERTER = new ObjectConverter();
        private static final WebAuthnManager MANAGER = WebAuthnManager.createNonStrictWebAuthnManager(CONVERTER);
        private static final AttestedCredentialDataConverter CREDENTIALS =
                new AttestedCredentialDataConverter(CONVERTER);
        private static final JsonMapper JSON = new JsonMapper();
    }

    /** What the page hands to a device that is to make a passkey, as JSON; {@code name} is what the device shows. */
    public String toMake(HttpServletRequest request, Member member, String name, List<Passkey> known) {
        return Library.JSON.writeValueAsString(Map.of(
                "rp", Map.of("id", door.passkeyName(), "name", "Closed Set"),
                "user", Map.of("id", handle(member), "name", name, "displayName", name),
                "challenge", challenge(request),
                "pubKeyCredParams",
                        Library.KINDS.stream()
                                .map(it -> Map.of(
                                        "type", "public-key", "alg", it.getAlg().getValue()))
                                .toList(),
                "timeout", WAIT,
                "attestation", "none",
                "authenticatorSelection", Map.of("residentKey", "required", "userVerification", "required"),
                "excludeCredentials",
                        known.stream()
                                .map(it -> Map.of("type", "public-key", "id", it.id()))
                                .toList()));
    }

    /** What the page hands to a device that is to prove a passkey it has, as JSON. */
    public String toProve(HttpServletRequest request) {
        return Library.JSON.writeValueAsString(Map.of(
                "rpId",
                door.passkeyName(),
                "challenge",
                challenge(request),
                "timeout",
                WAIT,
                "userVerification",
                "required"));
    }

    /**
     * What the page hands to a device that is to sign what has this SHA-256 (in hex) with one of these passkeys, as JSON: the
     * hash is the challenge.
     */
    public String toSign(HttpServletRequest request, List<Passkey> known, String hash) {
        request.getSession().setAttribute(TO_SIGN, hash);
        return Library.JSON.writeValueAsString(Map.of(
                "rpId",
                door.passkeyName(),
                "challenge",
                TEXT.encodeToString(HexFormat.of().parseHex(hash)),
                "timeout",
                WAIT,
                "userVerification",
                "required",
                "allowCredentials",
                known.stream()
                        .map(it -> Map.of("type", "public-key", "id", it.id()))
                        .toList()));
    }

    private static String handle(Member member) {
        return TEXT.encodeToString(HexFormat.of().parseHex(member.production() + member.person()));
    }

    private String challenge(HttpServletRequest request) {
        byte[] fresh = new byte[CHALLENGE_BYTES];
        chance.nextBytes(fresh);
        request.getSession().setAttribute(CHALLENGE, fresh);
        return TEXT.encodeToString(fresh);
    }

    /** The passkey a device made in answer to {@link #toMake}. */
    public Passkey made(HttpServletRequest request, String answer, String device) throws PasskeyRefused {
        ServerProperty expected = expected(request);
        try {
            RegistrationData data = Library.MANAGER.verifyRegistrationResponseJSON(
                    answer, new RegistrationParameters(expected, Library.KINDS, true, true));
            AttestedCredentialData credential = credential(data);
            return new Passkey(
                    TEXT.encodeToString(credential.getCredentialId()),
                    TEXT.encodeToString(Library.CREDENTIALS.convert(credential)),
                    device);
        } catch (RuntimeException wrong) {
            throw new PasskeyRefused(wrong);
        }
    }

    private static AttestedCredentialData credential(RegistrationData data) throws PasskeyRefused {
        if (data.getAttestationObject() == null
                || data.getAttestationObject().getAuthenticatorData().getAttestedCredentialData() == null) {
            throw new PasskeyRefused();
        }
        return data.getAttestationObject().getAuthenticatorData().getAttestedCredentialData();
    }

    /** The id of the passkey that an answer to {@link #toProve} says it is from; nothing is proved by it. */
    public String claimed(String answer) throws PasskeyRefused {
        try {
            return TEXT.encodeToString(
                    Library.MANAGER.parseAuthenticationResponseJSON(answer).getCredentialId());
        } catch (RuntimeException wrong) {
            throw new PasskeyRefused(wrong);
        }
    }

    /** Returns where the answer to {@link #toProve} was made by this passkey, for this session, at this door. */
    public void prove(HttpServletRequest request, String answer, Optional<Passkey> known) throws PasskeyRefused {
        ServerProperty expected = expected(request);
        Passkey passkey = known.orElseThrow(PasskeyRefused::new);
        try {
            AuthenticationData data = Library.MANAGER.parseAuthenticationResponseJSON(answer);
            Library.MANAGER.verify(data, new AuthenticationParameters(expected, kept(passkey), null, true, true));
        } catch (RuntimeException wrong) {
            throw new PasskeyRefused(wrong);
        }
    }

    /** What one of these passkeys answered to {@link #toSign} of this hash, for this session, at this door. */
    public SignedBy signed(HttpServletRequest request, String answer, List<Passkey> known, String hash)
            throws PasskeyRefused {
        HttpSession session = request.getSession(false);
        if (session == null || !hash.equals(session.getAttribute(TO_SIGN))) {
            throw new PasskeyRefused();
        }
        session.removeAttribute(TO_SIGN);
        String id = claimed(answer);
        Passkey passkey =
                known.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow(PasskeyRefused::new);
        try {
            AuthenticationData data = Library.MANAGER.parseAuthenticationResponseJSON(answer);
            ServerProperty expected = expected(request, HexFormat.of().parseHex(hash));
            Library.MANAGER.verify(data, new AuthenticationParameters(expected, kept(passkey), null, true, true));
            return new SignedBy(
                    passkey.id(),
                    passkey.credential(),
                    TEXT.encodeToString(data.getCollectedClientDataBytes()),
                    TEXT.encodeToString(data.getAuthenticatorDataBytes()),
                    TEXT.encodeToString(data.getSignature()));
        } catch (RuntimeException wrong) {
            throw new PasskeyRefused(wrong);
        }
    }

    /** Passkeys that are copied between devices count nothing, so no count is kept of how often one was used. */
    private CredentialRecordImpl kept(Passkey passkey) {
        AttestedCredentialData credential =
                Library.CREDENTIALS.convert(Base64.getUrlDecoder().decode(passkey.credential()));
        return new CredentialRecordImpl(
                new NoneAttestationStatement(), true, null, null, 0, credential, null, null, null, Set.of());
    }

    private ServerProperty expected(HttpServletRequest request) throws PasskeyRefused {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(CHALLENGE) instanceof byte[] challenge)) {
            throw new PasskeyRefused();
        }
        session.removeAttribute(CHALLENGE);
        return expected(request, challenge);
    }

    private ServerProperty expected(HttpServletRequest request, byte[] challenge) {
        return ServerProperty.builder()
                .origin(new Origin(door.origin(String.valueOf(request.getHeader("Host")))))
                .rpId(door.passkeyName())
                .challenge(new DefaultChallenge(challenge))
                .build();
    }
}
