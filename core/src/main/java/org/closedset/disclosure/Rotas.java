package org.closedset.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.closedset.closedset.ClosedSet;
import org.closedset.closedset.SetUp;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.production.Production;
import org.closedset.riders.Source;

/** Who works which set-up of closed scenes, as it was last published; scenes in order, set-ups as they were named. */
public record Rotas(List<Scene> scenes) {
    static final Rotas NONE = new Rotas(List.of());

    public Rotas {
        scenes = List.copyOf(scenes);
    }

    /** A scene as it is printed. */
    public record Scene(String label, List<Called> setUps) {
        @Override
        public String toString() {
            return "Scene[confidential]";
        }
    }

    /** A set-up and who works it. */
    public record Called(String name, List<Turn> turns) {
        @Override
        public String toString() {
            return "Called[confidential]";
        }
    }

    /** A function and who does it. */
    public record Turn(String job, String name) {
        @Override
        public String toString() {
            return "Turn[confidential]";
        }
    }

    private static final Comparator<Scene> IN_ORDER = Comparator.comparing((Scene it) -> Source.Scene.order(it.label()))
            .thenComparing(Scene::label)
            .thenComparing(it -> it.setUps().stream().map(Called::name).collect(Collectors.joining(" ")));

    /** All of it for whoever calls scenes as the first AD and neither directs, produces nor casts, and for anybody else their own turns. */
    static Rotas of(Production published, Production now, Person person) {
        boolean calls = person.is(Role.FIRST_AD) && person.roles().stream().noneMatch(Role::hires);
        Predicate<PersonId> shown = it -> calls || it.equals(person.id());
        return new Rotas(published
                .sets()
                .given()
                .map(it -> scene(it, now, shown))
                .filter(it -> !it.setUps().isEmpty())
                .sorted(IN_ORDER)
                .toList());
    }

    private static Scene scene(ClosedSet.Given given, Production now, Predicate<PersonId> shown) {
        return new Scene(
                given.label(),
                given.rota().setUps().stream()
                        .map(it -> called(given, it, now, shown))
                        .filter(it -> !it.turns().isEmpty())
                        .toList());
    }

    private static Called called(ClosedSet.Given given, SetUp setUp, Production now, Predicate<PersonId> shown) {
        return new Called(
                setUp.name(),
                given.rota().at(setUp).entrySet().stream()
                        .filter(it -> shown.test(it.getValue()))
                        .map(it -> new Turn(it.getKey(), Names.of(now.people(), it.getValue())))
                        .toList());
    }
}
