package org.closedset.web.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.closedset.actions.Basis;
import org.closedset.breakdown.AgeAsked;
import org.closedset.breakdown.StoryAge;
import org.closedset.views.OpenScript;
import org.closedset.views.Standing;
import org.closedset.web.Words;
import org.springframework.web.util.UriUtils;

/** The people page's questions about ages the script leaves open. */
final class AgesAsked {
    private AgesAsked() {}

    static List<PeoplePage.Age> of(OpenScript script, Standing standing) {
        List<AgeAsked> asked = standing.review().agesAsked();
        return IntStream.range(0, asked.size())
                .mapToObj(nth -> {
                    AgeAsked age = asked.get(nth);
                    return new PeoplePage.Age(
                            "age-" + (nth + 1),
                            age.character(),
                            Paths.of(script) + "/scenes?person="
                                    + UriUtils.encode(age.character(), StandardCharsets.UTF_8),
                            Words.count("size.scenes", age.scenes().size()),
                            age.said() == StoryAge.UNSAID
                                    ? ""
                                    : Words.say("age.said." + age.said().code()),
                            Basis.ofAge(standing.review(), age.character()));
                })
                .toList();
    }

    /** How many are still open. */
    static int open(Standing standing) {
        return (int) standing.review().agesAsked().stream()
                .filter(age -> age.said() == StoryAge.UNSAID)
                .count();
    }

    /** Where the page asks about this character. */
    static String at(OpenScript script, Standing standing, String character) {
        String people = Paths.of(script) + "/people";
        return of(script, standing).stream()
                .filter(age -> age.character().equals(character))
                .findFirst()
                .map(age -> people + "#" + age.id())
                .orElse(people + "#ages");
    }
}
