package org.closedset.actions;

import java.util.Optional;
import org.closedset.riders.Guarding;
import org.closedset.riders.Heard;
import org.closedset.riders.Likeness;

/** What a rider is drafted about. */
public sealed interface DraftOf {
    /** What is done and seen before a camera; {@code guarding} for a minor. */
    record Filmed(Optional<Guarding> guarding) implements DraftOf {}

    /** A likeness a machine makes. What it may show of a body is what the boundary lets a picture show, and nothing more. */
    record Made(Likeness likeness) implements DraftOf {}

    /** What is heard of them. */
    record Spoken(Heard heard) implements DraftOf {}
}
