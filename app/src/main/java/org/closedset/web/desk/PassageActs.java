package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedset.actions.AddPassage;
import org.closedset.actions.Basis;
import org.closedset.actions.ChangePassage;
import org.closedset.actions.ConfirmPassage;
import org.closedset.actions.Outcome;
import org.closedset.actions.Pen;
import org.closedset.actions.RejectPassage;
import org.closedset.actions.ReopenPassage;
import org.closedset.breakdown.Passage;
import org.closedset.breakdown.Review;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a coordinator does with one passage. */
@Controller
final class PassageActs {
    private final InHand inHand;
    private final ScenePages pages;
    private final Answers answers;
    private final ConfirmPassage confirm;
    private final RejectPassage reject;
    private final ReopenPassage reopen;
    private final ChangePassage change;
    private final AddPassage add;

    PassageActs(InHand inHand, ScenePages pages, Answers answers, Pen pen) {
        this.inHand = inHand;
        this.pages = pages;
        this.answers = answers;
        this.confirm = new ConfirmPassage(pen);
        this.reject = new RejectPassage(pen);
        this.reopen = new ReopenPassage(pen);
        this.change = new ChangePassage(pen);
        this.add = new AddPassage(pen);
    }

    @PostMapping("/script/{id}/scene/{own}/passage/{passage}/{act:confirm|reject|reopen}")
    ResponseEntity<String> decide(
            HttpServletRequest request,
            @PathVariable("id") String id,
            @PathVariable("own") String own,
            @PathVariable("passage") String passage,
            @PathVariable("act") String act,
            @RequestParam(name = "basis", defaultValue = "") String basis) {
        return inHand.scene(request, id, own, scene -> {
            Outcome outcome = act.equals("confirm")
                    ? confirm.of(scene.script(), own, passage, basis)
                    : act.equals("reject")
                            ? reject.of(scene.script(), own, passage, basis)
                            : reopen.of(scene.script(), own, passage, basis);
            return answers.passage(request, scene, passage, act, outcome);
        });
    }

    @PostMapping("/script/{id}/scene/{own}/passage/{passage}/change")
    ResponseEntity<String> change(
            HttpServletRequest request,
            @PathVariable("id") String id,
            @PathVariable("own") String own,
            @PathVariable("passage") String passage,
            @RequestParam MultiValueMap<String, String> form) {
        return inHand.scene(request, id, own, scene -> {
            Optional<Review.Item> there = Basis.item(scene.standing().review(), scene.scene(), passage);
            if (there.isEmpty()) {
                return answers.passage(request, scene, passage, "change", new Outcome.Overtaken(there));
            }
            String basis = String.valueOf(form.getFirst("basis"));
            Written written = Written.of(scene, form, passage, basis);
            return switch (written) {
                case Written.Again again -> again(request, scene, passage, again);
                case Written.Whole whole -> {
                    Passage now = whole.entering()
                            .changed(whole.entered(), there.get().passage());
                    Outcome outcome = change.of(scene.script(), own, now, basis);
                    yield answers.passage(request, scene, passage, "change", outcome);
                }
            };
        });
    }

    @PostMapping("/script/{id}/scene/{own}/add")
    ResponseEntity<String> add(
            HttpServletRequest request,
            @PathVariable("id") String id,
            @PathVariable("own") String own,
            @RequestParam MultiValueMap<String, String> form) {
        return inHand.scene(request, id, own, scene -> switch (Written.of(scene, form, "", "")) {
            case Written.Again again -> again(request, scene, "", again);
            case Written.Whole whole -> {
                Set<String> taken =
                        scene.scene().passages().stream().map(Passage::id).collect(Collectors.toSet());
                Passage once = whole.entering().added(whole.entered(), taken);
                List<Passage> there = scene.standing().review().items(scene.scene()).stream()
                        .map(Review.Item::passage)
                        .toList();
                there.forEach(passage -> taken.add(passage.id()));
                Passage added = there.contains(once) ? once : whole.entering().added(whole.entered(), taken);
                yield answers.passage(request, scene, added.id(), "add", add.of(scene.script(), own, added));
            }
        });
    }

    private ResponseEntity<String> again(
            HttpServletRequest request, InHand.Scene scene, String at, Written.Again again) {
        return pages.show(
                request,
                HttpStatus.UNPROCESSABLE_CONTENT,
                scene.script(),
                scene.standing(),
                scene.scene(),
                at,
                Optional.of(again.form()));
    }
}
