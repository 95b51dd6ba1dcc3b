package org.closedset.production;

import java.util.Map;
import java.util.Optional;
import org.closedset.background.Booking;
import org.closedset.background.Called;
import org.closedset.people.PersonId;

/** Facts about the background of a scene, told by nobody but the coordinator. */
public sealed interface BackgroundFact extends SetFact {
    /** The booking as it is worked on, whole, in place of the one before; none takes it away. */
    record Booked(String script, String scene, Optional<Booking> booking) implements BackgroundFact {
        @Override
        public String toString() {
            return "Booked[confidential]";
        }
    }

    /** Who is placed in which group, whole; a swap is another placing. */
    record Placed(String script, String scene, Map<PersonId, String> placed) implements BackgroundFact {
        public Placed {
            placed = Map.copyOf(placed);
        }

        @Override
        public String toString() {
            return "Placed[confidential]";
        }
    }

    /** What those who are placed are asked from now on; none asks nobody any more. */
    record Asked(String script, String scene, Optional<Called> asked) implements BackgroundFact {
        @Override
        public String toString() {
            return "Asked[confidential]";
        }
    }

    /** What production is to see of it, in place of what it was to see before; none takes it back. */
    record Given(String script, String scene, Optional<Called> given) implements BackgroundFact {
        @Override
        public String toString() {
            return "Given[confidential]";
        }
    }
}
