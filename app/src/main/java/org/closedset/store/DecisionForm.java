package org.closedset.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Map;
import java.util.Objects;
import org.closedset.breakdown.Decision;
import org.closedset.breakdown.StoryAge;
import org.jspecify.annotations.Nullable;

/** A decision as the decision file spells it: which members it has depends on {@code did}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionForm(
        String did,

        @JsonProperty("scene") @JsonSetter(nulls = Nulls.SET) @Nullable
        String scene,

        @JsonProperty("character") @JsonSetter(nulls = Nulls.SET) @Nullable
        String character,

        @JsonProperty("passage") @JsonSetter(nulls = Nulls.SET) @Nullable
        String passage,

        @JsonProperty("now") @JsonSetter(nulls = Nulls.SET) @Nullable
        PassageForm now) {
    private static final Map<StoryAge, String> AGES =
            Map.of(StoryAge.ADULT, "adult", StoryAge.MINOR, "minor", StoryAge.UNSAID, "age-unsaid");

    DecisionForm {
        boolean named = passage != null && !passage.isEmpty();
        boolean told = now != null;
        boolean same = now != null && now.id().equals(passage);
        boolean fits = switch (did) {
            case "adult", "minor", "age-unsaid" -> passage == null && !told;
            case "confirmed", "rejected", "reopened" -> named && !told;
            case "changed" -> named && same;
            case "added" -> passage == null && told;
            case "read", "unread" -> passage == null && !told;
            default -> false;
        };
        boolean ofAge = AGES.containsValue(did);
        Codes.check(fits && told(scene) != ofAge && told(character) == ofAge && (scene == null || character == null));
    }

    private static boolean told(@Nullable String name) {
        return name != null && !name.isBlank();
    }

    /** Whether only a reader of version 3 knows it. */
    boolean ofAge() {
        return character != null;
    }

    static DecisionForm of(Decision decision) {
        return switch (decision) {
            case Decision.InScene it -> of(it);
            case Decision.AgeSaid it ->
                new DecisionForm(Objects.requireNonNull(AGES.get(it.age())), null, it.character(), null, null);
        };
    }

    private static DecisionForm of(Decision.InScene decision) {
        return switch (decision) {
            case Decision.Confirmed it -> new DecisionForm("confirmed", it.scene(), null, it.passage(), null);
            case Decision.Changed it ->
                new DecisionForm("changed", it.scene(), null, it.passage(), PassageForm.of(it.now()));
            case Decision.Rejected it -> new DecisionForm("rejected", it.scene(), null, it.passage(), null);
            case Decision.Added it -> new DecisionForm("added", it.scene(), null, null, PassageForm.of(it.added()));
            case Decision.Reopened it -> new DecisionForm("reopened", it.scene(), null, it.passage(), null);
            case Decision.SceneRead it -> new DecisionForm(it.read() ? "read" : "unread", it.scene(), null, null, null);
        };
    }

    Decision decision() {
        return character == null ? inScene(Objects.requireNonNull(scene)) : ageSaid(character);
    }

    private Decision ageSaid(String who) {
        StoryAge age = AGES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(did))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(StoryAge.UNSAID);
        return new Decision.AgeSaid(who, age);
    }

    private Decision inScene(String own) {
        return switch (did) {
            case "confirmed" -> new Decision.Confirmed(own, Objects.requireNonNull(passage));
            case "changed" ->
                new Decision.Changed(
                        own,
                        Objects.requireNonNull(passage),
                        Objects.requireNonNull(now).passage());
            case "rejected" -> new Decision.Rejected(own, Objects.requireNonNull(passage));
            case "added" -> new Decision.Added(own, Objects.requireNonNull(now).passage());
            case "reopened" -> new Decision.Reopened(own, Objects.requireNonNull(passage));
            default -> new Decision.SceneRead(own, did.equals("read"));
        };
    }
}
