package org.closedset.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.crypto.SecretKey;
import org.closedset.people.Easing;
import org.closedset.people.Export;
import org.closedset.people.Own;
import org.closedset.people.PersonId;
import org.closedset.production.AccountFact;
import org.closedset.production.Content;
import org.closedset.production.FactBytes;
import org.closedset.production.OwnFact;
import org.junit.jupiter.api.Test;

/** How long what is sealed is tells nobody what it says. */
final class SealedLengthTest {
    private static final Instant WHEN = Instant.parse("2027-03-01T12:00:00Z");
    private static final PersonId NURA = new PersonId("a".repeat(32));
    private static final byte[] BOUND = "bound".getBytes(StandardCharsets.US_ASCII);

    private final Sealing sealing = new Sealing(new SecureRandom());
    private final SecretKey key = sealing.newKey();

    private static List<Content> answers() {
        List<Content> answers = new ArrayList<>();
        for (boolean yes : new boolean[] {true, false}) {
            answers.add(new AccountFact.DataUseSaid(NURA, 1, yes));
            answers.add(new OwnFact.OtherCoordinatorAsked(NURA, yes));
            answers.add(new OwnFact.SuccessorSaid(NURA, yes));
            answers.add(new AccountFact.CodeAsked(NURA, yes));
            answers.add(new AccountFact.SecondCode(
                    NURA, yes ? Optional.of("$argon2id$v=19$m=16384,t=2,p=1$" + "s".repeat(65)) : Optional.empty()));
            answers.add(
                    new AccountFact.ExportAsked(NURA, yes ? Optional.of(new Export(true, WHEN)) : Optional.empty()));
            answers.add(new OwnFact.SupportSaid(
                    NURA, yes ? Optional.of(new Own.Eased(Set.of(Easing.values()), WHEN)) : Optional.empty()));
            answers.add(new OwnFact.WordsSaid(NURA, yes ? List.of(new Own.OwnWord("chest", "torso")) : List.of()));
        }
        return answers;
    }

    @Test
    void every_answer_somebody_gives_of_themselves_is_as_long_as_any_other_and_as_none() {
        assertThat(answers().stream().map(this::sealed).distinct()).hasSize(1);
    }

    private int sealed(Content content) {
        byte[] bytes =
                FactBytes.of(new org.closedset.production.Fact("b".repeat(32), Optional.of(NURA), WHEN, content));
        byte[] opening = new byte[Sealing.SALT_BYTES + bytes.length];
        System.arraycopy(bytes, 0, opening, Sealing.SALT_BYTES, bytes.length);
        byte[] sealed = sealing.sealPadded(key, BOUND, opening, Sealing.STEP);
        assertThat(Sealing.open(key, BOUND, sealed)).contains(opening);
        return sealed.length;
    }

    @Test
    void what_was_padded_opens_as_it_was_at_every_length_and_as_nothing_else() {
        for (int length = 0; length < 1100; length++) {
            byte[] plain = sealing.random(length);
            byte[] sealed = sealing.sealPadded(key, BOUND, plain, length % 2 == 0 ? Sealing.STEP : Sealing.LIMITS);
            assertThat(Sealing.open(key, BOUND, sealed)).contains(plain);
            sealed[0] = 1;
            assertThat(Sealing.open(key, BOUND, sealed))
                    .as("read as if it were not padded")
                    .isEmpty();
        }
        byte[] bare = sealing.seal(key, BOUND, new byte[512]);
        bare[0] = 2;
        assertThat(Sealing.open(key, BOUND, bare)).isEmpty();
    }
}
