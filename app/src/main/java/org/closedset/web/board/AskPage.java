package org.closedset.web.board;

import java.util.List;
import org.closedset.actions.Form;
import org.closedset.web.OwnFrame;

/** What is asked for in a scene, beat by beat. {@code choreography} is "" or where the plan that answers it stands. */
public record AskPage(
        OwnFrame frame,
        String action,
        Form form,
        String wrong,
        String head,
        String heading,
        boolean answered,
        String choreography,
        List<Choice> characters,
        List<Group> actions,
        List<Group> zones,
        List<Choice> pictures,
        List<Beat> beats) {
    public AskPage {
        characters = List.copyOf(characters);
        actions = List.copyOf(actions);
        zones = List.copyOf(zones);
        pictures = List.copyOf(pictures);
        beats = List.copyOf(beats);
    }

    public record Choice(String value, String name) {}

    /** Choices of one kind. */
    public record Group(String name, List<Choice> choices) {
        public Group {
            choices = List.copyOf(choices);
        }
    }

    /** A beat by its number from 1; the last one is empty and waits for what comes next. */
    public record Beat(int number, String story, List<Row> rows, List<String> said, boolean fresh) {
        public Beat {
            rows = List.copyOf(rows);
            said = List.copyOf(said);
        }
    }

    /** One thing that is asked for, by its number in its beat; each is "" where nothing is chosen. */
    public record Row(int number, String who, String action, String whom, String where, String picture) {
        static Row blank(int number) {
            return new Row(number, "", "", "", "", "");
        }
    }
}
