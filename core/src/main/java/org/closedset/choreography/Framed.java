package org.closedset.choreography;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.PictureExposure;

/** The shots of a score held against its moves and what everybody agreed to, on every way to the beats they take. */
final class Framed {
    private final Score score;
    private final Rule rule;
    private final Set<Shot.Unready> unready = new LinkedHashSet<>();
    private final Set<Seen> seen = new LinkedHashSet<>();

    private Framed(Score score, Rule rule) {
        this.score = score;
        this.rule = rule;
    }

    /** Something that is in frame of a shot and was bare while it lasted. */
    private record Seen(String shot, Shot.Place place) {}

    /** What stands in the way of each shot, in their order. */
    static List<Shot.Unready> unready(Score score, Rule rule) {
        Framed framed = new Framed(score, rule);
        score.shots().forEach(framed::said);
        Walk.through(
                score.beats(),
                (beat, variant, move, before) -> framed.during(new Shot.Cover(beat.id(), variant), move, before));
        score.shots().forEach(framed::nowhere);
        List<Shot.Unready> sorted = new ArrayList<>();
        score.shots()
                .forEach(shot -> framed.unready.stream()
                        .filter(it -> it.shot().equals(shot.name()))
                        .forEach(sorted::add));
        return sorted;
    }

    /** What can be told by the shot alone. */
    private void said(Shot shot) {
        if (shot.covers().isEmpty()) {
            unready.add(new Shot.Unready.TakesNothing(shot.name()));
        }
        shot.covers().stream()
                .filter(it -> score.beat(it.beat())
                        .filter(beat -> !beat.moves(it.variant()).isEmpty())
                        .isEmpty())
                .forEach(it -> unready.add(new Shot.Unready.NoVariant(shot.name(), it.beat(), it.variant())));
        Set<PersonId> people = score.people();
        shot.people().stream()
                .filter(it -> !people.contains(it))
                .forEach(it -> unready.add(new Shot.Unready.NotInIt(shot.name(), it)));
        shot.inFrame().forEach(it -> masked(shot, it));
    }

    private void masked(Shot shot, Shot.InFrame it) {
        boolean partly = it.partly();
        if (partly && !shot.masks(it.crop(), it.place())) {
            unready.add(new Shot.Unready.Unmasked(shot.name(), it.crop(), it.place()));
        }
        boolean implied = it.shows().filter(degree -> !degree.visible()).isPresent();
        if (!partly
                && !implied
                && shot.hidden(it.crop(), it.place().who()).contains(it.place().zone())) {
            unready.add(new Shot.Unready.InAndOut(shot.name(), it.crop(), it.place()));
        }
    }

    private void during(Shot.Cover cover, Move move, Carried before) {
        List<Exposed> now = before.sight(move).stream().filter(Exposed::shows).toList();
        score.shots().stream()
                .filter(it -> it.covers().contains(cover))
                .forEach(shot -> now.forEach(it -> exposed(shot, it, move, before)));
    }

    private void exposed(Shot shot, Exposed exposed, Move move, Carried before) {
        Shot.Place place = new Shot.Place(exposed.who(), exposed.zone());
        shot.inFrame().stream().filter(it -> it.place().equals(place)).forEach(it -> {
            seen.add(new Seen(shot.name(), place));
            against(shot, it, exposed, move, before).ifPresent(unready::add);
        });
    }

    private Optional<Shot.Unready> against(Shot shot, Shot.InFrame it, Exposed exposed, Move move, Carried before) {
        if (it.shows().isEmpty()) {
            return Optional.of(new Shot.Unready.NotSaid(shot.name(), it.crop(), it.place()));
        }
        PictureExposure shows = it.shows().get();
        if (!shows.showsNoMoreThan(exposed.picture())) {
            return Optional.of(new Shot.Unready.MoreThanPlanned(shot.name(), it.crop(), it.place(), shows));
        }
        Fit fit = rule.sees(new Exposed(exposed.who(), exposed.zone(), exposed.room(), shows), move, before);
        return fit.allowed()
                ? Optional.empty()
                : Optional.of(new Shot.Unready.Outside(shot.name(), it.crop(), it.place(), fit));
    }

    /** What is said to be seen bare and never is while the shot lasts. */
    private void nowhere(Shot shot) {
        shot.inFrame().stream()
                .filter(it -> !seen.contains(new Seen(shot.name(), it.place())))
                .forEach(it -> it.shows()
                        .ifPresent(shows -> unready.add(
                                new Shot.Unready.MoreThanPlanned(shot.name(), it.crop(), it.place(), shows))));
    }
}
