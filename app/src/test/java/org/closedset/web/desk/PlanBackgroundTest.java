package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.SocketFactory;
import org.closedset.access.Door;
import org.closedset.actions.Basis;
import org.closedset.actions.BookBackground;
import org.closedset.actions.Hand;
import org.closedset.actions.Told;
import org.closedset.background.Background;
import org.closedset.background.Booking;
import org.closedset.background.Group;
import org.closedset.people.Item;
import org.closedset.people.ItemKind;
import org.junit.jupiter.api.Test;

/** A background that was asked for a scene which a new draft has no longer is found on the page of what production sees, and ended there. */
final class PlanBackgroundTest {
    private static final String CAST = """
            Name,Role,Character,Type
            Mia Berg,Actor,30 DANCERS,Background
            """;
    private static final Booking BOOKING = new Booking(
            "You keep your pay.", "", List.of(new Group("Door", List.of(new Item(ItemKind.HEAR, "Steps.")))));

    private final Hand hand = new Hand(Clock.systemUTC(), new SecureRandom());

    @Test
    void what_is_asked_for_a_scene_that_is_gone_can_be_ended() throws Exception {
        try (OpenDoor door = OpenDoor.at(port -> Door.thisMachine(), SocketFactory.getDefault(), CAST);
                Page page = TestDesk.get().phone("http://127.0.0.1:" + door.server.port())) {
            BookBackground.Scene gone = new BookBackground.Scene(door.script().id(), "gone-1");
            BookBackground book = new BookBackground(hand);
            var mia = door.production().production().people().all().stream()
                    .filter(it -> it.addressed().name().equals("Mia Berg"))
                    .findFirst()
                    .orElseThrow();
            done(book.written(door.production(), hand.newForm(Basis.of(background(door))), gone, Optional.of(BOOKING)));
            done(book.placed(
                    door.production(), hand.newForm(Basis.of(background(door))), gone, Map.of(mia.id(), "Door")));
            done(book.asked(door.production(), hand.newForm(Basis.of(background(door))), gone, "99"));
            page.navigate(door.wayIn());
            page.waitForURL(url -> url.endsWith("/"));
            page.navigate("/record/" + door.production().id() + "/plan");
            assertThat(page.locator("main").textContent())
                    .contains("Scene 99", "no longer in the script", "1 person is asked");
            page.locator("form[action$='/plan/background'] button").click();
            page.waitForSelector(".said");
            assertThat(background(door)).isEqualTo(Background.NONE);
            assertThat(page.locator("main").textContent()).doesNotContain("Scene 99");
            page.context().close();
        }
    }

    private static Background background(OpenDoor door) {
        return door.production().production().sets().background(door.script().id(), "gone-1");
    }

    private static void done(Told told) {
        assertThat(told).isInstanceOf(Told.Done.class);
    }
}
