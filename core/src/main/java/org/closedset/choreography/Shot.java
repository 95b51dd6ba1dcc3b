package org.closedset.choreography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Crop;
import org.closedset.vocabulary.Focus;
import org.closedset.vocabulary.Framing;
import org.closedset.vocabulary.Lens;
import org.closedset.vocabulary.Mask;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.Variant;
import org.closedset.vocabulary.Zone;

/**
 * One set-up of a scene, by the name on its slate: which beats it takes, in which variant, what of whom is in frame in each
 * crop that is delivered, and what is kept out of one and by what. Whatever is not said to be in frame is out.
 */
public record Shot(
        String name,
        Framing framing,
        Optional<Lens> lens,
        Optional<Focus> focus,
        List<Cover> covers,
        List<InFrame> inFrame,
        List<Hidden> hidden) {
    /** What hides nothing while the camera runs: sound alone, what is painted over later, what is filmed by itself. */
    private static final Set<Mask> LATER = Set.of(Mask.SOUND_ONLY, Mask.VFX_PAINT, Mask.INSERT_DOUBLE);

    private static final String NAME = "[0-9A-Za-z][0-9A-Za-z+-]{0,11}";

    /** A name of something else than letters and numbers, and anything said twice, is an {@link IllegalArgumentException}. */
    public Shot {
        covers = List.copyOf(covers);
        inFrame = inFrame.stream().sorted(InFrame.IN_ORDER).toList();
        hidden = hidden.stream().sorted(Hidden.IN_ORDER).toList();
        if (!isName(name)
                || twice(covers)
                || twice(hidden)
                || twice(inFrame.stream().map(InFrame::key).toList())) {
            throw new IllegalArgumentException("a shot has a name, and says everything once");
        }
    }

    /** Whether a shot may be called so. */
    public static boolean isName(String text) {
        return text.matches(NAME);
    }

    private static boolean twice(List<?> all) {
        return all.stream().distinct().count() < all.size();
    }

    /** A beat by its id, in one variant. */
    public record Cover(String beat, Variant variant) {}

    /** A zone of somebody. */
    public record Place(PersonId who, Zone zone) {
        private static final Comparator<Place> IN_ORDER =
                Comparator.comparing((Place it) -> it.who().text()).thenComparing(Place::zone);

        @Override
        public String toString() {
            return "Place[confidential]";
        }
    }

    /** What is in frame in a crop; {@code shows} is how the picture sees it, and empty for what is dressed. */
    public record InFrame(Crop crop, Place place, Optional<PictureExposure> shows) {
        private static final Comparator<InFrame> IN_ORDER =
                Comparator.comparing(InFrame::crop).thenComparing(InFrame::place, Place.IN_ORDER);

        /** What is not in frame, or never to be, is an {@link IllegalArgumentException}. */
        public InFrame {
            if (shows.filter(it -> it == PictureExposure.E0 || it.never()).isPresent()) {
                throw new IllegalArgumentException("what is not in frame is not said");
            }
        }

        /** Whether something of it is hidden, or seen in outline. */
        boolean partly() {
            return shows.filter(it -> it == PictureExposure.E2 || it == PictureExposure.E3)
                    .isPresent();
        }

        private Key key() {
            return new Key(crop, place);
        }

        private record Key(Crop crop, Place place) {}

        /** Whether it shows no more of its zone than another does in the same crop. */
        private boolean within(InFrame other) {
            return key().equals(other.key())
                    && shows.map(it -> other.shows.filter(it::showsNoMoreThan).isPresent())
                            .orElse(true);
        }

        @Override
        public String toString() {
            return "InFrame[confidential]";
        }
    }

    /** What keeps something out of a crop: a zone of somebody, or whatever is behind it. */
    public record Hidden(Crop crop, Mask mask, Optional<Place> place) {
        private static final Comparator<Hidden> IN_ORDER = Comparator.comparing(Hidden::crop)
                .thenComparing(Hidden::mask)
                .thenComparing(
                        it -> it.place().stream().toList(),
                        (one, other) -> one.isEmpty() || other.isEmpty()
                                ? Integer.compare(one.size(), other.size())
                                : Place.IN_ORDER.compare(one.getFirst(), other.getFirst()));

        @Override
        public String toString() {
            return "Hidden[confidential]";
        }
    }

    /** Everybody of whom something is said. */
    public Set<PersonId> people() {
        Set<PersonId> people = new LinkedHashSet<>();
        inFrame.forEach(it -> people.add(it.place().who()));
        hidden.forEach(it -> it.place().ifPresent(place -> people.add(place.who())));
        return people;
    }

    /** Whether anything of somebody is in frame. */
    public boolean shows(PersonId who) {
        return inFrame.stream().anyMatch(it -> it.place().who().equals(who));
    }

    /** What of somebody is in frame in a crop, and how the picture sees it. */
    public Map<Zone, Optional<PictureExposure>> inFrame(Crop crop, PersonId who) {
        Map<Zone, Optional<PictureExposure>> zones = new LinkedHashMap<>();
        inFrame.stream()
                .filter(it -> it.crop() == crop && it.place().who().equals(who))
                .forEach(it -> zones.put(it.place().zone(), it.shows()));
        return zones;
    }

    /** Zones of somebody that are said to be kept out of a crop. */
    public Set<Zone> hidden(Crop crop, PersonId who) {
        Set<Zone> zones = new LinkedHashSet<>();
        hidden.stream()
                .filter(it -> it.crop() == crop)
                .flatMap(it -> it.place().stream())
                .filter(it -> it.who().equals(who))
                .forEach(it -> zones.add(it.zone()));
        return zones;
    }

    /** Whether anything is said to keep this out of a crop while it is filmed, in whole or in part. */
    boolean masks(Crop crop, Place place) {
        return !LATER.containsAll(masking(crop, place));
    }

    /** All that is said to keep this out of a crop, in whole or in part. */
    private Set<Mask> masking(Crop crop, Place place) {
        return hidden.stream()
                .filter(it -> it.crop() == crop && it.place().map(place::equals).orElse(true))
                .map(Hidden::mask)
                .collect(Collectors.toSet());
    }

    /** Whether it takes one of the beats and variants that another takes too. */
    private boolean meets(Cover cover) {
        return covers.contains(cover);
    }

    /** What it shows of somebody alone. */
    Shot of(PersonId who) {
        return with(
                inFrame.stream().filter(it -> it.place().who().equals(who)).toList(),
                hidden.stream()
                        .filter(it ->
                                it.place().map(place -> place.who().equals(who)).orElse(true))
                        .toList());
    }

    /**
     * The same with others in the places of those for whom one is given. Of what would be said twice then, as somebody stands in
     * for another beside themselves, what says how the picture sees it stands.
     */
    public Shot among(Map<PersonId, PersonId> others) {
        Map<InFrame.Key, InFrame> frame = new LinkedHashMap<>();
        inFrame.stream()
                .map(it -> new InFrame(it.crop(), among(it.place(), others), it.shows()))
                .forEach(it ->
                        frame.merge(it.key(), it, (one, other) -> one.shows().isPresent() ? one : other));
        return with(
                List.copyOf(frame.values()),
                hidden.stream()
                        .map(it -> new Hidden(it.crop(), it.mask(), it.place().map(place -> among(place, others))))
                        .distinct()
                        .toList());
    }

    private static Place among(Place place, Map<PersonId, PersonId> others) {
        return new Place(others.getOrDefault(place.who(), place.who()), place.zone());
    }

    private Shot with(List<InFrame> frame, List<Hidden> out) {
        return new Shot(name, framing, lens, focus, covers, frame, out);
    }

    /** The same of these beats alone. */
    Shot covering(Predicate<Cover> which) {
        return new Shot(
                name, framing, lens, focus, covers.stream().filter(which).toList(), inFrame, hidden);
    }

    /**
     * Whether these show somebody in a beat, a variant and a crop more than those before did, or anything where they did not;
     * also where something else hides them now.
     */
    static boolean more(PersonId who, List<Shot> now, List<Shot> before) {
        return now.stream().anyMatch(shot -> shot.covers().stream().anyMatch(cover -> shot.more(who, cover, before)));
    }

    private boolean more(PersonId who, Cover cover, List<Shot> before) {
        List<Shot> then = before.stream().filter(it -> it.meets(cover)).toList();
        boolean framed = inFrame.stream()
                .filter(it -> it.place().who().equals(who))
                .anyMatch(it -> then.stream().noneMatch(one -> shows(it, one)));
        boolean hid = hidden.stream()
                .filter(it ->
                        it.place().filter(place -> place.who().equals(who)).isPresent())
                .anyMatch(it -> then.stream().anyMatch(one -> one.hides(it))
                        && then.stream().noneMatch(one -> one.hidden().contains(it)));
        return framed || hid;
    }

    /** Whether it keeps the same out of the same crop, by whatever. */
    private boolean hides(Hidden it) {
        return hidden.stream()
                .anyMatch(one -> one.crop() == it.crop() && one.place().equals(it.place()));
    }

    /** Whether another showed it as far before, and where it is seen in part hid the rest by the same. */
    private boolean shows(InFrame it, Shot before) {
        boolean same = !it.partly() || masking(it.crop(), it.place()).equals(before.masking(it.crop(), it.place()));
        return same && before.inFrame().stream().anyMatch(it::within);
    }

    /** What stands in the way of publishing a shot. */
    public sealed interface Unready {
        /** The name of the shot. */
        String shot();

        /** It takes nothing. */
        record TakesNothing(String shot) implements Unready {}

        /** The beat has no such variant. */
        record NoVariant(String shot, String beat, Variant variant) implements Unready {}

        /** Somebody is in it who is not in the choreography. */
        record NotInIt(String shot, PersonId who) implements Unready {}

        /** It is bare while the shot lasts, and how the picture sees it is not said. */
        record NotSaid(String shot, Crop crop, Place place) implements Unready {}

        /** It shows more than the moves let the picture see. */
        record MoreThanPlanned(String shot, Crop crop, Place place, PictureExposure shows) implements Unready {}

        /** It does not fit what they agreed to, with every reason. */
        record Outside(String shot, Crop crop, Place place, Fit fit) implements Unready {}

        /** It is seen in part or in outline, and nothing is said to hide the rest. */
        record Unmasked(String shot, Crop crop, Place place) implements Unready {}

        /** It is said to be in frame and to be kept out. */
        record InAndOut(String shot, Crop crop, Place place) implements Unready {}
    }

    /** Whether two of them have one name. */
    static boolean sameName(List<Shot> shots) {
        List<String> names = new ArrayList<>();
        shots.forEach(it -> names.add(it.name().toLowerCase(Locale.ROOT)));
        return twice(names);
    }

    @Override
    public String toString() {
        return "Shot[confidential]";
    }
}
