package org.closedset.golden;

import java.util.List;
import org.closedset.breakdown.Breakdown;
import org.closedset.breakdown.Decision;
import org.closedset.breakdown.Passage;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.breakdown.SceneFlag;
import org.closedset.screenplay.FountainReader;
import org.closedset.screenplay.Lines;
import org.closedset.screenplay.Scene;
import org.closedset.screenplay.Screenplay;
import org.closedset.screenplay.Screenplays;
import org.closedset.screenplay.UnreadableScreenplay;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Mode;

/** A short script with a breakdown made by hand, so that what the finder learns does not change how things look. */
public final class Sample {
    public static final String SCRIPT = """
            Title: Lamp Street
            Author: Nobody
            Contact: nobody, 1 Nowhere Lane

            INT. THE VELVET ROOM - NIGHT #42#

            Thirty dancers work the floor for some clients. =SUM(A1) is chalked on the wall; MARA (30s) & TOM <40s> watch.

            A dancer sheds the last of her costume.

            INT. FLAT - MORNING #42A#

            MARA and TOM wake. He is bare under the sheet.

            MARA
            You kissed her. I saw it, "all" of it.

            PIP (7) sleeps next door.

            EXT. PIER - DAY #43#

            Gulls. Nothing else.

            INT. OFFICE - DAY #44#

            A shelf of files.
            """;

    private Sample() {}

    public static Screenplay screenplay() throws UnreadableScreenplay {
        return Screenplays.of(FountainReader.read(SCRIPT));
    }

    /** Passages proposed, confirmed, changed, rejected and added; a mention; a flag; a scene read. */
    public static Review review() throws UnreadableScreenplay {
        Screenplay screenplay = screenplay();
        List<Scene> scenes = screenplay.scenes();
        Passage dance = passage(scenes.get(0), 1, "d1", Kind.PERFORMANCE, Mode.DEPICTED, List.of("DANCERS", "CLIENTS"));
        Passage bare = passage(scenes.get(0), 2, "n1", Kind.NUDITY, Mode.DEPICTED, List.of("DANCERS"));
        Passage sheet = passage(scenes.get(1), 1, "u1", Kind.UNDRESS, Mode.IMPLIED, List.of());
        Passage talk = passage(scenes.get(1), 3, "k1", Kind.KISS, Mode.MENTION, List.of());
        Passage gulls = passage(scenes.get(2), 1, "t1", Kind.TOUCH, Mode.DEPICTED, List.of());
        Passage own = passage(scenes.get(1), 1, "own-1", Kind.SIMULATED_SEX, Mode.IMPLIED, List.of());
        SceneFlag child = new SceneFlag(SceneFlag.Type.MINOR, "a child sleeps next door", Lines.of(18, 18));
        Breakdown breakdown = new Breakdown(
                screenplay,
                List.of(
                        new SceneBreakdown(scenes.get(0), List.of(dance, bare), List.of()),
                        new SceneBreakdown(scenes.get(1), List.of(sheet, talk), List.of(child)),
                        new SceneBreakdown(scenes.get(2), List.of(gulls), List.of()),
                        new SceneBreakdown(scenes.get(3), List.of(), List.of())));
        return Review.of(
                breakdown,
                List.of(
                        new Decision.Confirmed("s1", "d1"),
                        new Decision.Changed("s2", "u1", sheet),
                        new Decision.Rejected("s3", "t1"),
                        new Decision.Added("s2", own),
                        new Decision.SceneRead("s3", true)));
    }

    private static Passage passage(Scene scene, int at, String id, Kind kind, Mode mode, List<String> groups) {
        boolean mention = mode == Mode.MENTION;
        return new Passage(
                id,
                kind,
                kind == Kind.PERFORMANCE ? "dance" : "",
                mode,
                groups.isEmpty() ? List.of("MARA", "TOM") : List.of(),
                groups,
                groups.contains("CLIENTS") ? List.of("TOM") : List.of(),
                scene.elements().get(at).lines(),
                at,
                at,
                List.of(),
                mention ? .5 : .98765,
                "\"" + scene.elements().get(at).text().split(" ", -1)[0] + "\": =a reason, with a comma",
                mention ? "" : "What do we see, and how far do clothes and covers go?");
    }
}
