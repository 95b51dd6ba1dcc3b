package org.closedset.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A code is found by its public part, so no two people are given the same one. */
final class CodesTest {
    /** By the same chance each time. */
    private static Codes codes() throws NoSuchAlgorithmException {
        SecureRandom chance = SecureRandom.getInstance("SHA1PRNG");
        chance.setSeed(7);
        return new Codes(chance, new AtOnce(1, Duration.ofSeconds(2)));
    }

    @Test
    void one_whose_public_part_is_taken_is_given_to_nobody_else() throws NoSuchAlgorithmException {
        String id = codes().own().id();
        assertThat(codes().own(Set.of()).id()).isEqualTo(id);
        assertThat(codes().own(Set.of(id)).id()).isNotEqualTo(id).hasSize(id.length());
    }
}
