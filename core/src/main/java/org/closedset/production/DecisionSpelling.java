package org.closedset.production;

import org.closedset.breakdown.Decision;
import org.closedset.breakdown.StoryAge;

/** How one decision about a script is spelt: what was done, the own id of the scene or a name, and what more. */
final class DecisionSpelling {
    private DecisionSpelling() {}

    static void write(FieldWriter fields, Decision decision) {
        switch (decision) {
            case Decision.Confirmed it -> named(fields, "confirmed", it.scene(), it.passage());
            case Decision.Rejected it -> named(fields, "rejected", it.scene(), it.passage());
            case Decision.Reopened it -> named(fields, "reopened", it.scene(), it.passage());
            case Decision.Changed it -> {
                named(fields, "changed", it.scene(), it.passage());
                PassageSpelling.write(fields, it.now());
            }
            case Decision.Added it -> {
                fields.text("added").text(it.scene());
                PassageSpelling.write(fields, it.added());
            }
            case Decision.SceneRead it ->
                fields.text(it.read() ? "read" : "unread").text(it.scene());
            case Decision.AgeSaid it ->
                fields.text(
                                switch (it.age()) {
                                    case ADULT -> "adult";
                                    case MINOR -> "minor";
                                    case UNSAID -> "age-unsaid";
                                })
                        .text(it.character());
        }
    }

    private static void named(FieldWriter fields, String did, String scene, String passage) {
        fields.text(did).text(scene).text(passage);
    }

    static Decision read(FieldReader fields) throws UnreadableFact {
        String did = fields.text();
        return switch (did) {
            case "confirmed" -> new Decision.Confirmed(fields.text(), fields.text());
            case "rejected" -> new Decision.Rejected(fields.text(), fields.text());
            case "reopened" -> new Decision.Reopened(fields.text(), fields.text());
            case "changed" -> changed(fields);
            case "added" -> new Decision.Added(fields.text(), PassageSpelling.read(fields));
            case "read" -> new Decision.SceneRead(fields.text(), true);
            case "unread" -> new Decision.SceneRead(fields.text(), false);
            case "adult" -> new Decision.AgeSaid(fields.text(), StoryAge.ADULT);
            case "minor" -> new Decision.AgeSaid(fields.text(), StoryAge.MINOR);
            case "age-unsaid" -> new Decision.AgeSaid(fields.text(), StoryAge.UNSAID);
            default -> throw fields.misspelt();
        };
    }

    private static Decision changed(FieldReader fields) throws UnreadableFact {
        Decision.Changed changed = new Decision.Changed(fields.text(), fields.text(), PassageSpelling.read(fields));
        fields.check(changed.now().id().equals(changed.passage()));
        return changed;
    }
}
