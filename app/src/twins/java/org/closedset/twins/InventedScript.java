package org.closedset.twins;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes Fountain scripts of any length that mean nothing and hold everything a page can hold: long headings, sub-slugs,
 * dual dialogue, wrapped parentheticals, long speeches, transitions, lyrics, capitals in action. One seed, one script.
 */
public final class InventedScript {
    private static final List<String> PLACES = List.of(
            "HARBOUR OFFICE",
            "NET STORE",
            "FERRY - CAR DECK",
            "SCHOOL CORRIDOR BEHIND THE OLD GYMNASIUM AND THE BOILER ROOM",
            "ORCHARD",
            "KITCHEN",
            "LIGHTHOUSE STAIRS",
            "CHAPEL - VESTRY",
            "MRS. O'DOWD'S BOARDING HOUSE - UPSTAIRS LANDING - OUTSIDE ROOM 9",
            "QUARRY ROAD",
            "BUS 14 (MOVING)",
            "CAFÉ LUMIÈRE");
    private static final List<String> TIMES =
            List.of("DAY", "NIGHT", "DAWN", "LATER", "CONTINUOUS", "EVENING", "DAY", "NIGHT");
    private static final List<String> NAMES = List.of(
            "MARA", "TOM", "DR. OKAFOR", "ÉLODIE", "OLD KEEPER", "BOY #2", "MRS. O'DOWD", "J.P.", "VOICE ON RADIO");
    private static final List<String> EXTENSIONS = List.of("", "", "", "", " (V.O.)", " (O.S.)", " (on the radio)");
    private static final List<String> SUBJECTS = List.of(
            "The keeper",
            "A gull",
            "Mara",
            "The woman from the second house",
            "Nobody in the queue",
            "Tom, who has not slept,",
            "A boy of about nine (NED, 9)",
            "The rain",
            "What is left of the pier");
    private static final List<String> VERBS = List.of(
            "counts the crates again",
            "looks at the water for a long moment and then at his hands",
            "turns the letter over",
            "folds the map into four",
            "comes in under the low door",
            "carries the lamp as if it were asleep",
            "sets the kettle down, hard",
            "waits by the window",
            "goes on as before");
    private static final List<String> TAILS = List.of(
            ".",
            ", and says nothing.",
            " while the CLOCK strikes four.",
            " -- then stops.",
            ". It is the \"good\" chair, the one that isn't broken.",
            ", because someone has to.",
            "; the dog doesn't move.");
    private static final List<String> SPEECHES = List.of(
            "I don't know what you want me to say about it.",
            "They want the boat as well as the house.",
            "No.",
            "You said Thursday. You said it twice, and both times you were looking at the door.",
            "It's only water.",
            "Well, somebody ought to count them, and it isn't going to be me, not after last year.",
            "(What a question.) Ask me tomorrow.",
            "When?",
            "He'd have told us -- he always does -- if there was anything left to tell.",
            "Twenty-two, twenty-three, INT. is what they call inside, isn't it?");
    private static final List<String> ASIDES = List.of(
            "(low)", "(to herself)", "(not looking up from the ledger she has been pretending to read)", "(beat)");
    private static final List<String> SLUGS =
            List.of("INSIDE THE VESTRY", "AT THE WINDOW", "LATER", "BACK TO SCENE", "ANGLE ON THE DOOR");
    private static final List<String> TURNS = List.of("CUT TO:", "SMASH CUT TO:", "DISSOLVE TO:", "> FADE TO WHITE");

    private final Random chance;
    private final StringBuilder out = new StringBuilder();

    private InventedScript(long seed) {
        this.chance = new Random(seed);
    }

    /** A script of about this many printed pages. */
    public static String fountain(long seed, int pages) {
        InventedScript script = new InventedScript(seed);
        script.out
                .append("Title: A SCRIPT WITHOUT MEANING\nCredit: Written by\nAuthor: Seed ")
                .append(seed)
                .append("\n\n");
        script.out.append("FADE IN:\n\n");
        while (script.out.length() < pages * 1250L) {
            script.scene();
        }
        script.out.append("> THE END <\n");
        return script.out.toString();
    }

    private String one(List<String> of) {
        return of.get(chance.nextInt(of.size()));
    }

    private void scene() {
        String setting = one(List.of("INT. ", "INT. ", "EXT. ", "INT./EXT. "));
        String dash = one(List.of(" - ", " - ", " -- ", " \u2013 "));
        out.append(setting).append(one(PLACES)).append(dash).append(one(TIMES)).append("\n\n");
        int parts = 2 + chance.nextInt(9);
        for (int i = 0; i < parts; i++) {
            switch (chance.nextInt(12)) {
                case 0, 1, 2 -> action();
                case 3 -> out.append(i > 0 ? one(SLUGS) + "\n\n" : "");
                case 4 -> dual();
                default -> speech("");
            }
        }
        action();
        if (chance.nextInt(5) == 0) {
            out.append(one(TURNS)).append("\n\n");
        }
    }

    private void action() {
        int sentences = 1 + chance.nextInt(5);
        for (int i = 0; i < sentences; i++) {
            out.append(i > 0 ? " " : "")
                    .append(one(SUBJECTS))
                    .append(' ')
                    .append(one(VERBS))
                    .append(one(TAILS));
        }
        out.append("\n\n");
    }

    private void speech(String caret) {
        out.append(one(NAMES)).append(one(EXTENSIONS)).append(caret).append('\n');
        if (chance.nextInt(4) == 0) {
            out.append(one(ASIDES)).append('\n');
        }
        int sentences = chance.nextInt(8) == 0 ? 9 : 1 + chance.nextInt(3);
        for (int i = 0; i < sentences; i++) {
            String said = one(SPEECHES);
            out.append(i > 0 ? " " : "").append(i == 0 && said.startsWith("(") ? "No." : said);
        }
        if (chance.nextInt(9) == 0) {
            out.append('\n')
                    .append(one(ASIDES))
                    .append('\n')
                    .append(one(SPEECHES).replace("(", "").replace(")", ""));
        }
        out.append("\n\n");
    }

    private void dual() {
        speech("");
        speech(" ^");
    }

    /** A name for the seed, for figures and files. */
    public static String name(long seed) {
        return String.format(Locale.ROOT, "invented-%d", seed);
    }
}
