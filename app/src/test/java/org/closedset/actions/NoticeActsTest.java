package org.closedset.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.closedset.Contents;
import org.closedset.closedset.Notice;
import org.closedset.people.Addressed;
import org.closedset.people.Erasable;
import org.closedset.people.Nearness;
import org.closedset.people.Noticed;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.sheets.PeopleSheet;
import org.closedset.views.Recorded;
import org.closedset.views.Records;
import org.closedset.vocabulary.Kind;
import org.closedset.web.door.Notices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Content notices in a real record, and what those they are for say of them. */
final class NoticeActsTest {
    private static final String PASSPHRASE = "nine lanterns on the pier";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-02-20T05:00:00Z"), ZoneId.of("Europe/Oslo"));
    private static final SayNotice.Scene SCENE = new SayNotice.Scene("s1", "sc-1");

    private final SecureRandom chance = new SecureRandom();
    private final Hand hand = new Hand(CLOCK, chance);
    private final WriteNotice write = new WriteNotice(hand);
    private final SayNotice say = new SayNotice(hand);

    @TempDir
    private Path folder;

    private Records begun() throws Exception {
        Records records = Records.in(folder, chance);
        records.begin(PASSPHRASE.toCharArray());
        new BeginProduction(hand).of(records, "The Quay", CLOCK.getZone(), new Addressed("Signe Aalto", "", ""));
        byte[] list = "Name,Role\nVera Tanaka,Boom operator\n".getBytes(StandardCharsets.UTF_8);
        new BringPeople(hand)
                .of(film(records), hand.newAct(), "", PeopleSheet.of(list).rows());
        return records;
    }

    private static Recorded film(Records records) {
        return records.productions().getFirst();
    }

    private static Person vera(Recorded film) {
        return film.production().people().with(Role.CREW).getFirst();
    }

    private static Optional<Notice> kept(Recorded film) {
        return film.production().sets().notice("s1", "sc-1");
    }

    private static Notice notice(Recorded film, String line) {
        return new Notice(
                "42",
                new Contents(Set.of(Kind.KISS), Set.of()),
                line,
                Map.of(vera(film).id(), Set.of(Nearness.ON_SET)));
    }

    private Told.Done written(Recorded film, Optional<Notice> notice) {
        return done(write.of(film, hand.newForm(Basis.ofWritten(kept(film))), "s1", "sc-1", notice));
    }

    private static Set<Nearness> away(Recorded film) {
        return said(film).map(Noticed::away).orElse(Set.of());
    }

    private static Optional<Noticed> said(Recorded film) {
        return Noticed.in(vera(film).own().noticed(), "s1", "sc-1");
    }

    /** A form of a page that shows what stands. */
    private Form form(Recorded film) {
        return hand.newForm(Basis.ofNoticed(kept(film).map(Notice::hash).orElse(""), away(film)));
    }

    private static Told.Done done(Told told) {
        assertThat(told).isInstanceOf(Told.Done.class);
        return (Told.Done) told;
    }

    @Test
    void a_notice_is_written_taken_back_and_not_written_from_an_old_page() throws Exception {
        try (Records records = begun()) {
            Recorded film = film(records);
            Form old = hand.newForm(Basis.ofWritten(kept(film)));
            Told.Done first = written(film, Optional.of(notice(film, "One.")));
            assertThat(kept(film)).contains(notice(film, "One."));
            assertThat(write.of(film, old, "s1", "sc-1", Optional.of(notice(film, "Two."))))
                    .isInstanceOf(Told.Refused.class);
            done(new TakeBackTold(hand).of(film, hand.newAct(), first));
            assertThat(kept(film)).isEmpty();
            ChangeProduction change = new ChangeProduction(hand);
            change.wrapped(film, hand.newAct());
            change.archived(film, hand.newAct());
            assertThat(write.of(
                            film,
                            hand.newForm(Basis.ofWritten(kept(film))),
                            "s1",
                            "sc-1",
                            Optional.of(notice(film, "One."))))
                    .isInstanceOf(Told.Refused.class);
        }
    }

    @Test
    void they_read_it_would_rather_not_take_it_back_and_a_restart_forgets_nothing() throws Exception {
        try (Records records = begun()) {
            Recorded film = film(records);
            PersonId vera = vera(film).id();
            written(film, Optional.of(notice(film, "One.")));
            done(say.read(film, form(film), vera, SCENE));
            assertThat(said(film).orElseThrow().hash())
                    .isEqualTo(kept(film).orElseThrow().hash());
            done(say.away(film, form(film), vera, SCENE, Nearness.ON_SET));
            assertThat(away(film)).containsExactly(Nearness.ON_SET);
            done(say.back(film, form(film), vera, SCENE, Nearness.ON_SET));
            assertThat(away(film)).isEmpty();
            done(say.away(film, form(film), vera, SCENE, Nearness.ON_SET));
        }
        Sound.checks(folder, PASSPHRASE, 0);
        try (Records records = Records.in(folder, chance)) {
            records.unlock(PASSPHRASE.toCharArray());
            assertThat(away(film(records))).containsExactly(Nearness.ON_SET);
        }
    }

    @Test
    void that_they_would_rather_not_counts_from_an_old_page_and_nothing_else_does() throws Exception {
        try (Records records = begun()) {
            Recorded film = film(records);
            PersonId vera = vera(film).id();
            written(film, Optional.of(notice(film, "One.")));
            Form old = form(film);
            written(film, Optional.of(notice(film, "Two.")));
            assertThat(say.read(film, old, vera, SCENE)).isInstanceOf(Told.Overtaken.class);
            done(say.away(film, old, vera, SCENE, Nearness.ON_SET));
            assertThat(away(film)).containsExactly(Nearness.ON_SET);
            assertThat(said(film).orElseThrow().hash())
                    .as("what they did not see they did not read")
                    .isEmpty();
            assertThat(say.back(film, new Form(hand.newAct(), old.basis()), vera, SCENE, Nearness.ON_SET))
                    .isInstanceOf(Told.Overtaken.class);
            long facts = film.production().facts();
            done(say.away(film, form(film), vera, SCENE, Nearness.ON_SET));
            assertThat(film.production().facts())
                    .as("said already, and read now")
                    .isEqualTo(facts + 1);
            done(say.away(film, form(film), vera, SCENE, Nearness.ON_SET));
            assertThat(film.production().facts()).isEqualTo(facts + 1);
        }
    }

    @Test
    void nothing_is_said_of_a_notice_that_is_not_for_them_or_by_whoever_declined_or_left() throws Exception {
        try (Records records = begun()) {
            Recorded film = film(records);
            PersonId vera = vera(film).id();
            assertThat(say.away(film, form(film), vera, SCENE, Nearness.ON_SET)).isInstanceOf(Told.Refused.class);
            written(film, Optional.of(notice(film, "One.")));
            done(say.away(film, form(film), vera, SCENE, Nearness.ON_SET));
            done(new Join(hand).answered(film, hand.newAct(), vera, Notices.VERSION, false));
            assertThat(say.read(film, form(film), vera, SCENE)).isInstanceOf(Told.Refused.class);
            done(new Join(hand).answered(film, hand.newAct(), vera, Notices.VERSION, true));
            done(new TellPerson(hand).left(film, hand.newAct(), vera, true));
            assertThat(say.back(film, hand.newForm(""), vera, SCENE, Nearness.ON_SET))
                    .isInstanceOf(Told.Refused.class);
        }
    }

    @Test
    void it_is_erased_with_what_they_say_of_themselves() throws Exception {
        try (Records records = begun()) {
            Recorded film = film(records);
            PersonId vera = vera(film).id();
            written(film, Optional.of(notice(film, "One.")));
            done(say.away(film, form(film), vera, SCENE, Nearness.ON_SET));
            done(new Says(hand, film, vera).erased(Set.of(Erasable.SAID)));
            assertThat(said(film)).isEmpty();
        }
        Sound.checks(folder, PASSPHRASE, 1);
        try (Records records = Records.in(folder, chance)) {
            records.unlock(PASSPHRASE.toCharArray());
            assertThat(said(film(records))).isEmpty();
        }
    }
}
