package org.closedset.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.Scene;
import org.closedset.vocabulary.Kind;

/** The first baseline: a plain list of words, looked for in every paragraph whatever it is. */
final class WordList {
    private static final Map<Kind, Pattern> WORDS = words();

    private WordList() {}

    private static Map<Kind, Pattern> words() {
        Map<Kind, Pattern> words = new EnumMap<>(Kind.class);
        words.put(Kind.NUDITY, any("naked|nude|nudity|topless|breasts?|nipples?|buttocks|genitals"));
        words.put(
                Kind.UNDRESS,
                any("undress\\w*|strips?|stripp\\w+|shirtless|underwear|lingerie|panties|bra|towel|robe"
                        + "|unbutton\\w*|unzip\\w*|bikini|swimsuit|nightgown|boxers"));
        words.put(Kind.KISS, any("kiss\\w*|lips"));
        words.put(Kind.TOUCH, any("embrac\\w+|hugs?|hugg\\w+|caress\\w*|strok\\w+|cuddl\\w+|tied|gagged|massag\\w+"));
        words.put(Kind.SIMULATED_SEX, any("sex|sexual|make love|making love|in bed|moan\\w*|orgasm|thrust\\w*"));
        words.put(Kind.PERFORMANCE, any("strippers?|striptease|lap dance|pole|burlesque|prostitutes?|brothel|hooker"));
        words.put(Kind.SEXUAL_VIOLENCE, any("rap(?:e|es|ed|ing|ist)|grop\\w+|molest\\w*|assault\\w*|forces himself"));
        words.put(Kind.EXPOSED, any("shower|bath|bathtub|toilet|birth|labou?r|corpse|dead body|autopsy|surgery"));
        words.put(Kind.FAMILIAL, any("child|baby|tucks"));
        words.put(Kind.VOICE, any("moans?|groans?|pant(?:s|ing)"));
        return words;
    }

    private static Pattern any(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    static List<Proposal> proposals(LabelledScript script) {
        List<Proposal> proposals = new ArrayList<>();
        List<Scene> scenes = script.screenplay().scenes();
        for (int i = 0; i < scenes.size(); i++) {
            for (Element element : scenes.get(i).elements()) {
                int from = element.lines().from().line();
                int to = element.lines().to().line();
                for (Map.Entry<Kind, Pattern> entry : WORDS.entrySet()) {
                    if (element.type().printed()
                            && entry.getValue().matcher(element.text()).find()) {
                        proposals.add(new Proposal(script.name(), i, from, to, entry.getKey(), true, 1));
                    }
                }
            }
        }
        return proposals;
    }
}
