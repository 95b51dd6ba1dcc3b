package org.closedset.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.background.Answers;
import org.closedset.background.Background;
import org.closedset.background.Booking;
import org.closedset.background.Called;
import org.closedset.background.Group;
import org.closedset.disclosure.OwnBackground;
import org.closedset.disclosure.View;
import org.closedset.people.Addressed;
import org.closedset.people.Erasable;
import org.closedset.people.Item;
import org.closedset.people.ItemKind;
import org.closedset.people.ItemSaid;
import org.closedset.people.ItemSaid.Say;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.sheets.PeopleSheet;
import org.closedset.views.Recorded;
import org.closedset.views.Records;
import org.closedset.web.door.Notices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Background bookings in a real record: who is placed, asked and given, and what they say of each item. */
final class BackgroundActsTest {
    private static final String PASSPHRASE = "nine lanterns on the pier";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-02-20T05:00:00Z"), ZoneId.of("Europe/Oslo"));
    private static final BookBackground.Scene SCENE = new BookBackground.Scene("s1", "sc-1");
    private static final SayItem.Scene OWN = new SayItem.Scene("s1", "sc-1");
    private static final Item DANCE = new Item(ItemKind.DO, "Dance slowly.");
    private static final Item HEAR = new Item(ItemKind.HEAR, "Breathing from the stage.");
    private static final Group BAR = new Group("Bar", List.of(DANCE, HEAR));
    private static final Group DOOR = new Group("Door", List.of(HEAR));
    private static final Booking BOOKING = new Booking("You keep your pay.", "", List.of(BAR, DOOR));

    private final SecureRandom chance = new SecureRandom();
    private final Hand hand = new Hand(CLOCK, chance);
    private final BookBackground book = new BookBackground(hand);
    private final SayItem say = new SayItem(hand);

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Records records;

    @SuppressWarnings("NullAway.Init")
    private Recorded film;

    @BeforeEach
    void begins() throws Exception {
        records = Records.in(folder, chance);
        records.begin(PASSPHRASE.toCharArray());
        new BeginProduction(hand).of(records, "The Quay", CLOCK.getZone(), new Addressed("Signe Aalto", "", ""));
        film = records.productions().getFirst();
        byte[] list =
                "Name,Role,Character,Type\nMia Berg,Actor,30 DANCERS,Background\nLeo Sand,Actor,30 DANCERS,Background\n"
                        .getBytes(StandardCharsets.UTF_8);
        new BringPeople(hand).of(film, hand.newAct(), "", PeopleSheet.of(list).rows());
    }

    @AfterEach
    void ends() {
        records.close();
    }

    private Person person(String name) {
        return film.production().people().all().stream()
                .filter(it -> it.addressed().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private PersonId mia() {
        return person("Mia Berg").id();
    }

    private PersonId leo() {
        return person("Leo Sand").id();
    }

    private Background background() {
        return film.production().sets().background("s1", "sc-1");
    }

    private Form form() {
        return hand.newForm(Basis.of(background()));
    }

    /** A form of a page that shows what stands of an item. */
    private Form form(PersonId who, Item item) {
        Booking asked = background().asked().map(Called::booking).orElse(BOOKING);
        return hand.newForm(Basis.ofItem(asked.keptHash(), item, says(who, item)));
    }

    private Say says(PersonId who, Item item) {
        Booking asked = background().asked().map(Called::booking).orElse(BOOKING);
        List<ItemSaid> items =
                film.production().people().person(who).orElseThrow().own().items();
        return new Answers(asked, "s1", "sc-1", items).of(item);
    }

    private static Told.Done done(Told told) {
        assertThat(told).isInstanceOf(Told.Done.class);
        return (Told.Done) told;
    }

    private static void refused(Told told, String sentence) {
        assertThat(told).isInstanceOf(Told.Refused.class);
        assertThat(((Told.Refused) told).sentence()).contains(sentence);
    }

    private void asked(Booking booking) {
        done(book.written(film, form(), SCENE, Optional.of(booking)));
        done(book.placed(film, form(), SCENE, Map.of(mia(), "Bar", leo(), "Door")));
        done(book.asked(film, form(), SCENE, "42"));
    }

    private void fine(PersonId who, Item... items) {
        for (Item item : items) {
            done(say.fine(film, form(who, item), who, OWN, item));
        }
    }

    @Test
    void it_is_given_once_everybody_said_fine_of_their_own_group_and_not_before() {
        refused(book.given(film, form(), SCENE, "42", false), "Nobody is in a group yet");
        refused(book.asked(film, form(), SCENE, "42"), "Nobody is in a group yet");
        asked(BOOKING);
        refused(book.given(film, form(), SCENE, "42", false), "Leo Sand, Mia Berg");
        fine(leo(), HEAR);
        fine(mia(), HEAR);
        refused(book.given(film, form(), SCENE, "42", false), "Mia Berg");
        fine(mia(), DANCE);
        Told.Done given = done(book.given(film, form(), SCENE, "42", false));
        assertThat(background().given()).isEqualTo(background().asked());
        done(new TakeBackTold(hand).of(film, hand.newAct(), given));
        assertThat(background().given()).isEmpty();
        done(book.given(film, form(), SCENE, "42", false));
        done(book.takenBack(film, form(), SCENE));
        assertThat(background().given()).isEmpty();
    }

    @Test
    void nobody_is_placed_where_they_leave_something_out_and_swaps_are_another_placing() {
        asked(BOOKING);
        done(say.out(film, form(leo(), DANCE), leo(), OWN, DANCE));
        fine(leo(), HEAR);
        fine(mia(), HEAR, DANCE);
        Map<PersonId, String> swapped = Map.of(leo(), "Bar", mia(), "Door");
        refused(book.placed(film, form(), SCENE, swapped), "Leo Sand");
        assertThat(background().placed()).containsEntry(leo(), "Door");
        done(book.placed(film, form(), SCENE, Map.of(leo(), "Door", mia(), "Door")));
        done(book.given(film, form(), SCENE, "42", false));
        assertThat(background().given().orElseThrow().placed()).containsEntry(mia(), "Door");
        done(say.notFine(film, form(mia(), HEAR), mia(), OWN, HEAR));
        assertThat(background().given())
                .as("what was given stands until it is given anew")
                .isPresent();
        refused(book.given(film, form(), SCENE, "42A", false), "Mia Berg");
    }

    @Test
    void other_words_are_asked_again_and_less_is_not() {
        asked(BOOKING);
        fine(mia(), DANCE, HEAR);
        fine(leo(), HEAR);
        Booking less = new Booking(BOOKING.kept(), "", List.of(new Group("Bar", List.of(DANCE)), DOOR));
        done(book.written(film, form(), SCENE, Optional.of(less)));
        refused(book.given(film, form(), SCENE, "42", false), "not what they were asked");
        done(book.asked(film, form(), SCENE, "42"));
        done(book.given(film, form(), SCENE, "42", false));
        Item closer = new Item(ItemKind.DO, "Dance slowly, closer.");
        Booking more = new Booking(BOOKING.kept(), "", List.of(new Group("Bar", List.of(closer)), DOOR));
        done(book.written(film, form(), SCENE, Optional.of(more)));
        done(book.asked(film, form(), SCENE, "42"));
        refused(book.given(film, form(), SCENE, "42", false), "Mia Berg");
        Booking worse = new Booking("You lose half of it.", "", less.groups());
        done(book.written(film, form(), SCENE, Optional.of(worse)));
        done(book.asked(film, form(), SCENE, "42"));
        refused(book.given(film, form(), SCENE, "42", false), "Leo Sand, Mia Berg");
    }

    @Test
    void a_yes_needs_what_stands_and_a_no_counts_from_any_old_page() {
        asked(BOOKING);
        Form old = form(mia(), DANCE);
        Booking ruled = new Booking(BOOKING.kept(), "Rule 7.", BOOKING.groups());
        done(book.written(film, form(), SCENE, Optional.of(ruled)));
        done(book.asked(film, form(), SCENE, "42"));
        assertThat(say.fine(film, old, mia(), OWN, DANCE)).isInstanceOf(Told.Overtaken.class);
        assertThat(says(mia(), DANCE)).isEqualTo(Say.OPEN);
        done(say.out(film, old, mia(), OWN, DANCE));
        assertThat(says(mia(), DANCE)).isEqualTo(Say.OUT);
        done(say.notFine(film, old, mia(), OWN, DANCE));
        assertThat(says(mia(), DANCE)).as("left out since").isEqualTo(Say.OUT);
        assertThat(say.notOut(film, old, mia(), OWN, DANCE)).isInstanceOf(Told.Overtaken.class);
        assertThat(say.fine(film, old, mia(), OWN, DANCE)).isInstanceOf(Told.Overtaken.class);
        done(say.notOut(film, form(mia(), DANCE), mia(), OWN, DANCE));
        assertThat(says(mia(), DANCE)).isEqualTo(Say.OPEN);
        fine(mia(), DANCE);
        assertThat(says(mia(), DANCE)).isEqualTo(Say.FINE);
        Item gone = new Item(ItemKind.SEE, "Something else.");
        assertThat(say.fine(film, form(mia(), gone), mia(), OWN, gone)).isInstanceOf(Told.Overtaken.class);
        done(say.out(film, form(mia(), gone), mia(), OWN, gone));
        assertThat(says(mia(), gone)).isEqualTo(Say.OUT);
    }

    @Test
    void a_form_sent_twice_counts_once_and_what_is_so_already_tells_nothing() {
        asked(BOOKING);
        Form form = form(mia(), DANCE);
        done(say.fine(film, form, mia(), OWN, DANCE));
        long facts = film.production().facts();
        done(say.fine(film, form, mia(), OWN, DANCE));
        fine(mia(), DANCE);
        done(say.out(film, form(leo(), HEAR), leo(), OWN, HEAR));
        done(say.out(film, form(leo(), HEAR), leo(), OWN, HEAR));
        assertThat(film.production().facts()).isEqualTo(facts + 1);
    }

    @Test
    void whose_answers_are_not_to_be_kept_is_asked_aloud_and_says_nothing_here() {
        asked(BOOKING);
        fine(mia(), DANCE, HEAR);
        done(new Join(hand).answered(film, hand.newAct(), leo(), Notices.VERSION, false));
        refused(say.out(film, form(leo(), HEAR), leo(), OWN, HEAR), "");
        assertThat(BookBackground.answers(film.production(), person("Leo Sand"), BOOKING, SCENE))
                .isEmpty();
        refused(book.given(film, form(), SCENE, "42", false), "Leo Sand");
        done(book.given(film, form(), SCENE, "42", true));
    }

    @Test
    void aloud_stands_in_for_nobody_whose_answers_are_read() {
        asked(BOOKING);
        fine(mia(), DANCE, HEAR);
        refused(book.given(film, form(), SCENE, "42", true), "Leo Sand");
        fine(leo(), HEAR);
        done(new TellPerson(hand).left(film, hand.newAct(), leo(), true));
        refused(book.given(film, form(), SCENE, "42", true), "not on the production any more");
    }

    @Test
    void an_old_page_of_the_desk_changes_nothing_and_taking_all_of_it_away_asks_nobody() {
        asked(BOOKING);
        Form old = form();
        Map<PersonId, String> none = new LinkedHashMap<>();
        done(book.placed(film, form(), SCENE, none));
        refused(book.placed(film, old, SCENE, Map.of(mia(), "Door")), "since your page was made");
        Told.Done away = done(book.written(film, form(), SCENE, Optional.empty()));
        assertThat(background()).isEqualTo(Background.NONE);
        refused(say.out(film, form(mia(), DANCE), mia(), OWN, DANCE), "not there any more");
        done(new TakeBackTold(hand).of(film, hand.newAct(), away));
        assertThat(background().asked()).isPresent();
    }

    @Test
    void it_is_erased_with_what_they_say_of_themselves_and_a_restart_forgets_nothing() throws Exception {
        asked(BOOKING);
        fine(mia(), DANCE);
        done(say.out(film, form(leo(), HEAR), leo(), OWN, HEAR));
        done(new Says(hand, film, mia()).erased(Set.of(Erasable.SAID)));
        records.close();
        records = Records.in(folder, chance);
        records.unlock(PASSPHRASE.toCharArray());
        film = records.productions().getFirst();
        assertThat(says(mia(), DANCE)).isEqualTo(Say.OPEN);
        assertThat(says(leo(), HEAR)).isEqualTo(Say.OUT);
        assertThat(background().placed()).hasSize(2);
    }

    @Test
    void another_name_for_a_group_leaves_those_in_it_where_they_are() {
        done(book.written(film, form(), SCENE, Optional.of(BOOKING)));
        done(book.placed(film, form(), SCENE, Map.of(mia(), "Bar", leo(), "Door")));
        Booking renamed = new Booking(BOOKING.kept(), "", List.of(new Group("By the bar", BAR.items()), DOOR));
        done(book.written(film, form(), SCENE, Optional.of(renamed)));
        assertThat(background().placed()).isEqualTo(Map.of(mia(), "By the bar", leo(), "Door"));
        Booking other = new Booking(BOOKING.kept(), "", List.of(new Group("Stair", List.of(HEAR)), DOOR));
        done(book.written(film, form(), SCENE, Optional.of(other)));
        assertThat(background().placed())
                .as("a group that asks something else is another group")
                .isEqualTo(Map.of(leo(), "Door"));
    }

    @Test
    void somebody_is_moved_while_somebody_else_leaves_something_out_of_theirs() {
        done(book.written(film, form(), SCENE, Optional.of(BOOKING)));
        done(book.placed(film, form(), SCENE, Map.of(mia(), "Bar", leo(), "Bar")));
        done(book.asked(film, form(), SCENE, "7"));
        done(say.out(film, form(leo(), DANCE), leo(), OWN, DANCE));
        done(say.out(film, form(mia(), DANCE), mia(), OWN, DANCE));
        done(book.placed(film, form(), SCENE, Map.of(mia(), "Door", leo(), "Bar")));
        assertThat(background().placed()).containsEntry(mia(), "Door");
        assertThat(book.placed(film, form(), SCENE, Map.of(mia(), "Bar", leo(), "Bar")))
                .as("back to what they leave out")
                .isInstanceOf(Told.Refused.class);
    }

    @Test
    void whoever_is_not_asked_there_cannot_tell_whether_anything_is_booked() {
        Told before = say.notFine(film, form(mia(), DANCE), mia(), OWN, DANCE);
        done(book.written(film, form(), SCENE, Optional.of(BOOKING)));
        done(book.placed(film, form(), SCENE, Map.of(leo(), "Bar")));
        done(book.asked(film, form(), SCENE, "7"));
        assertThat(say.notFine(film, form(mia(), DANCE), mia(), OWN, DANCE)).isEqualTo(before);
        assertThat(say.out(film, form(mia(), DANCE), mia(), OWN, DANCE)).isEqualTo(before);
        assertThat(before).isInstanceOf(Told.Refused.class);
        assertThat(person("Mia Berg").own().items()).isEmpty();
    }

    @Test
    void whoever_is_published_in_a_group_reads_it_also_once_they_are_asked_for_none() {
        done(book.written(film, form(), SCENE, Optional.of(BOOKING)));
        done(book.placed(film, form(), SCENE, Map.of(mia(), "Door", leo(), "Door")));
        done(book.asked(film, form(), SCENE, "7"));
        for (PersonId who : List.of(mia(), leo())) {
            done(say.fine(film, form(who, HEAR), who, OWN, HEAR));
        }
        done(book.given(film, form(), SCENE, "7", false));
        done(book.placed(film, form(), SCENE, Map.of(leo(), "Door")));
        done(book.asked(film, form(), SCENE, "7"));
        assertThat(backgrounds(mia()))
                .singleElement()
                .satisfies(it -> assertThat(it.groups().getFirst().theirs()).isTrue());
        assertThat(backgrounds(leo())).hasSize(1);
        done(book.takenBack(film, form(), SCENE));
        assertThat(backgrounds(mia())).isEmpty();
    }

    private List<OwnBackground> backgrounds(PersonId who) {
        return ((View.OfOneself) film.gated(CLOCK).view(Role.PERFORMER, who))
                .own()
                .backgrounds();
    }
}
