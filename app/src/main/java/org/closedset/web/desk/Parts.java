package org.closedset.web.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedset.breakdown.Involved;
import org.closedset.breakdown.Summary;
import org.closedset.people.Part;
import org.closedset.views.Recorded;

/** The characters and groups of the scripts on the desk who are in something that needs care. */
final class Parts {
    private final Scripts scripts;

    Parts(Scripts scripts) {
        this.scripts = scripts;
    }

    /** Their names in the scripts of this production, those of the first script first. */
    List<String> all(Recorded recorded) {
        Set<String> names = new LinkedHashSet<>();
        scripts.of(recorded)
                .forEach(script -> script.standing()
                        .ifPresent(standing -> Summary.of(standing.review()).involved().stream()
                                .map(Involved::name)
                                .forEach(names::add)));
        return List.copyOf(names);
    }

    /** Those for whom nobody is engaged. */
    List<String> open(Recorded recorded) {
        Set<String> played = recorded.production().people().all().stream()
                .flatMap(person -> person.parts().stream())
                .map(Part::name)
                .collect(Collectors.toSet());
        return all(recorded).stream().filter(name -> !played.contains(name)).toList();
    }
}
