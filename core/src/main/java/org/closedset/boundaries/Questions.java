package org.closedset.boundaries;

import static org.closedset.boundaries.Means.BODY;
import static org.closedset.boundaries.Means.HAND;
import static org.closedset.boundaries.Means.MOUTH;
import static org.closedset.vocabulary.Zone.*;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedset.people.PersonId;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Zone;

/** What a kind of passage makes it necessary to ask, and no more: at most ten questions for each. */
public final class Questions {
    private Questions() {}

    /**
     * Whether it is about what somebody's own hand touches: to whoever reaches out it is a touch on that hand,
     * by another body.
     */
    public static boolean reaches(Zone zone, Means means) {
        return means == BODY && zone == Zone.HAND;
    }

    /** The questions for one passage of this kind, what matters most first; none where nobody is touched or seen. */
    public static List<Question> of(Kind kind, List<String> scenes, List<PersonId> partners) {
        return switch (kind) {
            case KISS ->
                asked(
                        scenes,
                        partners,
                        by(MOUTH, MOUTH_LINE, CHEEK, NECK_SIDE),
                        by(BODY, Zone.HAND),
                        by(HAND, CHEEK, CROWN, NECK_SIDE, SHOULDER, UPPER_BACK, WAIST));
            case TOUCH ->
                asked(
                        scenes,
                        partners,
                        by(HAND, Zone.HAND, FOREARM, SHOULDER, UPPER_BACK, LOWER_BACK, WAIST),
                        by(BODY, Zone.HAND, UPPER_CHEST, UPPER_BACK, HIP));
            case NUDITY ->
                asked(
                        scenes,
                        partners,
                        seen(
                                CHEST,
                                UPPER_BUTTOCK,
                                LOWER_BUTTOCK,
                                PUBIC_AREA,
                                EXTERNAL_GENITALS,
                                MID_BACK,
                                THIGH_FRONT));
            case UNDRESS ->
                asked(
                        scenes,
                        partners,
                        seen(SHOULDER, UPPER_CHEST, CHEST, UPPER_BELLY, MID_BACK, UPPER_BUTTOCK, THIGH_FRONT),
                        by(HAND, SHOULDER, WAIST),
                        by(BODY, Zone.HAND));
            case SIMULATED_SEX ->
                asked(
                        scenes,
                        partners,
                        by(BODY, HIP, THIGH_FRONT, UPPER_CHEST, Zone.HAND),
                        by(HAND, HIP, LOWER_BACK, UPPER_BUTTOCK),
                        by(MOUTH, MOUTH_LINE),
                        seen(CHEST, UPPER_BUTTOCK));
            case PERFORMANCE ->
                asked(
                        scenes,
                        partners,
                        seen(CHEST, UPPER_BELLY, UPPER_BUTTOCK, THIGH_FRONT),
                        by(HAND, Zone.HAND, SHOULDER, WAIST, THIGH_FRONT),
                        by(BODY, HIP, Zone.HAND));
            case SEXUAL_VIOLENCE ->
                asked(
                        scenes,
                        partners,
                        by(HAND, FOREARM, UPPER_ARM, SHOULDER, NECK_FRONT, MOUTH_LINE, WAIST, THIGH_FRONT),
                        by(BODY, Zone.HAND, HIP, UPPER_BACK));
            case EXPOSED ->
                asked(
                        scenes,
                        partners,
                        seen(SHOULDER, CHEST, UPPER_BELLY, MID_BACK, UPPER_BUTTOCK, THIGH_FRONT),
                        by(HAND, SHOULDER, UPPER_BELLY, UPPER_BACK),
                        by(BODY, Zone.HAND));
            case FAMILIAL ->
                asked(
                        scenes,
                        partners,
                        by(HAND, Zone.HAND, SHOULDER, UPPER_BACK),
                        by(BODY, Zone.HAND),
                        by(MOUTH, CHEEK, BROW));
            case VOICE -> List.of();
        };
    }

    /** Whether care and affection may need it too, so that it is put to whoever counts as a minor. */
    public static boolean ofCare(Question question) {
        return of(Kind.FAMILIAL, List.of(), List.of()).stream().anyMatch(question::isOf);
    }

    private record Asked(Zone zone, Optional<Means> means) {}

    private static Stream<Asked> by(Means means, Zone... zones) {
        return Stream.of(zones).map(zone -> new Asked(zone, Optional.of(means)));
    }

    private static Stream<Asked> seen(Zone... zones) {
        return Stream.of(zones).map(zone -> new Asked(zone, Optional.empty()));
    }

    @SafeVarargs
    private static List<Question> asked(List<String> scenes, List<PersonId> partners, Stream<Asked>... all) {
        return Stream.of(all)
                .flatMap(it -> it)
                .map(it -> new Question(it.zone(), it.means(), scenes, partners))
                .toList();
    }

    /** Each question once, for all the scenes and with all the partners it came with; those asked most often first. */
    public static List<Question> together(List<Question> all) {
        List<Question> once = new ArrayList<>();
        for (Question question : all) {
            if (once.stream().noneMatch(question::isOf)) {
                List<Question> same = all.stream().filter(question::isOf).toList();
                once.add(new Question(
                        question.zone(),
                        question.means(),
                        List.copyOf(new LinkedHashSet<>(same.stream()
                                .flatMap(it -> it.scenes().stream())
                                .toList())),
                        List.copyOf(new LinkedHashSet<>(same.stream()
                                .flatMap(it -> it.partners().stream())
                                .toList()))));
            }
        }
        return once.stream()
                .sorted((one, other) ->
                        Integer.compare(other.scenes().size(), one.scenes().size()))
                .toList();
    }
}
