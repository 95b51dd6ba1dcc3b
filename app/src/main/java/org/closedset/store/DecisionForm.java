package org.closedset.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Objects;
import org.closedset.breakdown.Decision;
import org.jspecify.annotations.Nullable;

/** A decision as the decision file spells it: which members it has depends on {@code did}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionForm(
        String did,
        String scene,

        @JsonProperty("passage") @JsonSetter(nulls = Nulls.SET) @Nullable
        String passage,

        @JsonProperty("now") @JsonSetter(nulls = Nulls.SET) @Nullable
        PassageForm now) {
    DecisionForm {
        boolean named = passage != null && !passage.isEmpty();
        boolean told = now != null;
        boolean same = now != null && now.id().equals(passage);
        boolean fits = switch (did) {
            case "confirmed", "rejected", "reopened" -> named && !told;
            case "changed" -> named && same;
            case "added" -> passage == null && told;
            case "read", "unread" -> passage == null && !told;
            default -> false;
        };
        Codes.check(!scene.isEmpty() && fits);
    }

    static DecisionForm of(Decision decision) {
        return switch (decision) {
            case Decision.Confirmed it -> new DecisionForm("confirmed", it.scene(), it.passage(), null);
            case Decision.Changed it -> new DecisionForm("changed", it.scene(), it.passage(), PassageForm.of(it.now()));
            case Decision.Rejected it -> new DecisionForm("rejected", it.scene(), it.passage(), null);
            case Decision.Added it -> new DecisionForm("added", it.scene(), null, PassageForm.of(it.added()));
            case Decision.Reopened it -> new DecisionForm("reopened", it.scene(), it.passage(), null);
            case Decision.SceneRead it -> new DecisionForm(it.read() ? "read" : "unread", it.scene(), null, null);
        };
    }

    Decision decision() {
        return switch (did) {
            case "confirmed" -> new Decision.Confirmed(scene, Objects.requireNonNull(passage));
            case "changed" ->
                new Decision.Changed(
                        scene,
                        Objects.requireNonNull(passage),
                        Objects.requireNonNull(now).passage());
            case "rejected" -> new Decision.Rejected(scene, Objects.requireNonNull(passage));
            case "added" ->
                new Decision.Added(scene, Objects.requireNonNull(now).passage());
            case "reopened" -> new Decision.Reopened(scene, Objects.requireNonNull(passage));
            default -> new Decision.SceneRead(scene, did.equals("read"));
        };
    }
}
