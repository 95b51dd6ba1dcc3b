package org.closedset.web.desk;

import java.util.List;
import org.closedset.screenplay.Screenplay;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Mode;
import org.closedset.web.Words;
import org.springframework.util.MultiValueMap;

/** A form that was sent: either it can be kept, or it is shown again with what is wrong or what is offered. */
sealed interface Written {
    record Whole(Entering entering, Forms.Entered entered) implements Written {}

    record Again(PassageForm form) implements Written {}

    /** {@code id} is "" for a new passage. Loaded words in our own text are kept only when the person says so. */
    static Written of(InHand.Scene scene, MultiValueMap<String, String> form, String id, String basis) {
        Entering entering = new Entering(scene.scene().scene(), form);
        Forms forms = new Forms(scene.script(), scene.standing(), scene.scene());
        var entered = entering.entered();
        if (entered.isEmpty()) {
            Forms.Entered none =
                    new Forms.Entered(Kind.TOUCH, Mode.DEPICTED, 0, 0, List.of(), List.of(), List.of(), "", "");
            return new Again(forms.of(none, id, basis, List.of(), Words.say("form.choice")));
        }
        String wrong = Entering.wrong(entered.get());
        if (!wrong.isEmpty()) {
            return new Again(forms.of(entered.get(), id, basis, List.of(), wrong));
        }
        Screenplay screenplay = scene.standing().breakdown().screenplay();
        String wording = String.valueOf(form.getFirst("wording"));
        List<PassageForm.Offer> offers = Entering.offers(entered.get(), screenplay);
        if (offers.isEmpty() || wording.equals("keep")) {
            return new Whole(entering, entered.get());
        }
        return wording.equals("neutral")
                ? new Whole(entering, Entering.neutral(entered.get(), screenplay))
                : new Again(forms.of(entered.get(), id, basis, offers, ""));
    }
}
