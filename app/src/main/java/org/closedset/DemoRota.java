package org.closedset;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedset.actions.Basis;
import org.closedset.actions.DrawRota;
import org.closedset.actions.Form;
import org.closedset.actions.Hand;
import org.closedset.closedset.Job;
import org.closedset.closedset.SetUp;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.views.Recorded;

/** Who works the closed scenes of the demo: drawn and published, with functions that one person alone can do. */
final class DemoRota {
    private final Recorded film;
    private final Hand hand;
    private final String script;

    DemoRota(Recorded film, Hand hand, String script) {
        this.film = film;
        this.hand = hand;
        this.script = script;
    }

    /** The argument: {@code scene} is its own id. */
    void drawn(String scene, String label) {
        Job camera = job("Camera", "Vito Berg", "Petra Okoro");
        Job boom = job("Boom", "Vera Tanaka", "Odile Duarte");
        Job light = job("Light", "Anouk Fuchs");
        List<SetUp> setUps = List.of(
                new SetUp("42-1 wide", Set.of("Camera", "Boom", "Light")),
                new SetUp("42-2 close on her", Set.of("Camera", "Boom")));
        drawn(scene, label, List.of(camera, boom, light), setUps);
    }

    /** The liniment, for which one person each is named. */
    void small(String scene, String label) {
        List<Job> jobs = List.of(
                job("Camera", "Vito Berg"),
                job("Focus", "Petra Okoro"),
                job("Wardrobe", "Lucía Berg"),
                job("Script", "Farah Jovanović"),
                job("Stunts", "Adel Dvořák"));
        Set<String> names = jobs.stream().map(Job::name).collect(Collectors.toSet());
        drawn(scene, label, jobs, List.of(new SetUp("22", names)));
    }

    private void drawn(String scene, String label, List<Job> jobs, List<SetUp> setUps) {
        DrawRota draw = new DrawRota(hand);
        DrawRota.Scene of = new DrawRota.Scene(script, scene);
        draw.written(film, form(scene), of, jobs, setUps);
        draw.drawn(film, form(scene), of);
        draw.given(film, form(scene), of, label);
    }

    private Form form(String scene) {
        return hand.newForm(Basis.of(film.production().sets().of(script, scene)));
    }

    private Job job(String name, String... people) {
        return new Job(name, Arrays.stream(people).map(this::id).toList());
    }

    private PersonId id(String name) {
        return film.production().people().all().stream()
                .filter(it -> it.addressed().name().equals(name))
                .findFirst()
                .map(Person::id)
                .orElseThrow(() -> new IllegalStateException("the demo's own list has no " + name));
    }
}
