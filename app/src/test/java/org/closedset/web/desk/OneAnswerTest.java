package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.closedset.access.AtOnce;
import org.closedset.access.Codes;
import org.closedset.actions.Hand;
import org.closedset.actions.HandCodes;
import org.closedset.actions.Invite;
import org.closedset.actions.Join;
import org.closedset.actions.Says;
import org.closedset.actions.Told;
import org.closedset.people.Invitation;
import org.closedset.people.OwnCode;
import org.closedset.people.Passkey;
import org.closedset.people.PersonId;
import org.closedset.people.Recovery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** At the way in, whoever guesses learns nothing: not whether a code, a passkey or a person is there. */
@Timeout(300)
final class OneAnswerTest {
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final Pattern OWN = Pattern.compile("value=\"[\\w-]{40,}\"|challenge&#34;:&#34;[\\w-]+");
    private static final Instant NOW = Instant.parse("2027-02-20T05:00:00Z");

    /** The slow hash fills 16 MiB; the rest of an answer takes far less. */
    private static final long ONE_HASH = 14L << 20;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final SecureRandom chance = new SecureRandom();
    private final Hand hand = new Hand(Clock.fixed(NOW, ZoneOffset.UTC), chance);
    private final Codes codes = new Codes(chance, new AtOnce(4, Duration.ofSeconds(2)));
    private final OpenDoor door;

    OneAnswerTest() throws Exception {
        door = OpenDoor.shared(Samples.CAST);
    }

    @AfterEach
    void ends() {
        door.close();
    }

    @Test
    void a_short_code_that_is_nearly_right_is_refused_as_one_nobody_was_given() throws IOException {
        Codes.Code known = invited("Samir Cohen");
        Tried near = tried("/join/code", "code=" + known.id() + "aaaaaaaaaa");
        Tried far = tried("/join/code", "code=" + codes.invitation().id() + "aaaaaaaaaa");
        assertThat(far.said()).isEqualTo(near.said()).startsWith("HTTP/1.1 422");
        assertThat(List.of(far.memory(), near.memory())).allMatch(it -> it > ONE_HASH);
    }

    @Test
    void a_recovery_code_that_is_nearly_right_is_refused_as_one_nobody_printed() throws Exception {
        Codes.Code known = joined("Ida Berg", passkey());
        Tried near = tried("/recover", "code=" + known.id() + "aaaaaaaaaaaaaaaaaaaa");
        Tried far = tried("/recover", "code=" + codes.recovery().id() + "aaaaaaaaaaaaaaaaaaaa");
        assertThat(far.said()).isEqualTo(near.said()).startsWith("HTTP/1.1 422");
        assertThat(List.of(far.memory(), near.memory())).allMatch(it -> it > ONE_HASH);
    }

    @Test
    void at_a_lent_device_whatever_opens_nothing_is_refused_alike_and_costs_the_work_of_two_codes() throws IOException {
        String lent = door.lent();
        Codes.Code one = own("Samir Cohen");
        Codes.Code two = own("Sten Klein");
        Codes.Code unhanded = own("Ida Berg");
        for (String name : List.of("Samir Cohen", "Sten Klein")) {
            assertThat(new HandCodes(hand).handed(door.production(), hand.newAct(), Set.of(person(name)), true))
                    .isInstanceOf(Told.Done.class);
        }
        assertThat(new Says(hand, door.production(), person("Sten Klein")).secondCode(Optional.of(codes.hash("22222"))))
                .isInstanceOf(Told.Done.class);
        Tried near = tried("/tablet", "code=" + one.id() + "aaaaa", lent);
        Tried withSecond = tried("/tablet", "code=" + two.id() + "aaaaa", lent);
        Tried far = tried("/tablet", "code=" + codes.own().id() + "aaaaa", lent);
        Tried early = tried("/tablet", "code=" + unhanded.printed(), lent);
        assertThat(List.of(withSecond.said(), far.said(), early.said()))
                .containsOnly(near.said())
                .allMatch(it -> it.startsWith("HTTP/1.1 422"));
        assertThat(List.of(near.memory(), withSecond.memory(), far.memory(), early.memory()))
                .allMatch(it -> it > 2 * ONE_HASH);
        assertThat(tried("/tablet", "code=" + one.printed(), "Cookie: none=none")
                        .said())
                .as("on a device that is not lent no code opens anything")
                .startsWith("HTTP/1.1 403");
    }

    private Codes.Code own(String name) {
        Codes.Code code = codes.own();
        OwnCode kept = new OwnCode(code.id(), codes.hash(code.secret()), false);
        assertThat(new HandCodes(hand).made(door.production(), hand.newAct(), Map.of(person(name), kept)))
                .isInstanceOf(Told.Done.class);
        return code;
    }

    @Test
    void a_code_that_cannot_be_one_costs_no_slow_hash_so_that_the_measure_can_tell() throws IOException {
        assertThat(tried("/join/code", "code=abc").memory()).isLessThan(ONE_HASH);
    }

    @Test
    void a_passkey_that_proves_nothing_is_refused_as_one_nobody_has() throws Exception {
        Passkey known = passkey();
        joined("Ida Berg", known);
        String near = tried("/in", "credential=" + proof(known.id())).said();
        assertThat(tried("/in", "credential=" + proof(TEXT.encodeToString(fresh(32))))
                        .said())
                .isEqualTo(near)
                .startsWith("HTTP/1.1 422");
        assertThat(tried("/in", "credential=nothing").said()).isEqualTo(near);
    }

    @Test
    void no_step_of_the_way_in_can_be_skipped() throws IOException {
        Codes.Code code = invited("Samir Cohen");
        Stranger.Answer page = door.stranger.get("/join");
        String session = "Cookie: " + page.cookies();
        String form = "_csrf=" + page.secret();
        door.stranger.post("/join/code", form + "&code=" + code.printed(), session);
        for (String path : List.of("/join/data", "/join/passkey")) {
            assertThat(door.stranger.get(path, session).one("Location")).isEqualTo("/join/notice");
            assertThat(door.stranger.post(path, form + "&agree=true", session).one("Location"))
                    .isEqualTo("/join/notice");
        }
        door.stranger.post("/join/read", form, session);
        assertThat(door.stranger.get("/join/passkey", session).one("Location")).isEqualTo("/join/notice");
        door.stranger.post("/join/data", form + "&agree=true", session);
        assertThat(door.stranger.get("/join/passkey", session).status()).isEqualTo(200);
    }

    private Codes.Code invited(String name) {
        Codes.Code code = codes.invitation();
        Invitation invitation = invitation(code);
        assertThat(new Invite(hand).invited(door.production(), hand.newAct(), person(name), invitation))
                .isInstanceOf(Told.Done.class);
        return code;
    }

    private Codes.Code joined(String name, Passkey passkey) {
        Invitation invitation = invitation(codes.invitation());
        new Invite(hand).invited(door.production(), hand.newAct(), person(name), invitation);
        Codes.Code printed = codes.recovery();
        Join.Ways ways = new Join.Ways(passkey, new Recovery(printed.id(), codes.hash(printed.secret())));
        assertThat(new Join(hand)
                        .invited(door.production(), hand.newAct(), person(name), invitation, 1, ways, "123456"))
                .isInstanceOf(Told.Done.class);
        return printed;
    }

    private Invitation invitation(Codes.Code code) {
        return new Invitation(
                code.id(), Codes.linkHash(codes.linkSecret()), codes.hash(code.secret()), NOW.plus(Duration.ofDays(1)));
    }

    private PersonId person(String name) {
        return new PersonId(door.person(name));
    }

    private Passkey passkey() throws Exception {
        KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
        pairs.initialize(new ECGenParameterSpec("secp256r1"), chance);
        ECPublicKey open = (ECPublicKey) pairs.generateKeyPair().getPublic();
        byte[] id = fresh(32);
        AttestedCredentialData credential =
                new AttestedCredentialData(AAGUID.ZERO, id, EC2COSEKey.create(open, COSEAlgorithmIdentifier.ES256));
        byte[] bytes = new AttestedCredentialDataConverter(new ObjectConverter()).convert(credential);
        return new Passkey(TEXT.encodeToString(id), TEXT.encodeToString(bytes), "a phone");
    }

    private byte[] fresh(int length) {
        byte[] bytes = new byte[length];
        chance.nextBytes(bytes);
        return bytes;
    }

    /** What a device would send, but signed by nobody. */
    private String proof(String id) {
        String client = "{\"type\":\"webauthn.get\",\"challenge\":\"" + TEXT.encodeToString(fresh(32))
                + "\",\"origin\":\"" + door.stranger.origin() + "\"}";
        byte[] authenticator = new byte[37];
        authenticator[32] = 5;
        String answer = "{\"id\":\"" + id + "\",\"rawId\":\"" + id + "\",\"type\":\"public-key\","
                + "\"clientExtensionResults\":{},\"response\":{\"clientDataJSON\":\""
                + TEXT.encodeToString(client.getBytes(StandardCharsets.UTF_8)) + "\",\"authenticatorData\":\""
                + TEXT.encodeToString(authenticator) + "\",\"signature\":\"" + TEXT.encodeToString(fresh(70)) + "\"}}";
        return URLEncoder.encode(answer, StandardCharsets.UTF_8);
    }

    /** What was said, without what is everybody's own, and the least memory it took of four times. */
    private record Tried(String said, long memory) {}

    private Tried tried(String path, String form) throws IOException {
        return tried(path, form, "Cookie: none=none");
    }

    private Tried tried(String path, String form, String device) throws IOException {
        String said = "";
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            Stranger.Answer page = door.stranger.get(path.equals("/join/code") ? "/join" : path, device);
            String all = "_csrf=" + page.secret() + "&" + form;
            long before = threads.getTotalThreadAllocatedBytes();
            Stranger.Answer answer = door.stranger.post(path, all, device + "; " + page.cookies());
            least = Math.min(least, threads.getTotalThreadAllocatedBytes() - before);
            said = answer.head().replaceAll("Date: .*", "")
                    + OWN.matcher(answer.body()).replaceAll("");
        }
        return new Tried(said, least);
    }
}
