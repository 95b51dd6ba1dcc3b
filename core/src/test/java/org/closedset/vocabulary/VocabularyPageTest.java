package org.closedset.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.closedset.people.PerformerClass;
import org.junit.jupiter.api.Test;

/** docs/formats/vocabulary.md holds every code with its English words; {@code -Dgoldens=write} writes its tables. */
final class VocabularyPageTest {
    private static final Path PAGE = Path.of("../docs/formats/vocabulary.md");
    private static final String BEGIN = "<!-- tables -->\n";
    private static final String END = "<!-- /tables -->\n";

    @Test
    void the_page_holds_every_code_as_the_data_have_it() throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        int to = page.indexOf(END);
        String tables = tables();
        if ("write".equals(System.getProperty("goldens"))) {
            page = page.substring(0, from) + tables + page.substring(to);
            Files.writeString(PAGE, page);
        }
        assertThat(page).contains(BEGIN + tables + END);
    }

    private static String tables() {
        StringBuilder text = new StringBuilder();
        for (Vocabulary vocabulary : Vocabulary.values()) {
            text.append("\n## ").append(vocabulary.code()).append("\n| code | neutral | label | gloss |");
            text.append(extraHead(vocabulary)).append("\n| --- | --- | --- | --- |");
            text.append(extraHead(vocabulary).isEmpty() ? "" : " --- |").append('\n');
            vocabulary.words().forEach(word -> text.append(row(word)));
        }
        return text.append(performers())
                .append('\n')
                .append(orders())
                .append(thresholds())
                .toString();
    }

    private static String performers() {
        StringBuilder text = new StringBuilder(
                "\n## performer-class\n| code | neutral | label | gloss |\n| --- | --- | --- | --- |\n");
        for (PerformerClass each : PerformerClass.values()) {
            text.append(row(each.code(), each.term(Language.ENGLISH))).append(" |\n");
        }
        return text.toString();
    }

    private static String row(String code, Term term) {
        return "| " + code + " | " + term.neutral() + " | " + term.label() + " | " + term.gloss();
    }

    private static String extraHead(Vocabulary vocabulary) {
        return switch (vocabulary) {
            case ZONE -> " tier, region |";
            case ACTION -> " family |";
            case USAGE -> " kind |";
            case BARRIER -> " counts for, may hold |";
            case GARMENT -> " may hold |";
            case SUPPLY -> " for, may hold |";
            default -> "";
        };
    }

    private static String row(Coded word) {
        String extra = extra(word);
        return row(word.code(), Terms.of(Language.ENGLISH).term(word))
                + (extra.isEmpty() ? " |\n" : " | " + extra + " |\n");
    }

    private static String extra(Coded word) {
        return switch (word) {
            case Zone zone -> zone(zone);
            case Action action -> Terms.of(Language.ENGLISH).say(action.family());
            case Usage usage -> usage.group().name().toLowerCase(Locale.ROOT);
            case Barrier barrier ->
                (barrier.worn() ? "who wears it" : barrier.shared() ? "both" : "no material")
                        + barrier.mayHold().stream().map(it -> ", " + it.code()).collect(Collectors.joining());
            case Garment garment ->
                garment.mayHold().isEmpty()
                        ? "none of these"
                        : codes(garment.mayHold()).replace(" ", ", ");
            case Supply supply ->
                (supply.each() ? "each person" : "the scene")
                        + supply.mayHold().stream().map(it -> ", " + it.code()).collect(Collectors.joining());
            default -> "";
        };
    }

    private static String zone(Zone zone) {
        String closed = zone.alwaysClosed() ? ", always closed" : zone.closedByDefault() ? ", closed by default" : "";
        return zone.tier().code() + ", " + zone.region().code() + (zone.sided() ? ", sided" : "") + closed;
    }

    private static String orders() {
        return "## What lies within what\nFor one and the same zone: agreed in the row, planned in the column.\n\nIn the room:\n"
                + order(RoomExposure.values(), RoomExposure::showsNoMoreThan)
                + "\nIn the picture:\n"
                + order(PictureExposure.values(), PictureExposure::showsNoMoreThan);
    }

    private static <E extends Coded> String order(E[] all, BiPredicate<E, E> within) {
        StringBuilder text = new StringBuilder("| agreed |");
        Arrays.stream(all).forEach(each -> text.append(' ').append(each.code()).append(" |"));
        text.append("\n| --- |").append(" --- |".repeat(all.length)).append('\n');
        for (E agreed : all) {
            text.append("| ").append(agreed.code()).append(" |");
            Arrays.stream(all).forEach(shown -> text.append(within.test(shown, agreed) ? " yes |" : " |"));
            text.append('\n');
        }
        return text.toString();
    }

    private static String thresholds() {
        StringBuilder text = new StringBuilder(
                "\n## Thresholds\n| code | source | dated | zones | line, before whom |\n| --- | --- | --- | --- | --- |\n");
        for (Threshold threshold : Threshold.all()) {
            threshold
                    .lines()
                    .forEach(line -> text.append("| ")
                            .append(threshold.code())
                            .append(" | ")
                            .append(threshold.organisation())
                            .append(": ")
                            .append(threshold.name())
                            .append(" | ")
                            .append(threshold.dated())
                            .append(", ")
                            .append(threshold.basis().code())
                            .append(" | ")
                            .append(codes(line.zones()))
                            .append(" | ")
                            .append(line.name())
                            .append("; ")
                            .append(codes(line.where()))
                            .append(" |\n"));
        }
        return text.toString();
    }

    private static String codes(Set<? extends Coded> words) {
        return words.stream().map(Coded::code).sorted().collect(Collectors.joining(" "));
    }
}
