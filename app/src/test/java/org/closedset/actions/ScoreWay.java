package org.closedset.actions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.closedset.choreography.Score;
import org.closedset.choreography.Shorthand;
import org.closedset.choreography.TypedBeat;
import org.closedset.choreography.TypedScore;
import org.closedset.choreography.TypedShots;
import org.closedset.people.PersonId;
import org.closedset.production.PublishedScore;
import org.closedset.views.Recorded;
import org.closedset.vocabulary.Variant;

/** Brings the choreography of one scene to where it is published, by the acts of who does it in earnest. */
public final class ScoreWay {
    private final Recorded recorded;
    private final Hand hand;
    private final String script;
    private final String scene;

    public ScoreWay(Recorded recorded, Hand hand, String script, String scene) {
        this.recorded = recorded;
        this.hand = hand;
        this.script = script;
        this.scene = scene;
    }

    public Score written() {
        return recorded.production().scores().of(script, scene);
    }

    public PublishedScore published() {
        return recorded.production().scores().published(script, scene);
    }

    /** One beat is what is written now, in lines with these words for people. */
    public void write(Map<String, PersonId> words, String full, String instead) {
        TypedBeat beat = new TypedBeat("b1", "They wait.", Map.of(Variant.FULL, full, Variant.ALT_B, instead));
        TypedScore.Reading read = TypedScore.read(new Shorthand(words), written(), List.of(beat));
        if (!(read instanceof TypedScore.Reading.Read it)) {
            throw new IllegalStateException(read.toString());
        }
        done(new WriteScore(hand).of(recorded, hand.newForm(Basis.of(written())), script, it.score()));
    }

    /** These are the shots of what is written now. */
    public void shots(Map<String, PersonId> words, String typed) {
        if (!(TypedShots.read(words, written(), typed) instanceof TypedShots.Reading.Read it)) {
            throw new IllegalStateException("not shots");
        }
        done(new WriteScore(hand)
                .of(
                        recorded,
                        hand.newForm(Basis.of(written())),
                        script,
                        written().shot(it.shots())));
    }

    /** What is written is published, everybody in it under one part. */
    public void publish(String label, String part) {
        Map<PersonId, String> called = new LinkedHashMap<>();
        written().people().forEach(it -> called.put(it, part));
        done(new PublishScore(hand)
                .published(recorded, hand.newForm(Basis.of(written(), published())), script, scene, label, called));
    }

    private static void done(Told told) {
        if (!(told instanceof Told.Done)) {
            throw new IllegalStateException(told.toString());
        }
    }
}
