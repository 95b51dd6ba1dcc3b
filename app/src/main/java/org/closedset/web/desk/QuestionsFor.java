package org.closedset.web.desk;

import java.util.ArrayList;
import java.util.List;
import org.closedset.actions.QuestionsOf;
import org.closedset.boundaries.Question;
import org.closedset.boundaries.Questions;
import org.closedset.people.People;
import org.closedset.people.Person;
import org.closedset.views.OpenScript;
import org.closedset.views.Recorded;

/** What somebody has to be asked for the scenes of theirs that need care, as far as a person confirmed the breakdown. */
final class QuestionsFor {
    private final Scripts scripts;

    QuestionsFor(Scripts scripts) {
        this.scripts = scripts;
    }

    List<Question> of(Recorded recorded, Person person) {
        People people = recorded.production().people();
        List<Question> all = new ArrayList<>();
        for (OpenScript script : scripts.of(recorded)) {
            script.standing()
                    .ifPresent(standing -> all.addAll(
                            QuestionsOf.in(script.id(), standing.review().confirmed(), people, person)));
        }
        return Questions.together(all);
    }
}
