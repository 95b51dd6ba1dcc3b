package org.closedset.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedset.breakdown.Decision;
import org.closedset.breakdown.Passage;
import org.closedset.screenplay.Scene;
import org.jspecify.annotations.Nullable;

/** The whole decision file; docs/formats/decisions.md. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FileForm(
        String format,
        int version,

        @JsonProperty("draft") @JsonSetter(nulls = Nulls.SET) @Nullable
        DraftForm draft,

        List<ActForm> acts) {
    private static final int MOST_ACTS = 100_000;

    FileForm {
        Codes.check(acts.size() <= MOST_ACTS && (draft != null || acts.isEmpty()));
        Codes.check(version >= versionOf(acts));
    }

    static FileForm of(Draft draft, List<Act> acts) {
        check(draft, new Kept("", Optional.of(draft), acts).decisions());
        List<ActForm> forms = acts.stream().map(ActForm::of).toList();
        return new FileForm(DecisionJson.FORMAT, versionOf(forms), DraftForm.of(draft), forms);
    }

    /** The least version that says it all, so that a program that knows only that one reads it. */
    private static int versionOf(List<ActForm> acts) {
        if (acts.stream().anyMatch(ActForm::ofAge)) {
            return DecisionJson.VERSION;
        }
        return acts.stream().anyMatch(act -> act.takesBack() != null) ? 2 : 1;
    }

    Kept kept(String stamp) {
        Kept kept = new Kept(
                stamp,
                Optional.ofNullable(draft).map(DraftForm::draft),
                acts.stream().map(ActForm::act).toList());
        kept.draft().ifPresent(it -> check(it, kept.decisions()));
        return kept;
    }

    /** Every decision that stands and is about a scene is about one of the draft, and its passage lies in that scene. */
    private static void check(Draft draft, List<Decision> standing) {
        Map<String, Scene> scenes = new HashMap<>();
        draft.screenplay().scenes().forEach(scene -> scenes.put(scene.id().own(), scene));
        for (Decision decision : standing) {
            switch (decision) {
                case Decision.InScene it -> check(scenes.get(it.scene()), it);
                case Decision.AgeSaid it -> {}
            }
        }
    }

    private static void check(@Nullable Scene scene, Decision.InScene decision) {
        if (scene == null) {
            throw new IllegalArgumentException("a decision names no scene of the draft");
        }
        switch (decision) {
            case Decision.Changed it -> check(scene, it.now());
            case Decision.Added it -> check(scene, it.added());
            case Decision.Confirmed it -> {}
            case Decision.Rejected it -> {}
            case Decision.Reopened it -> {}
            case Decision.SceneRead it -> {}
        }
    }

    private static void check(Scene scene, Passage passage) {
        Codes.check(passage.last() < scene.elements().size());
        for (Passage.Mark mark : passage.marks()) {
            Codes.check(mark.element() < scene.elements().size()
                    && mark.end() <= scene.elements().get(mark.element()).text().length());
        }
    }
}
