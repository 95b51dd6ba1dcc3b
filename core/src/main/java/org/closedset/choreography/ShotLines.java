package org.closedset.choreography;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Coded;
import org.closedset.vocabulary.Crop;
import org.closedset.vocabulary.Extent;
import org.closedset.vocabulary.Focus;
import org.closedset.vocabulary.Framing;
import org.closedset.vocabulary.Lens;
import org.closedset.vocabulary.Mask;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.Variant;
import org.closedset.vocabulary.Zone;

/** The lines of one shot as far as they were read. */
final class ShotLines {
    private final Map<String, PersonId> people;
    private final List<Beat> beats;
    private final String name;
    private Optional<Framing> framing = Optional.empty();
    private Optional<Lens> lens = Optional.empty();
    private Optional<Focus> focus = Optional.empty();
    private final List<Shot.Cover> covers = new ArrayList<>();
    private final Map<Crop, Map<Shot.Place, Optional<PictureExposure>>> named = new LinkedHashMap<>();
    private final Map<Crop, Set<Shot.Place>> wider = new LinkedHashMap<>();
    private final Set<Shot.Hidden> hidden = new LinkedHashSet<>();

    ShotLines(Map<String, PersonId> people, List<Beat> beats, String name) {
        this.people = people;
        this.beats = beats;
        this.name = name;
        for (Crop crop : Crop.values()) {
            named.put(crop, new LinkedHashMap<>());
            wider.put(crop, new LinkedHashSet<>());
        }
    }

    /** What the shot's own line says after its name. */
    void head(List<TypedShots.Word> words) throws UnreadableShot {
        for (TypedShots.Word word : words) {
            Optional<Framing> says = named(word, Framing.values());
            Optional<Lens> by = named(word, Lens.values());
            Optional<Focus> how = named(word, Focus.values());
            if (says.isPresent()) {
                once(framing, word);
                framing = says;
            } else if (by.isPresent()) {
                once(lens, word);
                lens = by;
            } else if (how.isPresent()) {
                once(focus, word);
                focus = how;
            } else if (Character.isDigit(word.plain().charAt(0))) {
                cover(word);
            } else {
                throw word.wrong(UnreadableShot.Why.UNKNOWN);
            }
        }
        if (framing.isEmpty()) {
            throw new UnreadableShot(UnreadableShot.Why.NO_FRAMING, 1, "");
        }
    }

    /** {@code 2}, or {@code 2.alt-b}. */
    private void cover(TypedShots.Word word) throws UnreadableShot {
        int dot = word.plain().indexOf('.');
        String number = dot < 0 ? word.plain() : word.plain().substring(0, dot);
        Optional<Variant> variant =
                dot < 0 ? Optional.of(Variant.FULL) : named(word.plain().substring(dot + 1), Variant.values());
        int beat = number.matches("[0-9]{1,3}") ? Integer.parseInt(number) : 0;
        if (variant.isEmpty() || beat < 1 || beat > beats.size()) {
            throw word.wrong(UnreadableShot.Why.BEAT);
        }
        Shot.Cover cover = new Shot.Cover(beats.get(beat - 1).id(), variant.get());
        if (covers.contains(cover)) {
            throw word.wrong(UnreadableShot.Why.TWICE);
        }
        covers.add(cover);
    }

    /** What is in frame in these crops. */
    void inFrame(Set<Crop> crops, List<TypedShots.Word> words) throws UnreadableShot {
        for (TypedShots.Word word : words) {
            int says = word.plain().indexOf('=');
            String what = says < 0 ? word.plain() : word.plain().substring(0, says);
            List<Shot.Place> places = places(what, word);
            Optional<PictureExposure> degree =
                    says < 0 ? Optional.empty() : Optional.of(degree(word, says, places.size()));
            for (Crop crop : crops) {
                if (places.size() > 1) {
                    of(wider, crop).addAll(places);
                } else if (of(named, crop).putIfAbsent(places.getFirst(), degree) != null) {
                    throw word.wrong(UnreadableShot.Why.TWICE);
                }
            }
        }
    }

    private static <T> T of(Map<Crop, T> all, Crop crop) {
        return Optional.ofNullable(all.get(crop)).orElseThrow();
    }

    private static PictureExposure degree(TypedShots.Word word, int says, int zones) throws UnreadableShot {
        return named(word.plain().substring(says + 1), PictureExposure.values())
                .filter(it -> zones == 1 && it != PictureExposure.E0 && !it.never())
                .orElseThrow(() -> word.wrong(UnreadableShot.Why.DEGREE));
    }

    /** One place, or every place of an extent. */
    private List<Shot.Place> places(String plain, TypedShots.Word word) throws UnreadableShot {
        int dot = plain.lastIndexOf('.');
        Optional<PersonId> who = dot < 0 ? Optional.empty() : Optional.ofNullable(people.get(plain.substring(0, dot)));
        String what = plain.substring(dot + 1);
        Optional<Zone> zone = named(what, Zone.values());
        Optional<Extent> extent = named(what, Extent.values());
        if (who.isEmpty() || zone.isEmpty() && extent.isEmpty()) {
            throw word.wrong(UnreadableShot.Why.PLACE);
        }
        return zone.map(Set::of).orElseGet(() -> extent.map(Extent::zones).orElseThrow()).stream()
                .map(it -> new Shot.Place(who.get(), it))
                .toList();
    }

    /** What is kept out of which crops, of all where none is said, and by what. */
    void out(List<TypedShots.Word> words) throws UnreadableShot {
        Set<Crop> crops = EnumSet.noneOf(Crop.class);
        Optional<Mask> mask = Optional.empty();
        List<Shot.Place> places = new ArrayList<>();
        for (TypedShots.Word word : words) {
            Optional<Crop> crop = named(word, Crop.values());
            Optional<Mask> by = named(word, Mask.values());
            if (crop.isPresent()) {
                crops.add(crop.get());
            } else if (by.isPresent()) {
                once(mask, word);
                mask = by;
            } else {
                places.addAll(places(word.plain(), word));
            }
        }
        Mask said = mask.orElseThrow(() -> new UnreadableShot(UnreadableShot.Why.NO_MASK, 1, ""));
        for (Crop crop : crops.isEmpty() ? EnumSet.allOf(Crop.class) : crops) {
            if (places.isEmpty()) {
                hidden.add(new Shot.Hidden(crop, said, Optional.empty()));
            }
            places.forEach(it -> hidden.add(new Shot.Hidden(crop, said, Optional.of(it))));
        }
    }

    private static void once(Optional<?> before, TypedShots.Word word) throws UnreadableShot {
        if (before.isPresent()) {
            throw word.wrong(UnreadableShot.Why.TWICE);
        }
    }

    private static <C extends Enum<C> & Coded> Optional<C> named(TypedShots.Word word, C[] words) {
        return named(word.plain(), words);
    }

    static <C extends Enum<C> & Coded> Optional<C> named(String plain, C[] words) {
        for (C word : words) {
            if (Shorthand.names(plain.toLowerCase(Locale.ROOT), word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** An extent stands for what of it is neither named by itself nor kept out. */
    Shot shot() {
        List<Shot.InFrame> all = new ArrayList<>();
        for (Crop crop : Crop.values()) {
            Map<Shot.Place, Optional<PictureExposure>> own = new LinkedHashMap<>(of(named, crop));
            of(wider, crop).stream()
                    .filter(it -> hidden.stream()
                            .noneMatch(out -> out.crop() == crop
                                    && out.place().filter(it::equals).isPresent()))
                    .forEach(it -> own.putIfAbsent(it, Optional.empty()));
            own.forEach((place, shows) -> all.add(new Shot.InFrame(crop, place, shows)));
        }
        return new Shot(name, framing.orElseThrow(), lens, focus, covers, all, List.copyOf(hidden));
    }
}
