package org.closedset.riders;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedset.vocabulary.Language;
import org.closedset.vocabulary.Usage;
import org.closedset.vocabulary.UseLeave;

/** What a rider begins with around its terms, before anybody changed it: as careful as a rider can be. */
public final class Usual {
    private static final int NOTICE = 48;
    private static final int DAYS = 5;
    private static final int MONTHS = 6;

    public static final Withdrawal WITHDRAWAL = new Withdrawal(
            Set.of(Withdrawal.Way.ON_OWN_DEVICE, Withdrawal.Way.IN_WORDS, Withdrawal.Way.BY_SIGN),
            Set.of(Withdrawal.Told.COORDINATOR, Withdrawal.Told.FIRST_AD),
            Withdrawal.NotFilmed.NOT_DONE,
            Withdrawal.Filmed.ASKED_FIRST);

    private Usual() {}

    /** The smallest set, nothing photographed, nobody who doubles, and the cut seen before the picture is locked. */
    public static Around around(boolean chaperoned) {
        Set<Presence.Function> functions = Set.of(
                Presence.Function.COORDINATOR,
                Presence.Function.DIRECTOR,
                Presence.Function.FIRST_AD,
                Presence.Function.CAMERA_OPERATOR,
                Presence.Function.FOCUS_PULLER,
                Presence.Function.SOUND,
                Presence.Function.COSTUME);
        Set<Presence.Function> there = chaperoned
                ? Stream.concat(functions.stream(), Stream.of(Presence.Function.CHAPERONE, Presence.Function.GUARDIAN))
                        .collect(Collectors.toUnmodifiableSet())
                : functions;
        return new Around(
                new Presence(
                        there, Set.of(Presence.Monitor.AT_CAMERA, Presence.Monitor.DIRECTOR), Presence.Stills.NONE),
                new Wear(List.of(), Set.of()),
                Doubling.NONE,
                new Post(
                        Post.View.BEFORE_PICTURE_LOCK,
                        DAYS,
                        Post.Holder.POST_SUPERVISOR,
                        Post.Unused.DESTROYED,
                        MONTHS,
                        Post.Effects.COVERING_ONLY));
    }

    /** The title itself as it is released, in that cut or one that shows less; whatever else is barred by not being named. */
    public static List<Use> uses() {
        return Arrays.stream(Usage.values())
                .filter(it -> it.group() == Usage.Group.RELEASE)
                .map(it -> new Use(
                        it,
                        UseLeave.ALLOWED,
                        Set.of(),
                        new Use.Window.Whole(),
                        Use.Cut.RELEASED_OR_LESS,
                        Optional.empty()))
                .toList();
    }

    /** Each use inside the title shown to them first, what is made for nothing else, and no machine trained with it. */
    public static List<Use> uses(Likeness likeness) {
        return Arrays.stream(Usage.values())
                .filter(Use::digital)
                .map(it -> needed(it, likeness) ? asked(it) : Use.barred(it))
                .toList();
    }

    private static boolean needed(Usage usage, Likeness likeness) {
        return switch (usage) {
            case REPLICA_INSIDE -> true;
            case BODY_ALTERATION -> likeness.made().contains(Likeness.Made.ALTERED_NUDITY);
            case HEAD_REPLACEMENT -> likeness.made().contains(Likeness.Made.HEAD_ON_ANOTHER_BODY);
            default -> false;
        };
    }

    /** Each use of a voice shown to them first. */
    public static List<Use> voice() {
        return Arrays.stream(Usage.values())
                .filter(Usage::voice)
                .map(Usual::asked)
                .toList();
    }

    private static Use asked(Usage usage) {
        return new Use(
                usage,
                UseLeave.WITH_APPROVAL,
                Set.of(),
                new Use.Window.Whole(),
                Use.Cut.RELEASED,
                Optional.of(Use.Approver.PERFORMER));
    }

    /** No call is typed yet; notice counts back from it. */
    public static Process process(Language reading) {
        return new Process(Optional.empty(), NOTICE, Process.Basis.CALL, reading);
    }
}
