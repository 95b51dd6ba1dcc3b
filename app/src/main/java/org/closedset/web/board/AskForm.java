package org.closedset.web.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedset.asks.Ask;
import org.closedset.asks.Want;
import org.closedset.vocabulary.Action;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.Zone;
import org.closedset.web.Words;
import org.springframework.util.MultiValueMap;

/** The beats of a form as they were typed and chosen, and what is wrong with them. */
final class AskForm {
    private final MultiValueMap<String, String> sent;
    private final List<Ask> beats = new ArrayList<>();
    private final List<AskPage.Beat> typed = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    private AskForm(MultiValueMap<String, String> sent) {
        this.sent = sent;
    }

    static AskForm of(MultiValueMap<String, String> sent) {
        AskForm form = new AskForm(sent);
        for (int beat = 1; beat <= Ask.mostBeats() && sent.containsKey("story-" + beat); beat++) {
            form.beat(beat);
        }
        return form;
    }

    /** Whether it was made by a page of this kind at all: what came without its fields takes nothing back. */
    boolean made() {
        return sent.containsKey("story-1");
    }

    List<Ask> beats() {
        return List.copyOf(beats);
    }

    List<AskPage.Beat> typed() {
        return List.copyOf(typed);
    }

    /** What is wrong, each with its beat and line; nothing where all of it can be kept. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    private void beat(int number) {
        String story = text("story-" + number).replaceAll("\\s+", " ");
        List<AskPage.Row> rows = new ArrayList<>();
        List<Want> wants = new ArrayList<>();
        for (int row = 1; row <= Ask.mostWants() && sent.containsKey("who-" + number + "-" + row); row++) {
            AskPage.Row it = row(number, row);
            rows.add(it);
            want(number, it).ifPresent(wants::add);
        }
        typed.add(new AskPage.Beat(number, story, rows, List.of(), false));
        if (story.length() > Ask.longestStory()) {
            wrong.add(Words.say("asks.wrong.long", number, Ask.longestStory()));
        } else if (!story.isEmpty() || !wants.isEmpty()) {
            beats.add(new Ask(story, wants));
        }
    }

    private AskPage.Row row(int beat, int row) {
        String at = "-" + beat + "-" + row;
        return new AskPage.Row(
                row,
                text("who" + at),
                text("action" + at),
                text("whom" + at),
                text("where" + at),
                text("picture" + at));
    }

    /** A picture without an action is what is to be seen; an action is what is to be done. */
    private Optional<Want> want(int beat, AskPage.Row row) {
        boolean blank = row.who().isEmpty()
                && row.action().isEmpty()
                && row.whom().isEmpty()
                && row.where().isEmpty()
                && row.picture().isEmpty();
        if (blank) {
            return Optional.empty();
        }
        String why = row.who().isEmpty()
                ? "who"
                : row.action().isEmpty() == row.picture().isEmpty()
                        ? "what"
                        : !row.picture().isEmpty() && row.where().isEmpty()
                                ? "where"
                                : !row.picture().isEmpty() && !row.whom().isEmpty() ? "whom" : "";
        if (!why.isEmpty()) {
            wrong.add(Words.say("asks.wrong." + why, beat, row.number()));
            return Optional.empty();
        }
        try {
            return Optional.of(read(row));
        } catch (IllegalArgumentException unknown) {
            wrong.add(Words.say("asks.wrong.other", beat, row.number()));
            return Optional.empty();
        }
    }

    private static Want read(AskPage.Row row) {
        return row.action().isEmpty()
                ? new Want.Seen(row.who(), Zone.ofCode(row.where()), PictureExposure.ofCode(row.picture()))
                : new Want.Done(
                        row.who(),
                        Action.ofCode(row.action()),
                        Optional.of(row.whom()).filter(it -> !it.isEmpty()),
                        Optional.of(row.where()).filter(it -> !it.isEmpty()).map(Zone::ofCode));
    }

    private String text(String field) {
        return Optional.ofNullable(sent.getFirst(field)).orElse("").strip();
    }
}
