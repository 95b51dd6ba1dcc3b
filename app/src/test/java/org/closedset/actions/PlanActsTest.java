package org.closedset.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.closedset.breakdown.Breakdown;
import org.closedset.breakdown.Decision;
import org.closedset.breakdown.Finder;
import org.closedset.breakdown.Review;
import org.closedset.disclosure.Board;
import org.closedset.disclosure.Status;
import org.closedset.disclosure.View;
import org.closedset.people.Addressed;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.screenplay.FountainReader;
import org.closedset.screenplay.Screenplays;
import org.closedset.sheets.PeopleSheet;
import org.closedset.views.Recorded;
import org.closedset.views.Records;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the coordinator publishes, kept in a record on disk, and when the director sees it. */
@Timeout(120)
final class PlanActsTest {
    private static final LocalDate FIRST = LocalDate.of(2027, 6, 1);
    private static final char[] PASSPHRASE = "a passphrase for tests".toCharArray();

    @TempDir
    private Path folder;

    private final Moving clock = new Moving();
    private final Hand hand = new Hand(clock, new SecureRandom());
    private Records records;
    private Recorded recorded;
    private PersonId director;

    /** A clock that is set. */
    private static final class Moving extends Clock {
        private Instant now = Instant.parse("2027-05-01T09:00:00Z");

        void at(String moment) {
            now = Instant.parse(moment);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    @BeforeEach
    void begin() throws Exception {
        records = Records.in(folder, new SecureRandom());
        records.begin(PASSPHRASE);
        BeginProduction.Begun begun = new BeginProduction(hand)
                .of(records, "Harbour Light", ZoneId.of("Europe/Lisbon"), new Addressed("Ines", "", ""));
        assertThat(begun).isInstanceOf(BeginProduction.Begun.Done.class);
        recorded = records.productions().getFirst();
        byte[] sheet = "name,role\nOla,director\n".getBytes(StandardCharsets.UTF_8);
        done(new BringPeople(hand)
                .of(recorded, hand.newAct(), "", PeopleSheet.of(sheet).rows()));
        director = recorded.production().people().with(Role.DIRECTOR).stream()
                .map(Person::id)
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void close() {
        records.close();
    }

    private static Review quay(Decision... decisions) throws Exception {
        Breakdown found = Finder.findByRules(Screenplays.of(FountainReader.read("""
                        INT. QUAY - DAY #1#

                        MARA
                        Rain again.

                        INT. HALL - NIGHT #2#

                        Mara kisses Tom on the mouth.
                        """)), scene -> {});
        return Review.of(found, List.of(decisions));
    }

    private static Decision read(int scene) throws Exception {
        return new Decision.SceneRead(
                quay().breakdown().scenes().get(scene).scene().id().own(), true);
    }

    private Told fix(LocalDate first, String... times) {
        return new FixPublications(hand)
                .of(
                        recorded,
                        hand.newAct(),
                        Arrays.stream(times).map(LocalTime::parse).toList(),
                        first);
    }

    private Told publish(Review review) {
        return new PublishScenes(hand).of(recorded, hand.newAct(), "quay", "The Quay", review);
    }

    private static Told.Done done(Told told) {
        assertThat(told).isInstanceOf(Told.Done.class);
        return (Told.Done) told;
    }

    private static void refused(Told told, String key) {
        assertThat(told)
                .isEqualTo(new Told.Refused(ResourceBundle.getBundle("messages.actions", Locale.ROOT)
                        .getString(key)));
    }

    private List<Optional<Status>> statuses() {
        View view = recorded.gated(clock).view(Role.DIRECTOR, director);
        assertThat(view).isInstanceOf(View.OnBoard.class);
        return ((View.OnBoard) view)
                .board().scripts().stream()
                        .flatMap(script -> script.scenes().stream())
                        .map(Board.Scene::status)
                        .toList();
    }

    @Test
    void what_is_published_is_seen_at_the_next_time_of_publishing_and_after_a_restart() throws Exception {
        done(fix(FIRST, "18:00", "07:30"));
        done(publish(quay(read(0))));
        clock.at("2027-05-01T16:59:59.999Z");
        assertThat(statuses()).isEmpty();
        clock.at("2027-05-01T17:00:00Z");
        assertThat(statuses()).containsExactly(Optional.empty(), Optional.of(Status.HOLD));
        clock.at("2027-05-01T20:00:00Z");
        done(publish(quay()));
        assertThat(statuses()).containsExactly(Optional.empty(), Optional.of(Status.HOLD));
        records.close();
        records = Records.in(folder, new SecureRandom());
        records.unlock(PASSPHRASE);
        recorded = records.productions().getFirst();
        assertThat(statuses()).containsExactly(Optional.empty(), Optional.of(Status.HOLD));
        clock.at("2027-05-02T06:30:00Z");
        assertThat(statuses()).containsExactly(Optional.of(Status.HOLD), Optional.of(Status.HOLD));
    }

    @Test
    void what_is_published_can_be_taken_back_and_back_again() throws Exception {
        Told.Done first = done(publish(quay()));
        assertThat(done(publish(quay())).undo()).isEmpty();
        done(new TakeBackTold(hand).of(recorded, hand.newAct(), first));
        assertThat(recorded.production().plan().scripts()).isEmpty();
        assertThat(done(new PublishScenes(hand).takenBack(recorded, hand.newAct(), "quay"))
                        .undo())
                .isEmpty();
        done(publish(quay()));
        Told.Done back = done(new PublishScenes(hand).takenBack(recorded, hand.newAct(), "quay"));
        assertThat(recorded.production().plan().scripts()).isEmpty();
        done(new TakeBackTold(hand).of(recorded, hand.newAct(), back));
        assertThat(recorded.production().plan().scripts()).containsOnlyKeys("quay");
    }

    @Test
    void one_time_or_two_are_fixed_and_not_none_or_three() {
        refused(fix(FIRST), "publications.times");
        refused(fix(FIRST, "07:30", "12:00", "18:00"), "publications.times");
        done(fix(FIRST, "07:30", "07:30:59"));
        assertThat(recorded.production().plan().fixed().getLast().times()).containsExactly(LocalTime.of(7, 30));
        assertThat(done(fix(FIRST, "07:30")).undo()).isEmpty();
        assertThat(recorded.production().plan().fixed()).hasSize(1);
    }

    @Test
    void times_are_fixed_before_the_first_covered_day_and_stay_once_it_has_begun() {
        refused(fix(LocalDate.of(2027, 5, 1), "07:30"), "publications.day");
        done(fix(FIRST, "07:30"));
        clock.at("2027-05-31T22:59:59.999Z");
        Told.Done changed = done(fix(FIRST, "08:00"));
        assertThat(changed.undo()).hasSize(1);
        clock.at("2027-05-31T23:00:00Z");
        refused(fix(FIRST, "09:00"), "publications.begun");
        refused(fix(FIRST.plusDays(30), "09:00"), "publications.begun");
        assertThat(recorded.production().plan().fixed()).hasSize(2);
    }
}
