package org.closedset.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedset.actions.Outcome;
import org.closedset.actions.Pen;
import org.closedset.actions.SayAge;
import org.closedset.breakdown.StoryAge;
import org.closedset.web.Frame;
import org.closedset.web.Html;
import org.closedset.web.Sitting;
import org.closedset.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes what the coordinator says of how old a character is in the story. */
@Controller
final class AgeActs {
    private final InHand inHand;
    private final Missing missing;
    private final SayAge say;

    AgeActs(InHand inHand, Missing missing, Pen pen) {
        this.inHand = inHand;
        this.missing = missing;
        this.say = new SayAge(pen);
    }

    @PostMapping("/script/{id}/age")
    ResponseEntity<String> age(
            HttpServletRequest request,
            @PathVariable("id") String id,
            @RequestParam(name = "character", defaultValue = "") String character,
            @RequestParam(name = "age", defaultValue = "") String code,
            @RequestParam(name = "basis", defaultValue = "") String basis) {
        return inHand.script(request, id, script -> {
            Optional<StoryAge> age = Stream.of(StoryAge.values())
                    .filter(it -> it.code().equals(code))
                    .findFirst();
            return age.isEmpty()
                    ? missing.page(request)
                    : said(request, script, character, age.get(), say.of(script.script(), character, age.get(), basis));
        });
    }

    private ResponseEntity<String> said(
            HttpServletRequest request, InHand.Script script, String character, StoryAge age, Outcome outcome) {
        Frame.Said said = switch (outcome) {
            case Outcome.Done done ->
                new Frame.Said(
                        Words.say("done.age." + age.code(), character), false, Paths.of(script.script()) + "/undo");
            case Outcome.Overtaken overtaken -> new Frame.Said(Words.say("age.overtaken", character), true, "");
            case Outcome.Refused refused -> new Frame.Said(refused.sentence(), true, "");
            case Outcome.Gone gone -> new Frame.Said(Words.say("age.gone"), true, "");
        };
        new Sitting(request).say(said);
        return Html.to(AgesAsked.at(script.script(), script.script().standing().orElse(script.standing()), character));
    }
}
