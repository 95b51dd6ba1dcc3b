package org.closedset.closedset;

import java.util.Optional;
import org.closedset.background.Background;

/** What is settled around one scene: its content notice, who works it and what of that production was last given, and its background. */
public record ClosedSet(Optional<Notice> notice, Rota rota, Optional<Given> given, Background background) {
    /** Nothing is settled. */
    public static final ClosedSet NONE = new ClosedSet(Optional.empty(), Rota.NONE, Optional.empty(), Background.NONE);

    /** A rota as it was drawn when it was given to production; {@code label} is the scene as it is printed. */
    public record Given(String label, Rota rota) {
        /** One that is not drawn is an {@link IllegalArgumentException}. */
        public Given {
            if (rota.drawn().isEmpty()) {
                throw new IllegalArgumentException("nobody is drawn yet");
            }
        }

        @Override
        public String toString() {
            return "Given[confidential]";
        }
    }

    public ClosedSet notice(Optional<Notice> now) {
        return new ClosedSet(now, rota, given, background);
    }

    public ClosedSet rota(Rota now) {
        return new ClosedSet(notice, now, given, background);
    }

    public ClosedSet given(Optional<Given> now) {
        return new ClosedSet(notice, rota, now, background);
    }

    public ClosedSet background(Background now) {
        return new ClosedSet(notice, rota, given, now);
    }

    @Override
    public String toString() {
        return "ClosedSet[confidential]";
    }
}
