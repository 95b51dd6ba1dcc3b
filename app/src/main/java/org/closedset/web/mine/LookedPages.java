package org.closedset.web.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.closedset.access.Sessions;
import org.closedset.people.PersonId;
import org.closedset.views.Look;
import org.closedset.views.Looks;
import org.closedset.views.Shown;
import org.closedset.web.Html;
import org.closedset.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Who has looked at somebody's record, told to them alone. */
@Controller
final class LookedPages {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);

    private final Here here;
    private final Html html;

    LookedPages(Here here, Html html) {
        this.here = here;
        this.html = html;
    }

    @GetMapping("/mine/looked")
    ResponseEntity<String> looked(HttpServletRequest request) {
        return here.theirs(self -> {
            Looks.Found found = looks(self);
            String trouble = found.trouble().isEmpty() ? "" : Words.say("looked.trouble", found.trouble());
            return html.page(
                    "looked",
                    new LookedPage(
                            here.frame(request, self, Words.say("looked.head")), days(self, found.looks()), trouble));
        });
    }

    /** That somebody read what was said tells that something was; where nothing is to have been said, nobody read or was let read it. */
    static Looks.Found looks(Here.Self self) {
        Looks.Found found = self.found().recorded().looks().of(self.found().person());
        return Sessions.stay().unsaid().isEmpty()
                ? found
                : new Looks.Found(
                        found.looks().stream()
                                .filter(it -> it.what() != Shown.SAID && it.what() != Shown.RIDER)
                                .toList(),
                        found.trouble());
    }

    static List<LookedPage.Day> days(Here.Self self, List<Look> looks) {
        Map<LocalDate, List<Look>> byDay = looks.stream()
                .collect(Collectors.groupingBy(
                        Look::day, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
        return byDay.entrySet().stream()
                .map(it -> new LookedPage.Day(
                        DAY.format(it.getKey()),
                        it.getValue().stream()
                                .map(look -> sentence(self, look))
                                .sorted()
                                .toList()))
                .toList();
    }

    private static String sentence(Here.Self self, Look look) {
        String what = Words.say("looked." + look.what().code(), who(self, look));
        return look.times() == 1 ? what : Words.say("looked.often", what, look.times());
    }

    static String who(Here.Self self, Look look) {
        return look.by().map(it -> name(self, it)).orElse(Words.say("looked.desk"));
    }

    private static String name(Here.Self self, PersonId by) {
        return self.found().recorded().looks().name(by).orElse(Words.say("looked.somebody"));
    }
}
