package org.closedset.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedset.production.Production;
import org.closedset.riders.Rider;
import org.closedset.riders.RiderRecord;
import org.closedset.riders.RiderSheet;
import org.closedset.riders.Source;

/**
 * What who produces sees of riders: those of one scene, or of scenes that riders hold together, as one set. What is not signed
 * for production yet lies before them as it was offered; of what a performer says to it they learn that all is signed, once it
 * is and something is published after it, and before that nothing.
 */
public record Offers(List<OneSet> sets) {
    static final Offers NONE = new Offers(List.of());

    public Offers {
        sets = List.copyOf(sets);
    }

    /** Where a set stands; nothing in it tells of one rider. */
    public enum Word {
        TO_SIGN,
        WITH_COORDINATOR,
        AGREED
    }

    /** The riders of scenes that belong together; {@code scenes} are numbers as printed. */
    public record OneSet(List<String> scenes, Word word, List<Offer> offers) {
        public OneSet {
            scenes = List.copyOf(scenes);
            offers = List.copyOf(offers);
        }

        @Override
        public String toString() {
            return "OneSet[confidential]";
        }
    }

    /**
     * A rider by its id, whose it is, the hash of what is offered or signed, and what that says; its sealed paper in base64
     * once the set is agreed.
     */
    public record Offer(
            String rider, String name, String character, String hash, RiderSheet sheet, Optional<String> paper) {
        @Override
        public String toString() {
            return "Offer[confidential]";
        }
    }

    /** Of the production as it was published last, and as it is. */
    static Offers of(Production published, Production now) {
        List<RiderRecord> offered = now.riders().byId().values().stream()
                .filter(it -> it.offered().isPresent() && !over(published, it))
                .toList();
        List<RiderRecord> last =
                offered.stream().filter(it -> !replaced(it, offered)).toList();
        return new Offers(together(last).stream()
                .map(it -> set(published, it))
                .sorted(Comparator.comparing(it -> Source.Scene.order(String.join(" ", it.scenes()))))
                .toList());
    }

    /** Whether it was taken back, and another of the same person for a scene of it was offered since. */
    private static boolean replaced(RiderRecord rider, List<RiderRecord> offered) {
        return rider.state() instanceof Rider.Withdrawn back
                && offered.stream()
                        .filter(it -> it.performer().equals(rider.performer()) && sharesScene(it, rider))
                        .filter(it -> it.sheet().matter().instead(rider.sheet().matter()))
                        .flatMap(it -> it.handed().stream())
                        .anyMatch(it -> it.at().isAfter(back.at()));
    }

    /** Whether another stands in its place, or it was out of date, when something was published last. */
    private static boolean over(Production published, RiderRecord rider) {
        return published
                .riders()
                .rider(rider.id())
                .filter(it -> it.state() instanceof Rider.Superseded || it.state() instanceof Rider.Lapsed)
                .isPresent();
    }

    private static List<List<RiderRecord>> together(List<RiderRecord> riders) {
        List<List<RiderRecord>> sets = new ArrayList<>();
        for (RiderRecord rider : riders) {
            List<RiderRecord> joined = new ArrayList<>();
            sets.removeIf(set -> {
                boolean one = set.stream().anyMatch(it -> sharesScene(it, rider));
                if (one) {
                    joined.addAll(set);
                }
                return one;
            });
            joined.add(rider);
            sets.add(joined);
        }
        return sets;
    }

    /** By what was offered, which stays as it is while a rider is being written anew. */
    private static boolean sharesScene(RiderRecord one, RiderRecord other) {
        return one.script().equals(other.script()) && scenes(one).stream().anyMatch(scenes(other)::contains);
    }

    private static Set<String> scenes(RiderRecord rider) {
        return rider.offered().stream()
                .flatMap(it -> it.source().scenes().stream())
                .map(Source.Scene::own)
                .collect(Collectors.toSet());
    }

    private static OneSet set(Production published, List<RiderRecord> riders) {
        Set<String> labels = new LinkedHashSet<>();
        riders.forEach(it -> it.offered().stream()
                .flatMap(sheet -> sheet.source().scenes().stream())
                .map(Source.Scene::label)
                .forEach(labels::add));
        Word word = word(published, riders);
        return new OneSet(
                labels.stream()
                        .sorted(Comparator.comparing(Source.Scene::order))
                        .toList(),
                word,
                riders.stream()
                        .flatMap(it -> offer(published, it, word).stream())
                        .sorted(Comparator.comparing(Offer::name).thenComparing(Offer::rider))
                        .toList());
    }

    private static Word word(Production published, List<RiderRecord> riders) {
        if (riders.stream().anyMatch(it -> it.countersigned().isEmpty())) {
            return Word.TO_SIGN;
        }
        boolean all = riders.stream()
                .allMatch(it -> published
                        .riders()
                        .rider(it.id())
                        .flatMap(RiderRecord::inForce)
                        .isPresent());
        return all ? Word.AGREED : Word.WITH_COORDINATOR;
    }

    private static Optional<Offer> offer(Production published, RiderRecord rider, Word word) {
        Optional<RiderRecord> signed = published.riders().rider(rider.id()).filter(it -> word == Word.AGREED);
        return signed.map(RiderRecord::sheet)
                .or(rider::offered)
                .map(sheet -> new Offer(
                        rider.id(),
                        sheet.identity().name(),
                        sheet.identity().character(),
                        signed.map(RiderRecord::hash).orElseGet(rider::offer),
                        sheet,
                        signed.flatMap(RiderRecord::issued).map(RiderRecord.Issue::pdf)));
    }

    @Override
    public String toString() {
        return "Offers[confidential]";
    }
}
