package org.closedset.riders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.closedset.boundaries.Showing;
import org.closedset.people.PersonId;
import org.closedset.riders.UnreadableRiderText.Why;
import org.junit.jupiter.api.Test;

/** One spelling for each rider, kept for ever: docs/formats/rider-text.md. */
final class RiderTextTest {
    private static final Path KEPT = Path.of("../testdata/riders");
    private static final Path PAGE = Path.of("../docs/formats/rider-text.md");

    private static String text(RiderSheet sheet) {
        return new String(RiderText.of(sheet), StandardCharsets.UTF_8);
    }

    private static RiderSheet read(String text) throws UnreadableRiderText {
        return RiderText.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(String text, Why why, int line) {
        UnreadableRiderText refused = catchThrowableOfType(UnreadableRiderText.class, () -> read(text));
        assertThat(refused).as(text).isNotNull();
        assertThat(refused.why()).as(refused.getMessage()).isEqualTo(why);
        assertThat(refused.line()).isEqualTo(line);
        assertThat(refused.getMessage()).isNotBlank().doesNotContain("{");
    }

    @Test
    void a_rider_of_every_kind_is_spelt_as_it_was_when_it_was_released() throws IOException {
        Map<String, RiderSheet> all = SampleSheets.all();
        assertThat(all.values().stream().map(RiderSheet::kind)).containsExactlyInAnyOrder(RiderKind.values());
        for (Map.Entry<String, RiderSheet> sample : all.entrySet()) {
            Path kept = KEPT.resolve(sample.getKey() + ".txt");
            if ("write".equals(System.getProperty("goldens"))) {
                Files.createDirectories(KEPT);
                Files.write(kept, RiderText.of(sample.getValue()));
            }
            assertThat(kept).hasBinaryContent(RiderText.of(sample.getValue()));
        }
    }

    @Test
    void every_kept_text_is_read_and_written_as_the_same_bytes() throws Exception {
        for (Map.Entry<String, RiderSheet> sample : SampleSheets.all().entrySet()) {
            byte[] kept = Files.readAllBytes(KEPT.resolve(sample.getKey() + ".txt"));
            assertThat(RiderText.read(kept)).as(sample.getKey()).isEqualTo(sample.getValue());
            assertThat(RiderText.of(RiderText.read(kept))).isEqualTo(kept);
        }
    }

    @Test
    void the_page_that_describes_it_shows_one_and_its_hash() throws IOException {
        byte[] shown = RiderText.of(SampleSheets.principal());
        assertThat(Files.readString(PAGE))
                .contains(new String(shown, StandardCharsets.UTF_8))
                .contains(RiderText.hash(shown));
    }

    @Test
    void the_same_terms_are_the_same_bytes_in_whatever_order_their_sets_came() throws Exception {
        SomeTerms some = new SomeTerms(new SplittableRandom(71));
        Random order = new Random(72);
        Set<String> different = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            Terms terms = some.terms();
            byte[] served = RiderText.of(with(terms));
            assertThat(RiderText.of(with(shuffled(terms, order)))).isEqualTo(served);
            assertThat(RiderText.read(served).matter().terms()).isEqualTo(terms);
            different.add(RiderText.hash(served));
        }
        assertThat(different).hasSizeGreaterThan(1_700);
    }

    private static RiderSheet with(Terms terms) {
        RiderSheet it = SampleSheets.principal();
        List<Partner> partners = SomeTerms.PARTNERS.stream()
                .filter(who -> terms.partners().contains(who) && !who.equals(SomeTerms.person(7)))
                .map(who -> new Partner(who, "Somebody", "SOMEBODY"))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(partners);
        Identity other = new Identity(
                "Harbour Light",
                SomeTerms.person(7),
                "Samir Cohen",
                "MARA",
                it.identity().as(),
                it.identity().representative());
        return new RiderSheet(
                it.id(),
                it.version(),
                it.kind(),
                other,
                it.source(),
                partners,
                new Matter.Whole(terms, it.around().orElseThrow(), it.matter().uses()),
                it.process(),
                it.withdrawal());
    }

    private static <T> Set<T> shuffled(Set<T> set, Random order) {
        List<T> all = new ArrayList<>(set);
        Collections.shuffle(all, order);
        return new LinkedHashSet<>(all);
    }

    private static Terms shuffled(Terms terms, Random order) {
        return new Terms(
                terms.contacts().stream()
                        .map(it -> new ContactClause(
                                it.id(),
                                shuffled(it.on(), order),
                                shuffled(it.sides(), order),
                                shuffled(it.by(), order),
                                shuffled(it.actions(), order),
                                it.upTo(),
                                it.counts(),
                                shuffled(it.partners(), order),
                                shuffled(it.only(), order)))
                        .toList(),
                terms.exposures().stream()
                        .map(it -> new ExposureClause(
                                it.id(),
                                shuffled(it.zones(), order),
                                new Showing.Degrees(
                                        shuffled(it.degrees().room(), order),
                                        shuffled(it.degrees().picture(), order)),
                                it.counts(),
                                shuffled(it.only(), order)))
                        .toList(),
                terms.exclusions().stream()
                        .map(it -> new Exclusion(it.id(), shuffled(it.zones(), order), shuffled(it.actions(), order)))
                        .toList());
    }

    @Test
    void no_byte_can_be_changed_without_another_rider_or_a_refusal() {
        Random chance = new Random(73);
        Set<Why> seen = EnumSet.noneOf(Why.class);
        for (RiderSheet sheet : SampleSheets.all().values()) {
            byte[] text = RiderText.of(sheet);
            for (int i = 0; i < 3_000; i++) {
                byte[] damaged = text.clone();
                damaged[chance.nextInt(damaged.length)] = (byte) (chance.nextBoolean() ? chance.nextInt(256) : ' ');
                try {
                    RiderSheet other = RiderText.read(damaged);
                    assertThat(other.equals(sheet)).isEqualTo(Arrays.equals(damaged, text));
                } catch (UnreadableRiderText refused) {
                    seen.add(refused.why());
                }
            }
        }
        assertThat(seen)
                .contains(Why.UTF8, Why.CUT, Why.VERSION, Why.FIXED, Why.LINE, Why.VALUE, Why.TOGETHER, Why.SPELLING);
    }

    @Test
    void what_no_rider_may_change_is_in_every_one_and_cannot_be_taken_out() {
        for (RiderSheet sheet : SampleSheets.all().values()) {
            String text = text(sheet);
            for (String fixed : List.of(
                    "withdraw at any time without a reason and at no cost\n",
                    "a promise not to withdraw or object or report or to pay for withdrawing is no part of this\n",
                    "everything not listed is closed\n",
                    "a ceiling and no plan\n")) {
                int line = 1
                        + (int) text.substring(0, text.indexOf(fixed))
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
                refused(text.replace(fixed, ""), Why.FIXED, line);
                refused(text.replace(fixed, fixed.replace(" ", " not ")), Why.FIXED, line);
            }
        }
    }

    @Test
    void every_fault_is_named_with_its_line() {
        String text = text(SampleSheets.principal());
        refused("x".repeat(RiderText.MOST + 1), Why.LONG, 1);
        refused(text.substring(0, text.length() - 1), Why.CUT, lines(text));
        refused(text.replaceFirst("text 1", "text 2"), Why.VERSION, 1);
        refused("", Why.CUT, 1);
        refused("\n", Why.VERSION, 1);
        refused(text + "more\n", Why.LINE, lines(text) + 1);
        refused(text + "\n", Why.LINE, lines(text) + 1);
        refused(text.replace("kind principal", "kind producer"), Why.VALUE, 3);
        refused(text.replace("kind principal", "kind day-player"), Why.TOGETHER, lines(text) - 1);
        refused(
                text.replace("stills none\nvisitors none", "stills none\nvisitors two"),
                Why.FIXED,
                at(text, "visitors"));
        refused(
                text.replace("do=KISS_CLOSED,KISS_SOFT", "do=KISS_SOFT,KISS_CLOSED"),
                Why.SPELLING,
                at(text, "contact c1"));
        refused(text.replace("counts=8", "counts=08"), Why.SPELLING, at(text, "contact c1"));
        refused(text.replace("room=E0,E4", "room=E4"), Why.SPELLING, at(text, "exposure e1"));
        refused(text.replace("to=L1", "to=L9"), Why.VALUE, at(text, "contact c1"));
        refused(text.replace("present coordinator,", "present "), Why.VALUE, at(text, "visitors"));
        refused(text.replace("use U01", "use U02 "), Why.LINE, at(text, "use U01"));
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    private static int at(String text, String begun) {
        return 1 + lines(text.substring(0, text.indexOf("\n" + begun) + 1));
    }

    @Test
    void texts_that_hide_something_are_no_lines_of_a_rider() throws Exception {
        RiderSheet sheet = SampleSheets.principal();
        assertThat(read(text(sheet).replace("Samir Cohen", "Zoë Ó Dubhthaigh"))
                        .identity()
                        .name())
                .isEqualTo("Zoë Ó Dubhthaigh");
        for (String hidden : List.of(
                " Samir",
                "Samir ",
                "Sa  mir",
                "Sa\tmir",
                "Sa\u202emir",
                "Sa\u00admir",
                "Sa\u2028mir",
                "Sa\ufeffmir",
                "Sa\u00a0mir",
                "e\u0301",
                "Sa\rmir",
                "-",
                "Sa\ue000mir",
                "x".repeat(121))) {
            refused(text(sheet).replace("Samir Cohen", hidden), Why.VALUE, at(text(sheet), "representative"));
        }
    }

    @Test
    void a_rider_too_long_to_be_read_is_not_written() {
        RiderSheet sheet = SampleSheets.principal();
        Set<PersonId> many = new HashSet<>();
        List<Partner> partners = new ArrayList<>();
        for (int i = 100; i < 8_100; i++) {
            many.add(SomeTerms.person(i));
            partners.add(new Partner(SomeTerms.person(i), "A", "B"));
        }
        ContactClause kiss = SampleSheets.kiss("c1");
        ContactClause all = new ContactClause(
                "c1", kiss.on(), kiss.sides(), kiss.by(), kiss.actions(), kiss.upTo(), 1, many, kiss.only());
        Terms terms = new Terms(List.of(all), List.of(), List.of());
        RiderSheet crowded = new RiderSheet(
                sheet.id(),
                1,
                sheet.kind(),
                sheet.identity(),
                sheet.source(),
                partners,
                new Matter.Whole(terms, SampleSheets.AROUND, List.of()),
                sheet.process(),
                sheet.withdrawal());
        assertThatIllegalArgumentException().isThrownBy(() -> RiderText.of(crowded));
    }
}
