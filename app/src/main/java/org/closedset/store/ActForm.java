package org.closedset.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.closedset.breakdown.CarriedDecisions;
import org.closedset.breakdown.Review;
import org.jspecify.annotations.Nullable;

/** An act as the decision file spells it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActForm(
        String at,
        String by,

        @JsonProperty("carried") @JsonSetter(nulls = Nulls.SET) @Nullable
        CarriedForm carried,

        @JsonProperty("takesBack") @JsonSetter(nulls = Nulls.SET) @Nullable
        Boolean takesBack,

        List<DecisionForm> decisions) {
    ActForm {
        instant(at);
        Codes.check(takesBack == null || takesBack && carried == null);
    }

    /** Whether only a reader of version 3 knows what is in it. */
    boolean ofAge() {
        return decisions.stream().anyMatch(DecisionForm::ofAge) || carried != null && carried.gone() != null;
    }

    static ActForm of(Act act) {
        List<DecisionForm> decisions =
                act.decisions().stream().map(DecisionForm::of).toList();
        return switch (act) {
            case Act.Decided it -> new ActForm(it.at().toString(), it.by(), null, null, decisions);
            case Act.TakenBack it -> new ActForm(it.at().toString(), it.by(), null, true, decisions);
            case Act.Carried it -> new ActForm(it.at().toString(), it.by(), CarriedForm.of(it), null, decisions);
        };
    }

    Act act() {
        var made = decisions.stream().map(DecisionForm::decision).toList();
        if (carried == null) {
            return takesBack == null
                    ? new Act.Decided(by, instant(at), made)
                    : new Act.TakenBack(by, instant(at), made);
        }
        return new Act.Carried(
                by,
                instant(at),
                made,
                carried.again().stream().map(AgainForm::again).toList(),
                carried.unread(),
                carried.gone() == null ? List.of() : carried.gone());
    }

    private static Instant instant(String text) {
        try {
            Instant at = Instant.parse(text);
            Codes.check(at.toString().equals(text));
            return at;
        } catch (DateTimeException notAnInstant) {
            throw new IllegalArgumentException("not a moment", notAnInstant);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CarriedForm(
            List<AgainForm> again,
            List<String> unread,

            @JsonProperty("gone") @JsonSetter(nulls = Nulls.SET) @Nullable
            List<String> gone) {
        CarriedForm {
            Codes.check(gone == null || !gone.isEmpty());
        }

        static CarriedForm of(Act.Carried carried) {
            return new CarriedForm(
                    carried.again().stream().map(AgainForm::of).toList(),
                    carried.unread(),
                    carried.gone().isEmpty() ? null : carried.gone());
        }
    }

    record AgainForm(String scene, String label, PassageForm passage, String state, String now, String why) {
        AgainForm {
            Codes.check(Codes.read(Review.State.class, state) != Review.State.PROPOSED);
            Codes.read(CarriedDecisions.Why.class, why);
        }

        static AgainForm of(Act.Again again) {
            return new AgainForm(
                    again.scene(),
                    again.label(),
                    PassageForm.of(again.passage()),
                    Codes.of(again.state()),
                    again.now(),
                    Codes.of(again.why()));
        }

        Act.Again again() {
            return new Act.Again(
                    scene,
                    label,
                    passage.passage(),
                    Codes.read(Review.State.class, state),
                    now,
                    Codes.read(CarriedDecisions.Why.class, why));
        }
    }
}
