package org.closedset.production;

import java.util.stream.Stream;

/**
 * What everybody reads before a first answer, in the coordinator's words: who pays the coordinator, who holds the server
 * and who its keys, which courts could order what is kept to be shown, and when it is erased; the last "" where it was
 * told before there was a field for it.
 */
public record About(String paidBy, String server, String keys, String courts, String erased) {
    /** Whether all is written that somebody has to know before a first answer; nobody is invited before. */
    public boolean whole() {
        return Stream.of(paidBy, server, keys, courts).noneMatch(String::isBlank);
    }
}
