package org.closedset.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.closedset.choreography.InSight;
import org.closedset.choreography.Score;
import org.closedset.choreography.Shot;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Coded;
import org.closedset.vocabulary.Crop;
import org.closedset.vocabulary.Focus;
import org.closedset.vocabulary.Framing;
import org.closedset.vocabulary.Lens;
import org.closedset.vocabulary.Mask;
import org.closedset.vocabulary.Variant;
import org.closedset.vocabulary.Zone;

/**
 * One shot as it is framed: what of whom is in each picture that is delivered, and what is kept out. People are told by the
 * name they are given here, and nothing of what anybody agreed to.
 */
public record FrameSheet(
        String name,
        Framing framing,
        Optional<Lens> lens,
        Optional<Focus> focus,
        List<Taken> takes,
        List<Picture> pictures) {
    public FrameSheet {
        takes = List.copyOf(takes);
        pictures = List.copyOf(pictures);
    }

    /** A beat by its number in the whole choreography, and the variant that is shot. */
    public record Taken(int beat, Variant variant) {}

    /** One crop: what is in it, what is kept out, and of whom nothing is in it. */
    public record Picture(Crop crop, List<Figure> inFrame, List<Kept> out, List<String> nothingOf) {
        public Picture {
            inFrame = List.copyOf(inFrame);
            out = List.copyOf(out);
            nothingOf = List.copyOf(nothingOf);
        }

        @Override
        public String toString() {
            return "Picture[confidential]";
        }
    }

    /** Somebody, and what of them is in frame. */
    public record Figure(String name, List<InSight> what) {
        public Figure {
            what = List.copyOf(what);
        }

        @Override
        public String toString() {
            return "Figure[confidential]";
        }
    }

    /** What hides it, and what of whom; of nobody where it hides whatever is behind it. */
    public record Kept(Mask mask, String name, List<Coded> what) {
        public Kept {
            what = List.copyOf(what);
        }

        @Override
        public String toString() {
            return "Kept[confidential]";
        }
    }

    /** Shots that take beats of a choreography, as far as they are of {@code whom}; {@code names} says what these are called. */
    public static List<FrameSheet> of(
            Score whole, List<Shot> shots, Predicate<PersonId> whom, Function<PersonId, String> names) {
        return shots.stream()
                .map(it -> of(whole, it, people(whole, it, whom), names))
                .toList();
    }

    private static FrameSheet of(Score whole, Shot shot, List<PersonId> people, Function<PersonId, String> names) {
        return new FrameSheet(
                shot.name(),
                shot.framing(),
                shot.lens(),
                shot.focus(),
                taken(whole, shot),
                Arrays.stream(Crop.values())
                        .map(it -> picture(shot, it, people, names))
                        .toList());
    }

    static List<Taken> taken(Score whole, Shot shot) {
        List<String> beats = whole.beats().stream().map(it -> it.id()).toList();
        return shot.covers().stream()
                .filter(it -> beats.contains(it.beat()))
                .map(it -> new Taken(beats.indexOf(it.beat()) + 1, it.variant()))
                .sorted(Comparator.comparing(Taken::beat).thenComparing(Taken::variant))
                .toList();
    }

    private static Picture picture(Shot shot, Crop crop, List<PersonId> people, Function<PersonId, String> names) {
        List<Figure> inFrame = new ArrayList<>();
        List<String> nothing = new ArrayList<>();
        for (PersonId who : people) {
            List<InSight> what = InSight.of(shot, crop, who);
            if (what.isEmpty()) {
                nothing.add(names.apply(who));
            } else {
                inFrame.add(new Figure(names.apply(who), what));
            }
        }
        return new Picture(crop, inFrame, out(shot, crop, people, names), nothing);
    }

    /** Everybody in it, in the order they come in the choreography. */
    private static List<PersonId> people(Score whole, Shot shot, Predicate<PersonId> whom) {
        Set<PersonId> theirs = shot.people();
        Set<PersonId> there = new LinkedHashSet<>(whole.people());
        shot.covers().forEach(it -> whole.beat(it.beat()).ifPresent(beat -> theirs.addAll(beat.people())));
        there.retainAll(theirs);
        return there.stream().filter(whom).toList();
    }

    private static List<Kept> out(Shot shot, Crop crop, List<PersonId> people, Function<PersonId, String> names) {
        List<Kept> out = new ArrayList<>();
        for (Mask mask : Mask.values()) {
            List<Shot.Hidden> all = shot.hidden().stream()
                    .filter(it -> it.crop() == crop && it.mask() == mask)
                    .toList();
            if (all.stream().anyMatch(it -> it.place().isEmpty())) {
                out.add(new Kept(mask, "", List.of()));
            }
            for (PersonId who : people) {
                Set<Zone> zones = new LinkedHashSet<>();
                all.stream()
                        .flatMap(it -> it.place().stream())
                        .filter(it -> it.who().equals(who))
                        .forEach(it -> zones.add(it.zone()));
                if (!zones.isEmpty()) {
                    out.add(new Kept(mask, names.apply(who), InSight.of(zones, Set.of())));
                }
            }
        }
        return out;
    }

    @Override
    public String toString() {
        return "FrameSheet[confidential]";
    }
}
