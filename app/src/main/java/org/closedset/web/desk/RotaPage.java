package org.closedset.web.desk;

import java.util.List;
import org.closedset.web.Frame;

/** Who works a closed scene: the one thing to do next, its functions and set-ups, and as drawn who is where. */
public record RotaPage(
        Frame frame,
        String action,
        String act,
        String basis,
        String wrong,
        String label,
        String heading,
        String back,
        String todo,
        String alone,
        String given,
        boolean drawable,
        boolean drawn,
        boolean givable,
        boolean out,
        List<Job> jobs,
        List<SetUp> setUps,
        List<Called> called) {
    public RotaPage {
        jobs = List.copyOf(jobs);
        setUps = List.copyOf(setUps);
        called = List.copyOf(called);
    }

    /** A function and those who may be ticked for it; the last row is for the next one and has no name yet. */
    public record Job(String name, String who, List<PassageForm.Choice> people, boolean fresh) {}

    /** A set-up and the functions it may need, by the numbers of their rows. */
    public record SetUp(String name, List<PassageForm.Choice> needs) {}

    /** A set-up and, in the order of the functions, who does each in it; "" where it does not need one. */
    public record Called(String name, List<String> names) {}
}
