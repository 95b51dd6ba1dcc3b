package org.closedset.production;

import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.boundaries.ContractNotice;
import org.closedset.boundaries.OwnLimits;
import org.closedset.people.Appointment;
import org.closedset.people.ItemSaid;
import org.closedset.people.People;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.riders.RiderRecord;

/**
 * Everything that is so on one production, folded from its facts. {@code closing} is what becomes of what people said of
 * themselves, since picture wrapped and as long as it is not opened again. {@code unknown} are facts of types this program does
 * not know, oldest first, for which a newer one is needed; {@code left} is what it was
 * called when those left who did; {@code seal} are the keys its papers are sealed with, in base64; {@code adrift} counts facts about somebody or something of
 * which nothing is left or was ever told, {@code erased} those whose contents are destroyed; {@code facts} counts all.
 */
public record Production(
        String title,
        Optional<ZoneId> zone,
        Life life,
        Optional<Closing> closing,
        Map<String, String> episodes,
        Optional<About> about,
        ContractNotice notice,
        People people,
        Map<PersonId, String> left,
        Map<PersonId, OwnLimits> limits,
        Riders riders,
        Optional<String> seal,
        Map<String, ScriptRecord> scripts,
        Plan plan,
        Asks asks,
        Scores scores,
        ClosedSets sets,
        List<Content.Unknown> unknown,
        long adrift,
        long erased,
        long facts) {
    /** Before anything happened. */
    public static final Production NONE = new Production(
            "",
            Optional.empty(),
            Life.NOT_OPENED,
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            ContractNotice.NONE,
            People.NOBODY,
            Map.of(),
            Map.of(),
            Riders.NONE,
            Optional.empty(),
            Map.of(),
            Plan.NONE,
            Asks.NONE,
            Scores.NONE,
            ClosedSets.NONE,
            List.of(),
            0,
            0,
            0);

    /** Where a production is in its life. */
    public enum Life {
        NOT_OPENED,
        OPEN,
        WRAPPED,
        ARCHIVED,
        DELETED
    }

    public Optional<ScriptRecord> script(String id) {
        return Optional.ofNullable(scripts.get(id));
    }

    /**
     * What is known of somebody's limits, what waits no shorter than the contract's notice; nothing said of whoever never
     * said anything.
     */
    public OwnLimits limits(PersonId who) {
        return limits.getOrDefault(who, OwnLimits.NONE).under(notice.time());
    }

    /** Whether the script pages a rider goes by are other ones now, so that it is to be looked at again. */
    public boolean otherPages(RiderRecord rider) {
        return !RiderPages.stand(this, rider);
    }

    /** What is so once the fact is told as well. */
    public Production with(Fact fact) {
        return with(List.of(fact));
    }

    /** What is so once these are told as well, oldest first. */
    public Production with(List<Fact> facts) {
        Folding folding = new Folding(this);
        facts.forEach(folding::add);
        return folding.production();
    }

    /** What is so once a fact is counted of which nothing but its place is left. */
    public Production withErased() {
        return new Production(
                title,
                zone,
                life,
                closing,
                episodes,
                about,
                notice,
                people,
                left,
                limits,
                riders,
                seal,
                scripts,
                plan,
                asks,
                scores,
                sets,
                unknown,
                adrift,
                erased + 1,
                facts + 1);
    }

    /**
     * As it would be had this person never said anything of themselves: what their second code opens. What production was
     * given of background, as it was {@code published}, could not be without their yes to it: it is as if they had said
     * that, and nothing else, unless all of it is erased.
     */
    public Production unsaid(PersonId who, Production published) {
        boolean erased = closing.filter(Closing::erased).isPresent();
        return unsaid(who, erased ? List.of() : published.sets().fine(who));
    }

    /** As it would be had this person never said anything of themselves. */
    public Production unsaid(PersonId who) {
        return unsaid(who, List.of());
    }

    private Production unsaid(PersonId who, List<ItemSaid> items) {
        return new Production(
                title,
                zone,
                life,
                closing,
                episodes,
                about,
                notice,
                people.unsaid(who, items),
                left,
                unsaid(limits, who),
                riders.unmarked(who),
                seal,
                scripts,
                plan,
                asks,
                scores.unsaid(Set.of(who)),
                sets,
                unknown,
                adrift,
                erased,
                facts);
    }

    /**
     * Whether whoever coordinates reads nothing of what this person says of themselves: it is not for them, is not to be
     * kept, or they may not coordinate here.
     */
    public boolean withheld(Person person) {
        return !person.here() || person.own().withheld() || person.account().declined() || Appointment.barred(people);
    }

    private static Map<PersonId, OwnLimits> unsaid(Map<PersonId, OwnLimits> limits, PersonId who) {
        Map<PersonId, OwnLimits> now = new LinkedHashMap<>(limits);
        now.computeIfPresent(who, (id, said) -> said.unsaid());
        return Collections.unmodifiableMap(now);
    }

    @Override
    public String toString() {
        return "Production[confidential]";
    }
}
