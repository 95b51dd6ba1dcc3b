package org.closedset.breakdown;

/**
 * What a person decided about the proposal. Later decisions about the same thing replace earlier ones; nothing that
 * has no decision counts as decided.
 */
public sealed interface Decision {

    /** About something in one scene; {@code scene} is the scene's own id. */
    sealed interface InScene extends Decision {
        String scene();
    }

    /** The passage stands as proposed. */
    record Confirmed(String scene, String passage) implements InScene {}

    /** The passage stands, as {@code now} says it; {@code now} keeps the id. */
    record Changed(String scene, String passage, Passage now) implements InScene {}

    /** The passage needs no care. */
    record Rejected(String scene, String passage) implements InScene {}

    /** A passage the tool did not propose. */
    record Added(String scene, Passage added) implements InScene {}

    /** Back to undecided: takes back whatever was decided about this passage. */
    record Reopened(String scene, String passage) implements InScene {}

    /** A person has read the whole scene ({@code read}), or has taken that back. */
    record SceneRead(String scene, boolean read) implements InScene {}

    /** How old a character is in the whole story; {@link StoryAge#UNSAID} takes back what was said. */
    record AgeSaid(String character, StoryAge age) implements Decision {}
}
