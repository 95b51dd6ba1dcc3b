package org.closedset.closedset;

import java.util.Comparator;
import java.util.List;
import org.closedset.people.PersonId;

/** A function on a closed set and those who were named in prep to do it, each by turns; {@code name} is one line. */
public record Job(String name, List<PersonId> people) {
    private static final int LONGEST = 60;

    /** One without a name, or for nobody, or for somebody twice is an {@link IllegalArgumentException}. */
    public Job {
        people = people.stream().sorted(Comparator.comparing(PersonId::text)).toList();
        boolean once = people.stream().distinct().count() == people.size();
        if (!Line.is(name, LONGEST) || people.isEmpty() || !once) {
            throw new IllegalArgumentException("not a function of somebody");
        }
    }

    /** Whether there is one person alone who can do it, so that a change may be noticed. */
    public boolean alone() {
        return people.size() == 1;
    }

    @Override
    public String toString() {
        return "Job[confidential]";
    }
}
