package org.closedset.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.closedset.asks.Asked;
import org.closedset.breakdown.Decision;
import org.closedset.breakdown.StoryAge;
import org.closedset.production.UnreadableFact.Why;
import org.junit.jupiter.api.Test;

/** One spelling for each fact, kept for ever: docs/formats/fact.md. */
final class FactBytesTest {
    private static final Path KEPT = Path.of("../testdata/facts/version-1.txt");

    @Test
    void every_type_is_spelt_as_it_was_when_it_was_released() throws IOException {
        StringBuilder spelt = new StringBuilder();
        for (Content content : Told.ofEveryType()) {
            spelt.append(Spellings.of(content).type())
                    .append(' ')
                    .append(HexFormat.of().formatHex(FactBytes.of(Told.fact(content))))
                    .append('\n');
        }
        if (System.getProperty("goldens", "").equals("write")) {
            Files.createDirectories(KEPT.getParent());
            Files.writeString(KEPT, spelt);
        }
        assertThat(KEPT).hasContent(spelt.toString());
    }

    @Test
    void every_kept_fact_is_read_and_written_as_the_same_bytes() throws Exception {
        List<Content> told = new ArrayList<>();
        for (String line : Files.readAllLines(KEPT)) {
            byte[] bytes = HexFormat.of().parseHex(line.substring(line.indexOf(' ') + 1));
            Fact fact = FactBytes.read(bytes);
            told.add(fact.content());
            assertThat(FactBytes.of(fact)).isEqualTo(bytes);
        }
        assertThat(told).isEqualTo(Told.ofEveryType());
    }

    @Test
    void what_was_told_in_an_older_version_of_its_type_is_still_read() throws Exception {
        List<Content> told = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("../testdata/facts/older.txt"))) {
            told.add(FactBytes.read(HexFormat.of().parseHex(line.substring(line.indexOf(' ') + 1)))
                    .content());
        }
        assertThat(told)
                .containsExactly(
                        new ProductionFact.AboutTold(
                                new About("the studio", "the coordinator", "the coordinator", "Lisbon", "")),
                        new ScoreFact.Written("s1", Told.score()),
                        Told.published(1, Told.score()),
                        new VersionFact.Confirmed(
                                Told.NURA, "s1", 1, Told.score().part(Told.NURA)),
                        new AskFact.Answered("s1", "sc-1", Optional.of(new Asked.Answer("ab".repeat(32), List.of()))),
                        new OwnFact.LimitsSaid(Told.NURA, Told.limits()));
    }

    @Test
    void what_was_said_of_an_age_comes_back_as_it_was() throws Exception {
        Content ages = new ScriptFact.Decided(
                "s1",
                List.of(
                        new Decision.AgeSaid("MARA", StoryAge.ADULT),
                        new Decision.AgeSaid("PIP", StoryAge.MINOR),
                        new Decision.AgeSaid("MARA", StoryAge.UNSAID)));
        assertThat(FactBytes.read(FactBytes.of(Told.fact(ages))).content()).isEqualTo(ages);
    }

    @Test
    void every_type_there_is_has_a_spelling_and_an_example() {
        Set<Class<?>> examples = new HashSet<>();
        Told.ofEveryType().forEach(content -> examples.add(content.getClass()));
        Set<Class<?>> spelt = new HashSet<>();
        Spellings.all().forEach(spelling -> spelt.add(spelling.of()));
        Set<Class<?>> all = leaves(Content.class);
        all.remove(Content.Unknown.class);
        assertThat(all).hasSizeGreaterThan(20).isEqualTo(examples).isEqualTo(spelt);
    }

    private static Set<Class<?>> leaves(Class<?> type) {
        Set<Class<?>> all = new HashSet<>();
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(one -> all.addAll(leaves(one)));
        } else {
            all.add(type);
        }
        return all;
    }

    @Test
    void a_fact_cut_short_anywhere_is_refused() {
        int refused = 0;
        for (Content content : Told.ofEveryType()) {
            byte[] bytes = FactBytes.of(Told.fact(content));
            for (int length = 0; length < bytes.length; length++) {
                byte[] cut = Arrays.copyOf(bytes, length);
                assertThatThrownBy(() -> FactBytes.read(cut)).isInstanceOf(UnreadableFact.class);
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(3000);
    }

    @Test
    void whatever_one_byte_becomes_what_is_read_is_spelt_as_it_was() {
        Random chance = new Random(20261125);
        int read = 0;
        for (Content content : Told.ofEveryType()) {
            byte[] bytes = FactBytes.of(Told.fact(content));
            for (int at = 0; at < bytes.length; at++) {
                byte[] other = bytes.clone();
                other[at] ^= (byte) (1 + chance.nextInt(255));
                try {
                    assertThat(FactBytes.of(FactBytes.read(other))).isEqualTo(other);
                    read++;
                } catch (UnreadableFact refused) {
                    assertThat(refused.getMessage()).isNotBlank();
                }
            }
        }
        assertThat(read).isPositive();
    }

    @Test
    void a_type_this_program_does_not_know_is_kept_as_it_came() throws UnreadableFact {
        byte[] bytes = new FieldWriter()
                .octet(1)
                .text("rider.served")
                .number(7)
                .text(Told.ACT)
                .text("")
                .text("2027-01-01T00:00:00.000Z")
                .text("scene 42")
                .text("")
                .bytes();
        Fact fact = FactBytes.read(bytes);
        assertThat(fact.content()).isEqualTo(new Content.Unknown("rider.served", 7, List.of("scene 42", "")));
        assertThat(fact.by()).isEmpty();
        assertThat(FactBytes.of(fact)).isEqualTo(bytes);
    }

    @Test
    void a_later_version_of_a_known_type_is_kept_as_it_came() throws UnreadableFact {
        Fact fact = FactBytes.read(header("production.renamed", "2").text("x").bytes());
        assertThat(fact.content()).isEqualTo(new Content.Unknown("production.renamed", 2, List.of("x")));
    }

    @Test
    void each_fault_is_refused_by_its_name() {
        refused(Why.SHORT, new byte[0]);
        refused(Why.FORM, new byte[] {2});
        refused(Why.FIELDS_LESS, new byte[] {1});
        refused(Why.SHORT, new byte[] {1, 0, 0, 0, 9, 'a'});
        refused(Why.SHORT, new byte[] {1, -1, -1, -1, -1, 'a'});
        refused(Why.UTF8, new byte[] {1, 0, 0, 0, 1, -1});
        refused(Why.UTF8, new byte[] {1, 0, 0, 0, 3, (byte) 0xed, (byte) 0xa0, (byte) 0x80});
        refused(Why.TYPE, header("renamed", "1").bytes());
        refused(Why.TYPE, header("Production.renamed", "1").bytes());
        refused(Why.TYPE, header("production.", "1").bytes());
        refused(Why.TYPE, header("production.-x", "1").bytes());
        refused(Why.TYPE, header("a." + "b".repeat(64), "1").bytes());
        refused(Why.VERSION, header("production.renamed", "0").bytes());
        refused(Why.VERSION, header("production.renamed", "-1").bytes());
        refused(Why.FIELD, header("production.renamed", "01").bytes());
        refused(Why.FIELD, header("production.renamed", "+1").bytes());
        refused(Why.FIELD, header("production.renamed", "").bytes());
        refused(Why.FIELDS_LESS, header("production.renamed", "1").bytes());
        refused(
                Why.FIELDS_MORE,
                header("production.renamed", "1").text("x").text("").bytes());
        refused(Why.FIELDS_MORE, header("production.wrapped", "1").text("").bytes());
        refused(Why.HEADER, head("ACT", "", "2027-01-01T00:00:00.000Z"));
        refused(Why.HEADER, head(Told.ACT.toUpperCase(java.util.Locale.ROOT), "", "2027-01-01T00:00:00.000Z"));
        refused(Why.HEADER, head(Told.ACT, "nobody", "2027-01-01T00:00:00.000Z"));
        refused(Why.HEADER, head(Told.ACT, "", "2027-01-01T00:00:00Z"));
        refused(Why.HEADER, head(Told.ACT, "", "2027-01-01T00:00:00.000000Z"));
        refused(Why.HEADER, head(Told.ACT, "", "2027-01-01T01:00:00.000+01:00"));
        refused(Why.HEADER, head(Told.ACT, "", "yesterday"));
        String nura = Told.NURA.text();
        refused(
                Why.FIELD,
                header("person.told", "1")
                        .text("nura")
                        .text("Nura")
                        .text("")
                        .text("")
                        .bytes());
        refused(
                Why.FIELD,
                header("person.told", "1")
                        .text(nura)
                        .text(" ")
                        .text("")
                        .text("")
                        .bytes());
        refused(
                Why.FIELD,
                header("person.role-given", "1").text(nura).text("boss").bytes());
        refused(
                Why.FIELD,
                header("person.role-given", "1").text(nura).text("Crew").bytes());
        refused(Why.FIELD, header("person.met", "1").text(nura).text("Yes").bytes());
        refused(Why.FIELDS_LESS, aged("1").bytes());
        refused(Why.FIELD, twice().bytes());
        refused(
                Why.FIELD,
                aged("1").number(0).text("passport").text("2026-11-02").bytes());
        refused(Why.FIELD, checkedBy("2026-11-2", nura));
        refused(Why.FIELD, checkedBy("2026-11-02", Told.JONAS.text(), nura));
        refused(Why.FIELD, checkedBy("2026-11-02", nura, nura));
        refused(Why.FIELD, header("script.decided", "1").text("s1").number(-1).bytes());
        refused(
                Why.FIELDS_LESS,
                header("script.decided", "1").text("s1").number(1_000_000_000).bytes());
        refused(
                Why.FIELD,
                header("script.decided", "1")
                        .text("s1")
                        .number(1)
                        .text("burned")
                        .bytes());
        refused(
                Why.FIELD,
                header("production.opened", "1")
                        .text("x")
                        .text("Nowhere/At All")
                        .bytes());
        refused(Why.FIELD, published("sc-1", 1, "burned"));
        refused(Why.FIELD, published("sc-1", 1, "Covered"));
        refused(Why.FIELD, published("sc-1", 1, "NOT_COVERED"));
        refused(Why.FIELD, published("sc-1", -1, "covered"));
        refused(Why.FIELD, published("sc-0", 1, "covered"));
        refused(Why.FIELD, fixed("2027-03-01"));
        refused(Why.FIELD, fixed("2027-03-01", "7:30"));
        refused(Why.FIELD, fixed("2027-03-01", "07:30:00"));
        refused(Why.FIELD, fixed("2027-03-01", "07:30:15"));
        refused(Why.FIELD, fixed("2027-03-01", "24:00"));
        refused(Why.FIELD, fixed("2027-03-01", "18:00", "07:30"));
        refused(Why.FIELD, fixed("2027-03-01", "18:00", "18:00"));
        refused(Why.FIELD, fixed("2027-03-01", "07:30", "12:00", "18:00"));
        refused(Why.FIELD, fixed("1.3.2027", "07:30"));
        refused(Why.LONG, new byte[FactBytes.MOST + 1]);
    }

    @Test
    void a_notice_that_says_something_in_another_way_is_refused_there() throws UnreadableFact {
        assertThat(FactBytes.read(noticed("A line.", List.of("kiss", "touch"), "on-set"))
                        .content())
                .isInstanceOf(SetFact.NoticeWritten.class);
        refused(Why.FIELD, noticed("A line.", List.of("touch", "kiss"), "on-set"));
        refused(Why.FIELD, noticed("A line.", List.of("touch", "touch"), "on-set"));
        refused(Why.FIELD, noticed("A line.", List.of("TOUCH"), "on-set"));
        refused(Why.FIELD, noticed("A line. ", List.of(), "on-set"));
        refused(Why.FIELD, noticed("One.\nTwo.", List.of(), "on-set"));
        refused(Why.FIELD, noticed("", List.of(), "on-set"));
        refused(Why.FIELD, noticed("A".repeat(301), List.of(), "on-set"));
        refused(Why.FIELD, noticed("A line.", List.of()));
        refused(Why.FIELD, noticed("A line.", List.of(), "nearby"));
        refused(Why.FIELD, noticed("A line.", List.of(), "on-set", "afterwards"));
        FieldWriter said = header("own.notice", "1").text(Told.NURA.text());
        refused(
                Why.FIELD,
                said.text("s1").text("sc-1").text("42A").text("AB").number(0).bytes());
    }

    @Test
    void a_rota_that_says_something_in_another_way_is_refused_there() throws UnreadableFact {
        String nura = Told.NURA.text();
        String jonas = Told.JONAS.text();
        assertThat(FactBytes.read(rota(List.of(nura, jonas), List.of("Boom"), nura))
                        .content())
                .isInstanceOf(SetFact.RotaWritten.class);
        assertThat(FactBytes.read(rota(List.of(nura), List.of())).content()).isInstanceOf(SetFact.RotaWritten.class);
        refused(Why.FIELD, rota(List.of(jonas, nura), List.of()));
        refused(Why.FIELD, rota(List.of(nura, nura), List.of()));
        refused(Why.FIELD, rota(List.of(), List.of()));
        refused(Why.FIELD, rota(List.of(nura), List.of("Camera")));
        refused(Why.FIELD, rota(List.of(nura), List.of("Boom", "Boom")));
        refused(Why.FIELD, rota(List.of(nura), List.of(), jonas));
        refused(Why.FIELD, rota(List.of(nura), List.of(), nura, nura));
    }

    private static byte[] rota(List<String> people, List<String> needs, String... drawn) {
        return header("set.rota", "1")
                .text("s1")
                .text("sc-1")
                .number(1)
                .text("Boom")
                .texts(people)
                .number(1)
                .text("Wide")
                .texts(needs)
                .texts(List.of(drawn))
                .bytes();
    }

    private static byte[] noticed(String line, List<String> seen, String... near) {
        return header("set.notice", "1")
                .text("s1")
                .text("sc-1")
                .number(1)
                .text("42A")
                .texts(seen)
                .number(0)
                .text(line)
                .number(1)
                .text(Told.NURA.text())
                .texts(List.of(near))
                .bytes();
    }

    static FieldWriter header(String type, String version) {
        return new FieldWriter()
                .octet(1)
                .text(type)
                .text(version)
                .text(Told.ACT)
                .text("")
                .text("2027-01-01T00:00:00.000Z");
    }

    private static byte[] head(String act, String by, String at) {
        return new FieldWriter()
                .octet(1)
                .text("production.wrapped")
                .number(1)
                .text(act)
                .text(by)
                .text(at)
                .bytes();
    }

    private static byte[] published(String own, int eighths, String care) {
        FieldWriter fields = header("plan.scenes-published", "1").text("s1").text("Harbour Light");
        return scene(scene(fields.number(2), "sc-0", 3, "covered"), own, eighths, care)
                .bytes();
    }

    private static FieldWriter scene(FieldWriter fields, String own, int eighths, String care) {
        return fields.text(own).text("1").text("INT. QUAY").number(eighths).text(care);
    }

    private static byte[] fixed(String day, String... times) {
        return header("plan.publications-fixed", "1")
                .texts(List.of(times))
                .text(day)
                .bytes();
    }

    private static FieldWriter aged(String checks) {
        return header("person.age-checked", "1").text(Told.NURA.text()).text(checks);
    }

    private static FieldWriter twice() {
        FieldWriter fields = aged("2");
        for (int i = 0; i < 2; i++) {
            fields.texts(List.of(Told.JONAS.text())).text("passport").text("2026-11-02");
        }
        return fields;
    }

    private static byte[] checkedBy(String day, String... by) {
        return aged("1").texts(List.of(by)).text("passport").text(day).bytes();
    }

    static void refused(Why why, byte[] bytes) {
        UnreadableFact refused = catchThrowableOfType(UnreadableFact.class, () -> FactBytes.read(bytes));
        assertThat(refused).isNotNull();
        assertThat(refused.why()).isEqualTo(why);
        assertThat(refused.offset()).isBetween(0, Math.max(0, bytes.length));
        assertThat(refused.getMessage()).endsWith(".");
    }

    @Test
    void half_a_character_is_never_written() {
        Fact fact = Told.fact(new ProductionFact.Renamed("\ud83c"));
        assertThatThrownBy(() -> FactBytes.of(fact)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_moment_is_kept_to_the_millisecond() throws UnreadableFact {
        Fact fact = new Fact(
                Told.ACT, Optional.empty(), Instant.parse("2026-11-25T08:30:15.250999Z"), new ProductionFact.Wrapped());
        assertThat(FactBytes.read(FactBytes.of(fact))).isEqualTo(fact);
    }

    @Test
    void no_fact_prints_what_it_says() {
        for (Content content : Told.ofEveryType()) {
            assertThat(Told.fact(content).toString()).isEqualTo("Fact[confidential]");
        }
        assertThat(new ScriptFact.Decided("s1", List.of(new Decision.Confirmed("sc-1", "p1"))).toString())
                .doesNotContain("sc-1");
        String person = new PersonFact.Told(Told.NURA, new org.closedset.people.Addressed("Nura", "", "")).toString();
        assertThat(person.getBytes(StandardCharsets.UTF_8)).isNotEmpty();
        assertThat(person).doesNotContain("Nura,");
    }
}
