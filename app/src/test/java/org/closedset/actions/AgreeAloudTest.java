package org.closedset.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedset.choreography.Aloud;
import org.closedset.choreography.Move;
import org.closedset.people.Addressed;
import org.closedset.people.PersonId;
import org.closedset.production.PublishedScore;
import org.closedset.views.Records;
import org.closedset.vocabulary.Variant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is agreed aloud on the set is entered, heard by those whose moves it is, and never more than was published. */
final class AgreeAloudTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-02-20T05:00:00Z"), ZoneId.of("Europe/Oslo"));

    private final SecureRandom chance = new SecureRandom();
    private final Hand hand = new Hand(CLOCK, chance);
    private final AgreeAloud agree = new AgreeAloud(hand);
    private final ConfirmScore confirm = new ConfirmScore(hand);

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Records records;

    @SuppressWarnings("NullAway.Init")
    private RiderWay way;

    @SuppressWarnings("NullAway.Init")
    private ScoreWay scene;

    @BeforeEach
    void begins() throws Exception {
        records = Records.in(folder, chance);
        records.begin("nine lanterns on the pier".toCharArray());
        new BeginProduction(hand).of(records, "The Quay", CLOCK.getZone(), new Addressed("Signe Aalto", "", ""));
        way = RiderWay.begun(records.productions().getFirst(), hand, RiderWay.QUAY, RiderWay.CAST);
        scene = new ScoreWay(way.recorded(), hand, "quay", "sc-1");
        scene.write(Map.of("samir", samir(), "jolana", jolana()), "samir look jolana 4\njolana look 3", "samir look 2");
        scene.publish("7", "MARA");
    }

    @AfterEach
    void ends() {
        records.close();
    }

    private PersonId samir() {
        return way.person("Samir Cohen").id();
    }

    private PersonId jolana() {
        return way.person("Jolana Haddad").id();
    }

    private static Aloud aloud(int move, Aloud.Way way) {
        return new Aloud("b1", Variant.FULL, "m" + move, way);
    }

    private PublishedScore published() {
        return scene.published();
    }

    private Form page() {
        return hand.newForm(Basis.ofAloud(published().version(), published().aloud()));
    }

    private Told enters(Form form, Aloud... changes) {
        return agree.entered(way.recorded(), form, "quay", "sc-1", List.of(changes));
    }

    private Told says(PersonId who, List<Aloud> read, boolean so) {
        Form form = hand.newForm(Basis.ofAloud(published().version(), read));
        return confirm.heard(way.recorded(), form, who, "quay", "sc-1", so);
    }

    private static Told.Done done(Told told) {
        assertThat(told).isInstanceOf(Told.Done.class);
        return (Told.Done) told;
    }

    private static void refused(Told told, String because) {
        assertThat(told)
                .isInstanceOfSatisfying(
                        Told.Refused.class, it -> assertThat(it.sentence()).contains(because));
    }

    @Test
    void what_is_less_is_entered_from_a_page_that_shows_what_stands_and_taken_back_by_one_act() {
        Form old = page();
        Told.Done entered = done(enters(page(), aloud(1, new Aloud.Way.Fewer(2)), aloud(2, new Aloud.Way.LeftOut())));
        assertThat(published().aloud()).hasSize(2);
        refused(enters(old, aloud(1, new Aloud.Way.LeftOut())), "Since your page was made");
        done(new TakeBackTold(hand).of(way.recorded(), hand.newAct(), entered));
        assertThat(published().aloud()).isEmpty();
        done(enters(page(), aloud(1, new Aloud.Way.LeftOut())));
        done(enters(page()));
        assertThat(published().aloud()).as("none of it any more").isEmpty();
    }

    @Test
    void nothing_that_is_more_or_not_there_is_entered() {
        refused(enters(page(), aloud(1, new Aloud.Way.Fewer(4))), "can only be left out");
        refused(enters(page(), aloud(1, new Aloud.Way.OtherHand())), "can only be left out");
        refused(enters(page(), aloud(7, new Aloud.Way.LeftOut())), "Since your page was made");
        assertThat(published().aloud()).isEmpty();
    }

    @Test
    void each_of_those_whose_move_it_is_says_whether_it_was_so_and_nobody_else_is_asked() {
        Aloud only = aloud(2, new Aloud.Way.LeftOut());
        done(enters(page(), only));
        assertThat(published().aloud(samir())).isEmpty();
        assertThat(says(samir(), List.of(only), true)).isInstanceOf(Told.Overtaken.class);
        assertThat(published().heard(jolana())).isEmpty();
        done(says(jolana(), List.of(only), true));
        assertThat(published().heard(jolana()).map(PublishedScore.Heard::so)).contains(true);
        done(says(jolana(), List.of(only), false));
        assertThat(published().heard(jolana()).map(PublishedScore.Heard::so)).contains(false);
        Aloud other = aloud(2, new Aloud.Way.Fewer(1));
        done(enters(page(), other));
        assertThat(published().heard(jolana()))
                .as("what they said was of something else")
                .isEmpty();
        assertThat(says(jolana(), List.of(only), true)).isInstanceOf(Told.Overtaken.class);
        assertThat(published().heard(jolana())).isEqualTo(Optional.empty());
    }

    @Test
    void another_version_has_moves_of_its_own() {
        done(enters(page(), aloud(2, new Aloud.Way.LeftOut())));
        scene.write(Map.of("samir", samir(), "jolana", jolana()), "samir look jolana 4\njolana look 5", "samir look 2");
        scene.publish("7", "MARA");
        assertThat(published().aloud()).isEmpty();
        assertThat(published().heard(jolana())).isEmpty();
    }

    @Test
    void what_covers_somebody_is_not_left_out_aloud_and_what_uncovers_them_is() {
        scene.write(
                Map.of("samir", samir(), "jolana", jolana()),
                "samir look 2 samir.brow=E0/E1\nsamir look 2 samir.brow=E0/E0",
                "samir look 2");
        List<String> moves = scene.written().moves().map(Move::id).toList();
        assertThat(AgreeAloud.uncovers(
                        scene.written(), List.of(new Aloud("b1", Variant.FULL, moves.get(1), new Aloud.Way.LeftOut()))))
                .isTrue();
        assertThat(AgreeAloud.uncovers(
                        scene.written(), List.of(new Aloud("b1", Variant.FULL, moves.get(0), new Aloud.Way.LeftOut()))))
                .isFalse();
    }
}
