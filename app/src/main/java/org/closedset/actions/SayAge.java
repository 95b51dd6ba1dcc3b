package org.closedset.actions;

import java.util.List;
import java.util.Optional;
import org.closedset.breakdown.Decision;
import org.closedset.breakdown.StoryAge;
import org.closedset.views.OpenScript;
import org.closedset.views.Standing;

/** Says how old a character is in the story, where the page leaves it open, or takes that back. */
public final class SayAge {
    private final Pen pen;

    public SayAge(Pen pen) {
        this.pen = pen;
    }

    /** Only of somebody whose age is asked; {@code basis} is what the person saw: {@link Basis}. */
    public Outcome of(OpenScript script, String character, StoryAge age, String basis) {
        synchronized (script) {
            Optional<Standing> standing = script.standing();
            boolean asked = standing.stream()
                    .flatMap(it -> it.review().agesAsked().stream())
                    .anyMatch(it -> it.character().equals(character));
            if (standing.isEmpty() || !asked) {
                return new Outcome.Gone();
            }
            if (!Basis.ofAge(standing.get().review(), character).equals(basis)) {
                return new Outcome.Overtaken(Optional.empty());
            }
            return pen.write(script, standing.get(), List.of(new Decision.AgeSaid(character, age)));
        }
    }
}
