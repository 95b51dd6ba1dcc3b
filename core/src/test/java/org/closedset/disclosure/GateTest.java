package org.closedset.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedset.boundaries.OwnLimits;
import org.closedset.people.Addressed;
import org.closedset.people.Age;
import org.closedset.people.AgeCheck;
import org.closedset.people.DocumentKind;
import org.closedset.people.Fitting;
import org.closedset.people.Own;
import org.closedset.people.Part;
import org.closedset.people.Passkey;
import org.closedset.people.PerformerClass;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.people.Shared;
import org.closedset.people.Tie;
import org.closedset.production.About;
import org.closedset.production.AccountFact;
import org.closedset.production.Content;
import org.closedset.production.Fact;
import org.closedset.production.OwnFact;
import org.closedset.production.PersonFact;
import org.closedset.production.PlanFact;
import org.closedset.production.PlannedScene;
import org.closedset.production.PlannedScene.Care;
import org.closedset.production.Production;
import org.closedset.production.ProductionFact;
import org.closedset.screenplay.Eighths;
import org.junit.jupiter.api.Test;

/** What each role sees, and that it is no more. */
final class GateTest {
    private static final PersonId COORDINATOR = id(1);
    private static final PersonId DIRECTOR = id(2);
    private static final PersonId NURA = id(3);
    private static final PersonId AGENT = id(4);
    private static final Instant NOW = Instant.parse("2027-05-02T12:00:00Z");
    private static final About ABOUT = new About("the studio", "here", "the coordinator", "Lisbon", "in a year");
    private static final AsPublished BEGUN = begun();

    private static PersonId id(int number) {
        return new PersonId("0".repeat(31) + number);
    }

    private static AsPublished told(AsPublished before, Content... contents) {
        AsPublished production = before;
        for (Content content : contents) {
            production = production.with(
                    new Fact("0".repeat(32), Optional.empty(), Instant.parse("2027-05-01T05:00:00Z"), content));
        }
        return production;
    }

    private static AsPublished begun() {
        return told(
                AsPublished.NOTHING,
                new ProductionFact.Opened("Harbour Light", ZoneId.of("UTC")),
                new ProductionFact.AboutTold(ABOUT),
                new PersonFact.Told(COORDINATOR, new Addressed("Ines", "she/her", "")),
                new PersonFact.RoleGiven(COORDINATOR, Role.COORDINATOR),
                new PersonFact.Told(DIRECTOR, new Addressed("Ola", "", "")),
                new PersonFact.TieDeclared(COORDINATOR, new Tie(DIRECTOR, Tie.Kind.EARLIER_WORK)),
                new PersonFact.Told(NURA, new Addressed("Nura", "they/them", "es")),
                new PersonFact.Told(AGENT, new Addressed("Bo", "", "")),
                new PlanFact.PublicationsFixed(List.of(LocalTime.of(8, 0)), LocalDate.of(2027, 6, 1)),
                scenes("s1", "The Quay", Care.COVERED, Care.NOT_COVERED, Care.MINOR),
                scenes("s0", "The Yard", Care.COVERED));
    }

    private static PlanFact.ScenesPublished scenes(String script, String title, Care... cares) {
        return new PlanFact.ScenesPublished(
                script,
                title,
                java.util.stream.IntStream.range(0, cares.length)
                        .mapToObj(at -> new PlannedScene(
                                script + at, Integer.toString(40 + at), "INT. QUAY", new Eighths(3), cares[at]))
                        .toList());
    }

    private static AsPublished with(PersonId who, Role role, Content... more) {
        return told(told(BEGUN, new PersonFact.RoleGiven(who, role)), more);
    }

    private static View view(AsPublished production, Role role, PersonId who) {
        return Gate.view(role, who, production.published(NOW), production.production(), NOW);
    }

    private static FrontPage front() {
        return new FrontPage(
                "Harbour Light",
                Optional.of(ZoneId.of("UTC")),
                Production.Life.OPEN,
                Optional.of(new FrontPage.Behind("the studio", "here", "the coordinator", "Lisbon", "in a year")),
                List.of(new FrontPage.Coordinator(
                        "Ines", "she/her", List.of(new FrontPage.Declared("Ola", Tie.Kind.EARLIER_WORK)), false)));
    }

    @Test
    void whoever_plans_scenes_has_a_board_and_nobody_else() {
        for (Role role : Role.values()) {
            View seen = view(with(DIRECTOR, role), role, DIRECTOR);
            assertThat(seen instanceof View.OnBoard).as(role.code()).isEqualTo(role.plansScenes());
        }
    }

    @Test
    void who_plans_and_calls_sees_each_scene_as_it_was_published() {
        for (Role role : List.of(Role.DIRECTOR, Role.PRODUCER, Role.LINE_PRODUCER, Role.FIRST_AD)) {
            assertThat(view(with(DIRECTOR, role), role, DIRECTOR))
                    .isEqualTo(new View.OnBoard(
                            front(),
                            new Board(
                                    Optional.of(Instant.parse("2027-05-02T08:00:00Z")),
                                    Optional.of(Instant.parse("2027-05-03T08:00:00Z")),
                                    List.of(
                                            new Board.Script(
                                                    "The Quay",
                                                    List.of(
                                                            scene("s10", "40", Optional.of(Status.HOLD)),
                                                            scene("s11", "41", Optional.empty()),
                                                            scene("s12", "42", Optional.of(Status.STOP)))),
                                            new Board.Script(
                                                    "The Yard",
                                                    List.of(scene("s00", "40", Optional.of(Status.HOLD)))))),
                            Offers.NONE,
                            Plays.NONE));
        }
    }

    private static Board.Scene scene(String own, String number, Optional<Status> status) {
        return new Board.Scene(own, number, "INT. QUAY", new Eighths(3), status);
    }

    @Test
    void nothing_on_the_board_can_go_before_there_is_a_clearance() {
        AsPublished settled = with(
                NURA,
                Role.PERFORMER,
                new PersonFact.RoleGiven(DIRECTOR, Role.DIRECTOR),
                new PersonFact.Met(NURA, true),
                new PersonFact.AgeChecked(NURA, Optional.of(check())));
        assertThat(Dump.of(view(settled, Role.DIRECTOR, DIRECTOR)))
                .contains("HOLD", "STOP")
                .doesNotContain("GO ");
    }

    @Test
    void an_age_that_is_not_verified_holds_and_does_not_stop() {
        AsPublished one = with(NURA, Role.PERFORMER, new PersonFact.RoleGiven(DIRECTOR, Role.DIRECTOR));
        AsPublished other = told(one, new PersonFact.AgeChecked(NURA, Optional.of(check())));
        assertThat(one.production().people().age(NURA))
                .isNotEqualTo(other.production().people().age(NURA));
        assertThat(view(one, Role.DIRECTOR, DIRECTOR)).isEqualTo(view(other, Role.DIRECTOR, DIRECTOR));
    }

    @Test
    void a_scene_taken_out_of_the_plan_stays_as_it_was_until_the_next_publication() {
        AsPublished before = with(DIRECTOR, Role.DIRECTOR);
        AsPublished after = before.with(new Fact(
                "0".repeat(32), Optional.empty(), NOW.minusSeconds(60), scenes("s1", "The Quay", Care.NOT_COVERED)));
        assertThat(view(after, Role.DIRECTOR, DIRECTOR)).isEqualTo(view(before, Role.DIRECTOR, DIRECTOR));
        Instant later = Instant.parse("2027-05-03T08:00:00Z");
        assertThat(Dump.of(Gate.view(Role.DIRECTOR, DIRECTOR, after.published(later), after.production(), later)))
                .doesNotContain("STOP");
    }

    private static AgeCheck check() {
        return new AgeCheck(Set.of(COORDINATOR), DocumentKind.PASSPORT, LocalDate.of(2027, 4, 1));
    }

    @Test
    void a_performer_sees_their_own_record_whole_and_no_secret_of_it() {
        Part part = new Part("s1", "MARA", PerformerClass.PRINCIPAL);
        Own.Eased eased = new Own.Eased(Set.of(org.closedset.people.Easing.OUT_OF_EYELINE), NOW);
        AsPublished production = with(
                NURA,
                Role.PERFORMER,
                new PersonFact.Engaged(NURA, part),
                new PersonFact.AgeChecked(NURA, Optional.of(check())),
                new PersonFact.Representative(NURA, AGENT, true),
                new PersonFact.CareContact(NURA, id(9), true),
                new AccountFact.NoticeRead(NURA, 2),
                new AccountFact.PasskeyAdded(NURA, new Passkey("kk", "cccc", "my phone")),
                new OwnFact.WordsSaid(NURA, List.of(new Own.OwnWord("chest", "torso"))),
                new OwnFact.SupportSaid(NURA, Optional.of(eased)));
        View view = view(production, Role.PERFORMER, NURA);
        assertThat(view)
                .isEqualTo(new View.OfOneself(
                        front(),
                        new OwnRecord(
                                new Addressed("Nura", "they/them", "es"),
                                List.of(Role.PERFORMER),
                                List.of(part),
                                Age.VERIFIED_ADULT,
                                Optional.of(new OwnRecord.Checked(
                                        List.of("Ines"), DocumentKind.PASSPORT, LocalDate.of(2027, 4, 1))),
                                List.of(named("Bo", Trusted.Counts.YES)),
                                List.of(),
                                List.of(),
                                new OwnRecord.WayIn(
                                        Optional.of(2),
                                        Optional.empty(),
                                        List.of("my phone"),
                                        false,
                                        false,
                                        false,
                                        false,
                                        Optional.empty()),
                                new Own(
                                        List.of(new Own.OwnWord("chest", "torso")),
                                        Optional.of(eased),
                                        false,
                                        Own.Successor.NONE,
                                        List.of(),
                                        List.of(),
                                        Fitting.NOTHING,
                                        Optional.empty()),
                                OwnLimits.NONE,
                                List.of(),
                                List.of(),
                                Set.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                false)));
        assertThat(Dump.of(view)).doesNotContain("cccc").doesNotContain("kk").doesNotContain("0000");
    }

    @Test
    void who_speaks_for_performers_sees_who_named_them_and_nothing_where_they_also_book() {
        AsPublished named = with(AGENT, Role.REPRESENTATIVE, new PersonFact.Representative(NURA, AGENT, true));
        assertThat(view(named, Role.REPRESENTATIVE, AGENT))
                .isEqualTo(new View.OfClients(front(), List.of(new Client("Nura", List.of(), Optional.empty()))));
        for (Role books : List.of(Role.CASTING, Role.PRODUCER, Role.LINE_PRODUCER, Role.DIRECTOR)) {
            AsPublished ended =
                    told(named, new PersonFact.RoleGiven(AGENT, books), new PersonFact.RoleEnded(AGENT, books));
            assertThat(view(ended, Role.REPRESENTATIVE, AGENT)).isEqualTo(new View.OfClients(front(), List.of()));
        }
    }

    @Test
    void casting_sees_each_role_once_and_no_double() {
        AsPublished production = with(
                AGENT,
                Role.CASTING,
                new PersonFact.Engaged(NURA, new Part("s1", "MARA", PerformerClass.PRINCIPAL)),
                new PersonFact.Engaged(DIRECTOR, new Part("s1", "MARA", PerformerClass.BODY_DOUBLE)),
                new PersonFact.Engaged(DIRECTOR, new Part("s1", "30 DANCERS", PerformerClass.BACKGROUND)));
        assertThat(view(production, Role.CASTING, AGENT))
                .isEqualTo(new View.OfRoles(front(), List.of("30 DANCERS", "MARA")));
    }

    @Test
    void everybody_else_on_the_production_sees_its_front_page_and_no_more() {
        Set<Role> others = EnumSet.complementOf(EnumSet.of(
                Role.DIRECTOR,
                Role.PRODUCER,
                Role.LINE_PRODUCER,
                Role.FIRST_AD,
                Role.PERFORMER,
                Role.CREW,
                Role.REPRESENTATIVE,
                Role.CASTING,
                Role.CAMERA,
                Role.COSTUME,
                Role.STUNTS,
                Role.SCRIPT_SUPERVISOR,
                Role.COORDINATOR));
        for (Role role : others) {
            assertThat(view(with(AGENT, role), role, AGENT)).as(role.code()).isEqualTo(new View.Inside(front()));
        }
        assertThat(view(BEGUN, Role.COORDINATOR, COORDINATOR)).isEqualTo(new View.Inside(front()));
    }

    @Test
    void strangers_and_those_whose_role_ended_or_who_left_all_see_the_same_nothing() {
        View nothing = new View.Outside();
        for (Role role : Role.values()) {
            AsPublished ended = told(with(AGENT, role), new PersonFact.RoleEnded(AGENT, role));
            AsPublished left = told(with(AGENT, role), new PersonFact.Left(AGENT, true));
            assertThat(view(BEGUN, role, AGENT)).isEqualTo(nothing);
            assertThat(view(ended, role, AGENT)).isEqualTo(nothing);
            assertThat(view(left, role, AGENT)).isEqualTo(nothing);
            assertThat(view(BEGUN, role, id(8))).isEqualTo(nothing);
            assertThat(view(AsPublished.NOTHING, role, AGENT)).isEqualTo(nothing);
        }
    }

    @Test
    void a_tie_that_bars_and_is_told_later_is_read_by_everybody_and_withholds_what_was_said() {
        AsPublished before = with(NURA, Role.PERFORMER, new PersonFact.RoleGiven(DIRECTOR, Role.DIRECTOR));
        AsPublished tied = told(before, new PersonFact.TieDeclared(COORDINATOR, new Tie(DIRECTOR, Tie.Kind.PARTNER)));
        AsPublished byTheOther =
                told(before, new PersonFact.TieDeclared(DIRECTOR, new Tie(COORDINATOR, Tie.Kind.RELATION)));
        assertThat(withheld(before)).isFalse();
        for (AsPublished barred : List.of(tied, byTheOther)) {
            assertThat(withheld(barred)).isTrue();
            assertThat(Gate.front(NURA, barred.production()).orElseThrow().coordinators())
                    .allMatch(FrontPage.Coordinator::barred);
        }
        assertThat(withheld(told(tied, new PersonFact.TieEnded(COORDINATOR, new Tie(DIRECTOR, Tie.Kind.PARTNER)))))
                .isFalse();
        assertThat(withheld(told(tied, new PersonFact.RoleEnded(DIRECTOR, Role.DIRECTOR))))
                .isFalse();
        AsPublished over = told(tied, new ProductionFact.HandedOver(COORDINATOR, AGENT));
        assertThat(withheld(over)).as("until they say yes").isTrue();
        assertThat(withheld(told(over, new OwnFact.SuccessorSaid(NURA, true)))).isFalse();
    }

    private static boolean withheld(AsPublished production) {
        Production now = production.production();
        return now.withheld(now.people().person(NURA).orElseThrow());
    }

    @Test
    void what_was_read_on_the_way_in_is_read_again_once_it_is_told_otherwise() {
        AccountFact.NoticeRead read = new AccountFact.NoticeRead(NURA, 2);
        AsPublished here = with(NURA, Role.PERFORMER, read);
        assertThat(readsAgain(here)).isFalse();
        About other = new About("another", "here", "the coordinator", "Lisbon", "in a year");
        assertThat(readsAgain(told(here, new ProductionFact.AboutTold(ABOUT)))).isFalse();
        AsPublished changed = told(here, new ProductionFact.AboutTold(other));
        assertThat(readsAgain(changed)).isTrue();
        assertThat(readsAgain(told(changed, read))).isFalse();
        Tie tie = new Tie(DIRECTOR, Tie.Kind.FRIEND);
        assertThat(readsAgain(told(here, new PersonFact.TieDeclared(COORDINATOR, tie))))
                .isTrue();
        assertThat(readsAgain(told(here, new PersonFact.TieDeclared(AGENT, tie))))
                .as("a tie that is nobody's business")
                .isFalse();
        AsPublished never = with(NURA, Role.PERFORMER, new ProductionFact.AboutTold(other));
        assertThat(readsAgain(never)).as("who read nothing yet").isFalse();
        assertThat(readsAgain(with(NURA, Role.PERFORMER, new AccountFact.NoticeRead(NURA, 1))))
                .isTrue();
    }

    private static boolean readsAgain(AsPublished production) {
        return production
                .production()
                .people()
                .person(NURA)
                .orElseThrow()
                .account()
                .readsAgain(2);
    }

    @Test
    void who_left_has_what_is_theirs_and_of_the_production_what_it_was_called_then() {
        AsPublished here = with(NURA, Role.PERFORMER);
        AsPublished left = told(here, new PersonFact.Left(NURA, true));
        AsPublished later = told(
                left,
                new ProductionFact.Renamed("Harbour Dark"),
                new ProductionFact.AboutTold(new About("another", "there", "nobody", "none", "never")),
                new PersonFact.Told(COORDINATOR, new Addressed("Inês", "", "")),
                new PersonFact.Left(NURA, true),
                new ProductionFact.Wrapped());
        assertThat(Gate.front(NURA, here.production())).contains(front());
        assertThat(Gate.own(NURA, left.production())).isEqualTo(Gate.own(NURA, here.production()));
        for (AsPublished production : List.of(left, later)) {
            assertThat(Gate.title(NURA, production.production())).isEqualTo("Harbour Light");
            assertThat(Gate.front(NURA, production.production())).isEmpty();
            assertThat(Gate.own(NURA, production.production())).isEqualTo(Gate.own(NURA, here.production()));
        }
        AsPublished back = told(later, new PersonFact.Left(NURA, false));
        assertThat(Gate.title(NURA, back.production())).isEqualTo("Harbour Dark");
        assertThat(Gate.front(NURA, back.production())).isPresent();
        assertThat(Gate.own(id(8), back.production())).isEmpty();
        assertThat(Gate.front(id(8), back.production())).isEmpty();
    }

    @Test
    void whoever_is_named_sees_whose_name_it_is_whatever_else_they_do_but_for_hiring() {
        AsPublished named = with(AGENT, Role.CREW, new PersonFact.Representative(NURA, AGENT, true));
        assertThat(Gate.clients(AGENT, named.production(), Instant.EPOCH))
                .containsExactly(new Client("Nura", List.of(), Optional.empty()));
        assertThat(Gate.clients(DIRECTOR, named.production(), Instant.EPOCH)).isEmpty();
        assertThat(view(named, Role.CREW, AGENT)).isInstanceOf(View.OfOneself.class);
        AsPublished left = told(named, new PersonFact.Left(AGENT, true));
        AsPublished hires = told(named, new PersonFact.RoleGiven(AGENT, Role.CASTING));
        AsPublished ended = told(named, new PersonFact.Representative(NURA, AGENT, false));
        AsPublished followsUp = with(AGENT, Role.CARE_CONTACT, new PersonFact.CareContact(NURA, AGENT, true));
        for (AsPublished none : List.of(left, hires, ended, followsUp)) {
            assertThat(Gate.clients(AGENT, none.production(), Instant.EPOCH)).isEmpty();
        }
    }

    private static Trusted.Named named(String name, Trusted.Counts counts) {
        return new Trusted.Named(name, counts, Shared.NOTHING);
    }

    @Test
    void a_performer_reads_whom_they_name_whether_it_counts_and_who_else_may_be_named() {
        AsPublished nobody = told(
                BEGUN,
                new PersonFact.Told(NURA, new Addressed("Nura", "", "")),
                new PersonFact.Told(AGENT, new Addressed("Bo", "", "")),
                new PersonFact.RoleGiven(AGENT, Role.REPRESENTATIVE),
                new PersonFact.RoleGiven(DIRECTOR, Role.DIRECTOR),
                new PersonFact.RoleGiven(DIRECTOR, Role.CARE_CONTACT),
                new PersonFact.RoleGiven(COORDINATOR, Role.CARE_CONTACT));
        assertThat(Gate.trusted(NURA, nobody.production())).isEqualTo(Trusted.NOBODY);
        AsPublished performs = told(nobody, new PersonFact.RoleGiven(NURA, Role.PERFORMER));
        assertThat(Gate.trusted(NURA, performs.production()))
                .isEqualTo(new Trusted(List.of(), List.of(), List.of("Bo"), List.of()));
        AsPublished named = told(
                performs,
                new PersonFact.Representative(NURA, AGENT, true),
                new PersonFact.Representative(NURA, DIRECTOR, true),
                new PersonFact.CareContact(NURA, AGENT, true),
                new PersonFact.Left(AGENT, true));
        assertThat(Gate.trusted(NURA, named.production()))
                .isEqualTo(new Trusted(
                        List.of(named("Bo", Trusted.Counts.LEFT), named("Ola", Trusted.Counts.HIRED)),
                        List.of(named("Bo", Trusted.Counts.LEFT)),
                        List.of(),
                        List.of()));
        AsPublished cameIn = told(named, new AccountFact.Joined(NURA, "i1", "101"));
        assertThat(Gate.trusted(NURA, cameIn.production()))
                .as("it may be somebody else")
                .isEqualTo(Trusted.NOBODY);
        OwnRecord own = Gate.own(NURA, cameIn.production()).orElseThrow();
        assertThat(own.representatives()).isEmpty();
        assertThat(own.careContacts()).isEmpty();
    }

    @Test
    void no_view_prints_what_it_says() {
        for (Role role : Role.values()) {
            AsPublished production = with(
                    AGENT,
                    role,
                    new PersonFact.Representative(NURA, AGENT, true),
                    new PersonFact.Engaged(NURA, new Part("s1", "MARA", PerformerClass.PRINCIPAL)));
            assertThat(view(production, role, AGENT).toString())
                    .doesNotContain("Nura", "Ines", "MARA", "Quay", "Harbour");
        }
    }
}
