package org.closedset.web.door;

import java.util.ArrayList;
import java.util.List;
import org.closedset.disclosure.FrontPage;
import org.closedset.views.Mine;
import org.closedset.web.Words;

/** What everybody reads before a first answer, in sentences: who coordinates, who stands behind it, who else could read. */
public final class Notices {
    /** The version of these sentences; a new one is read and answered again. */
    public static final int VERSION = 2;

    private Notices() {}

    public static List<String> coordinators(Mine mine) {
        List<String> said = new ArrayList<>();
        for (FrontPage.Coordinator it : mine.coordinators()) {
            String pronouns = it.pronouns().isBlank() ? "" : " (" + it.pronouns() + ")";
            said.add(Words.say("notice.coordinator", it.name() + pronouns));
            it.ties()
                    .forEach(tie -> said.add(Words.say(
                            "notice.tie",
                            it.name(),
                            tie.with(),
                            Words.say("tie." + tie.kind().code()))));
            if (it.ties().isEmpty()) {
                said.add(Words.say("notice.noties", it.name()));
            }
            if (it.barred()) {
                said.add(Words.say("notice.barred", it.name()));
            }
        }
        return said;
    }

    public static List<String> behind(Mine mine) {
        List<String> said = new ArrayList<>();
        mine.front().flatMap(FrontPage::behind).ifPresent(it -> {
            said.add(Words.say("notice.paid", it.paidBy()));
            said.add(Words.say("notice.server", it.server(), it.keys()));
            said.add(Words.say("notice.courts", it.courts()));
        });
        if (said.isEmpty()) {
            said.add(Words.say("notice.untold"));
        }
        said.add(Words.say("notice.wrap"));
        said.add(erased(mine));
        return said;
    }

    private static String erased(Mine mine) {
        return mine.front()
                .flatMap(FrontPage::behind)
                .map(FrontPage.Behind::erased)
                .filter(it -> !it.isBlank())
                .map(it -> Words.say("notice.erased.when", it))
                .orElse(Words.say("notice.erased"));
    }
}
