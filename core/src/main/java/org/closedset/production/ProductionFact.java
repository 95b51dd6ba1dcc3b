package org.closedset.production;

import java.time.ZoneId;
import org.closedset.boundaries.ContractNotice;
import org.closedset.people.PersonId;

/** Facts about the production itself. */
public sealed interface ProductionFact extends Content {
    @Override
    default Keeping keeping() {
        return Keeping.WORKING;
    }

    /** It began, under this title; call times are told in {@code zone}. */
    record Opened(String title, ZoneId zone) implements ProductionFact {}

    /** Its title is another. */
    record Renamed(String title) implements ProductionFact {}

    /** An episode belongs to it; {@code episode} names it for good, {@code title} may be told again. */
    record EpisodeTold(String episode, String title) implements ProductionFact {}

    /** An episode belongs to it no more; its scripts are of none. */
    record EpisodeRemoved(String episode) implements ProductionFact {}

    /** Who stands behind it, as everybody reads before a first answer. */
    record AboutTold(About about) implements ProductionFact {}

    /** What notice its contract gives before something wider counts, in place of what was written before. */
    record NoticeWritten(ContractNotice notice) implements ProductionFact {}

    /**
     * Somebody else coordinates it: everybody on it is to be met anew, and what they said of themselves is withheld until
     * they say that the successor may read it.
     */
    record HandedOver(PersonId from, PersonId to) implements ProductionFact {}

    /** Picture has wrapped. */
    record Wrapped() implements ProductionFact {}

    /** It is put away; nothing more is done on it until it is opened again. */
    record Archived() implements ProductionFact {}

    /** It is worked on again, after wrap or out of the archive. */
    record Reopened() implements ProductionFact {}

    /** What people said of themselves is erased, of everybody, as picture wrapped long enough ago. */
    record SaidErased() implements ProductionFact {}

    /** What its papers are sealed with from now on: a PKCS #12 store in base64. */
    record SealMade(String keys) implements ProductionFact {
        @Override
        public String toString() {
            return "SealMade[confidential]";
        }
    }

    /** All that was kept of it is destroyed; that this was so is the one thing left. */
    record Deleted() implements ProductionFact {}
}
