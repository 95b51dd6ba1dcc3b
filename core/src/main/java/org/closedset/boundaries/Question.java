package org.closedset.boundaries;

import java.util.List;
import java.util.Optional;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Zone;

/**
 * One thing somebody is asked about themselves because scenes of theirs may need it: being touched on a zone by a means, or
 * where no means is named, how much of the zone may be seen. {@code scenes} are numbers as printed, {@code partners} those
 * they are in these scenes with.
 */
public record Question(Zone zone, Optional<Means> means, List<String> scenes, List<PersonId> partners) {
    public Question {
        if (zone.alwaysClosed()) {
            throw new IllegalArgumentException("nobody is asked about this zone");
        }
        scenes = List.copyOf(scenes);
        partners = List.copyOf(partners);
    }

    /** Whether it is the same question, whatever scenes it is for. */
    boolean isOf(Question other) {
        return zone == other.zone && means.equals(other.means);
    }

    @Override
    public String toString() {
        return "Question[confidential]";
    }
}
