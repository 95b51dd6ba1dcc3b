package org.closedset.web.desk;

import java.util.List;
import org.closedset.web.Frame;
import org.closedset.web.mine.KitShown;

/**
 * Garments, barriers and kit of a scene, as the coordinator reads them: {@code states} says who reads the list and what of it
 * will change, {@code wrong} is "" where nothing is.
 */
public record KitPage(
        Frame frame,
        String action,
        String back,
        String wrong,
        String label,
        String heading,
        List<String> states,
        List<String> heads,
        List<Who> people,
        List<Need> needs,
        int listed,
        KitShown kit) {
    public KitPage {
        states = List.copyOf(states);
        heads = List.copyOf(heads);
        people = List.copyOf(people);
        needs = List.copyOf(needs);
    }

    /**
     * Somebody in it. {@code said} are the fields of their line, {@code holds} the garments laid out that they may not bear and
     * {@code without} those they can wear instead, each "" where there are none; {@code fitting} is where it is written down what
     * was settled, as long as it is for the coordinator to read.
     */
    public record Who(
            String id,
            String name,
            String called,
            List<String> said,
            String holds,
            String without,
            String withheld,
            List<Fitting> fitting) {
        public Who {
            said = List.copyOf(said);
            fitting = List.copyOf(fitting);
        }
    }

    /** What was settled, in words and as a form; {@code clash} is "" or what of it they may not bear. */
    public record Fitting(
            String act,
            String basis,
            boolean settled,
            String worn,
            String line,
            String clash,
            int longest,
            List<PassageForm.Choice> garments) {
        public Fitting {
            garments = List.copyOf(garments);
        }
    }

    /** What a move calls for. */
    public record Need(String beat, String move, String areas, String between, String open) {}
}
