package org.closedset.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.closedset.background.Called;
import org.closedset.background.Group;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.production.ClosedSets;
import org.closedset.production.Production;
import org.closedset.riders.Source;

/** Who of the background is in which group of which scene, as it was last published; scenes in order, groups as they were named. */
public record Placings(List<Scene> scenes) {
    static final Placings NONE = new Placings(List.of());

    public Placings {
        scenes = List.copyOf(scenes);
    }

    /** A scene by its ids, the title of its script where there are several, and its number as printed. */
    public record Scene(String script, String scene, String title, String label, List<Placed> groups) {
        public Scene {
            groups = List.copyOf(groups);
        }

        @Override
        public String toString() {
            return "Scene[confidential]";
        }
    }

    /** A group and the names of those in it, sorted; never what they are asked or say. */
    public record Placed(String name, List<String> people) {
        public Placed {
            people = List.copyOf(people);
        }

        @Override
        public String toString() {
            return "Placed[confidential]";
        }
    }

    private static final Comparator<Scene> IN_ORDER = Comparator.comparing(Scene::title)
            .thenComparing(it -> Source.Scene.order(it.label()))
            .thenComparing(Scene::label)
            .thenComparing(Scene::script)
            .thenComparing(Scene::scene);

    /** All of it for whoever calls scenes as the first AD and neither directs, produces nor casts, and for anybody else their own. */
    static Placings of(Production published, Production now, Person person) {
        boolean calls = person.is(Role.FIRST_AD) && person.roles().stream().noneMatch(Role::hires);
        Predicate<PersonId> shown = it -> calls || it.equals(person.id());
        return new Placings(published
                .sets()
                .backgrounds()
                .flatMap(it -> scene(it, published.plan().told(it.script()), now, calls, shown))
                .filter(it -> !it.groups().isEmpty())
                .sorted(IN_ORDER)
                .toList());
    }

    private static Stream<Scene> scene(
            ClosedSets.Booked booked, String title, Production now, boolean calls, Predicate<PersonId> shown) {
        return booked.background().given().stream()
                .map(given -> new Scene(
                        booked.script(),
                        booked.scene(),
                        title,
                        given.label(),
                        given.booking().groups().stream()
                                .map(it -> placed(given, it, now, shown))
                                .filter(it -> calls || !it.people().isEmpty())
                                .toList()));
    }

    private static Placed placed(Called given, Group group, Production now, Predicate<PersonId> shown) {
        return new Placed(
                group.name(),
                given.placed().entrySet().stream()
                        .filter(it -> it.getValue().equals(group.name()) && shown.test(it.getKey()))
                        .map(it -> Names.of(now.people(), it.getKey()))
                        .sorted()
                        .toList());
    }

    @Override
    public String toString() {
        return "Placings[confidential]";
    }
}
