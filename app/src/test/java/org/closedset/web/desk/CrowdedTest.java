package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.closedset.access.AtOnce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** While too many codes are compared at once, whoever comes is asked to come again, and has lost nothing by it. */
@Timeout(120)
final class CrowdedTest {
    /** As many hashes as are made at once. */
    private static final int PLACES = 4;

    private static final Pattern CODE = Pattern.compile("<b class=\"num big\">([^<]+)</b>");
    private static final Pattern ACT = Pattern.compile("name=\"act\" value=\"([0-9a-f]+)\"");

    private final CountDownLatch taken = new CountDownLatch(PLACES);
    private final CountDownLatch free = new CountDownLatch(1);

    private void takenAll(AtOnce places) throws InterruptedException {
        for (int place = 0; place < PLACES; place++) {
            Thread.ofPlatform().daemon().start(() -> places.of(this::held));
        }
        taken.await();
    }

    private int held() {
        try {
            taken.countDown();
            free.await();
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_try_that_found_no_place_is_answered_kindly_and_is_not_counted() throws Exception {
        try (OpenDoor door = OpenDoor.shared(Samples.CAST)) {
            String code = invited(door);
            String wrong = code.substring(0, code.length() - 1) + (code.endsWith("a") ? "b" : "a");
            takenAll(door.server.part(AtOnce.class));
            Stranger.Answer crowded = tried(door.stranger, code);
            assertThat(crowded.status()).isEqualTo(503);
            assertThat(crowded.one("Retry-After")).isEqualTo("5");
            assertThat(crowded.body()).contains("wait a few seconds");
            assertThat(AnswerFaults.of(crowded, false, false)).isEmpty();
            free.countDown();
            for (int time = 0; time < 4; time++) {
                assertThat(tried(door.stranger, wrong).status()).isEqualTo(422);
            }
            assertThat(tried(door.stranger, code).one("Location"))
                    .as("the fifth try of this hour, and not the sixth")
                    .isEqualTo("/join/notice");
        }
    }

    private static Stranger.Answer tried(Stranger stranger, String code) throws IOException {
        Stranger.Answer page = stranger.get("/join");
        String session = "Cookie: " + page.cookies();
        return stranger.post("/join/code", "_csrf=" + page.secret() + "&code=" + code, session);
    }

    private static String invited(OpenDoor door) throws IOException {
        String holder = door.holder();
        String person = "/record/" + door.production().id() + "/person/" + door.person("Samir Cohen");
        Stranger.Answer page = door.stranger.get(person, holder);
        String form = "_csrf=" + page.secret() + "&act=" + one(ACT, page);
        return one(CODE, door.stranger.post(person + "/invite", form, holder));
    }

    private static String one(Pattern what, Stranger.Answer in) {
        Matcher found = what.matcher(in.body());
        assertThat(found.find()).as(in.head()).isTrue();
        return found.group(1);
    }
}
