package org.closedset.web.mine;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.closedset.disclosure.ClientRider;
import org.closedset.web.Words;

/** What is told of a rider to one who speaks for its performer, a sentence for each thing they let be told. */
final class ClientWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private final ZoneId zone;

    ClientWords(ZoneId zone) {
        this.zone = zone;
    }

    List<String> told(ClientRider rider, Instant now) {
        List<String> all = new ArrayList<>();
        rider.served().ifPresent(it -> all.addAll(served(it, now)));
        rider.signed().ifPresent(it -> all.add(Words.say("client.signed", day(it))));
        rider.late()
                .ifPresent(it -> all.add(
                        switch (it) {
                            case NOTICE_RAN -> Words.say("client.late.notice");
                            case ON_THE_DAY -> Words.say("client.late.day");
                        }));
        rider.less()
                .ifPresent(it -> all.add(Words.say(it.all() ? "client.withdrawn" : "client.narrowed", day(it.at()))));
        return all;
    }

    private List<String> served(ClientRider.Notice notice, Instant now) {
        List<String> all = new ArrayList<>();
        all.add(Words.say("client.served", day(notice.at())));
        notice.call().ifPresent(it -> all.add(Words.say("client.call", TIME.format(it))));
        notice.inTime().ifPresent(it -> all.add(inTime(it, now)));
        return all;
    }

    private static String inTime(OffsetDateTime until, Instant now) {
        return Words.say(now.isAfter(until.toInstant()) ? "client.notice.ran" : "client.notice", TIME.format(until));
    }

    static String time(Instant at, ZoneId zone) {
        return TIME.format(at.atZone(zone));
    }

    private String day(Instant at) {
        return DAY.format(at.atZone(zone));
    }
}
