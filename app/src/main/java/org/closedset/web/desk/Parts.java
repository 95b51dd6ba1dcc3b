package org.closedset.web.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedset.breakdown.Involved;
import org.closedset.breakdown.Summary;
import org.closedset.people.Part;
import org.closedset.people.People;
import org.closedset.views.Desk;

/** The characters and groups of the scripts on the desk who are in something that needs care. */
final class Parts {
    private final Desk desk;

    Parts(Desk desk) {
        this.desk = desk;
    }

    /** Their names, those of the first script first. */
    List<String> all() {
        Set<String> names = new LinkedHashSet<>();
        desk.scripts()
                .scripts()
                .forEach(script -> script.standing()
                        .ifPresent(standing -> Summary.of(standing.review()).involved().stream()
                                .map(Involved::name)
                                .forEach(names::add)));
        return List.copyOf(names);
    }

    /** Those for whom nobody is engaged. */
    List<String> open(People people) {
        Set<String> played = people.all().stream()
                .flatMap(person -> person.parts().stream())
                .map(Part::name)
                .collect(Collectors.toSet());
        return all().stream().filter(name -> !played.contains(name)).toList();
    }
}
