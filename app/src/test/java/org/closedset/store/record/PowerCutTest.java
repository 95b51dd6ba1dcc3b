package org.closedset.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.closedset.store.record.Platter.Losing;
import org.closedset.store.record.PowerTrace.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The power goes between any two things the process did to the disk, and whatever was not forced to it is lost, all of it
 * or some. As many moments as {@code -Dclosedset.powercuts} says, spread over all; {@code all} takes every one.
 */
final class PowerCutTest {
    @TempDir
    private Path home;

    /** What a fault run does when nothing goes wrong, and the disk it began on. */
    private record Done(Fault fault, Path folder, Platter before, List<Step> steps) {}

    private record Cut(Done done, int after, Losing losing) {
        @Override
        public String toString() {
            return done.fault() + " after " + after + " of " + done.steps().size() + ", losing " + losing;
        }
    }

    private Done done(Fault fault, Fault.Scene template) throws Exception {
        Fault.Scene scene = template.copied(home.resolve("done-" + fault));
        Platter before = Platter.of(scene.folder());
        try (Playing playing = Playing.cold(home, fault)) {
            Path log = new Strace(home).written(playing, scene);
            return new Done(fault, scene.folder(), before, PowerTrace.read(log, scene.folder()));
        }
    }

    private static List<Cut> cuts(Done done) {
        List<Cut> all = new ArrayList<>();
        for (int after = 0; after <= done.steps().size(); after++) {
            for (Losing losing : Losing.values()) {
                all.add(new Cut(done, after, losing));
            }
        }
        return all;
    }

    private static List<Cut> spread(List<Cut> all) {
        String asked = System.getProperty("closedset.powercuts", "60");
        int many = asked.equals("all") ? all.size() : Math.min(Integer.parseInt(asked), all.size());
        List<Cut> some = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            some.add(all.get((int) ((long) i * all.size() / many)));
        }
        return some;
    }

    @Test
    void what_was_not_forced_may_be_lost_and_nothing_confirmed_is() throws Exception {
        Fault.Scene template = new Fault.Scene(Files.createDirectory(home.resolve("template")));
        template.prepare();
        List<Cut> all = new ArrayList<>();
        for (Fault fault : List.of(Fault.values())) {
            Done done = done(fault, template);
            assertThat(done.steps().stream().filter(Step.Forced.class::isInstance))
                    .isNotEmpty();
            all.addAll(cuts(done));
        }
        List<Cut> some = spread(all);
        List<String> lost = new ArrayList<>();
        for (int number = 0; number < some.size(); number++) {
            cut(some.get(number), number, lost);
        }
        System.out.println(
                "power cuts survived " + (some.size() - lost.size()) + "/" + some.size() + " of " + all.size());
        assertThat(lost).isEmpty();
    }

    private void cut(Cut cut, int number, List<String> lost) throws Exception {
        Platter platter = cut.done().before().copy();
        cut.done().steps().subList(0, cut.after()).forEach(platter::take);
        Fault.Scene after = new Fault.Scene(home.resolve("after-" + number));
        platter.found(cut.losing(), new SplittableRandom(number), cut.done().folder(), after.folder());
        List<String> confirmed = platter.said().stream()
                .filter(line -> line.startsWith("ACK "))
                .map(line -> line.substring(4))
                .toList();
        try {
            cut.done().fault().holds(after, confirmed);
        } catch (AssertionError | RecordFailure failure) {
            lost.add(cut + ": " + failure.getMessage());
        }
        after.delete();
    }

    /** A program that confirmed before it forced would be found out. */
    @Test
    void a_disk_that_forces_nothing_loses_what_was_confirmed() throws Exception {
        Fault.Scene template = new Fault.Scene(Files.createDirectory(home.resolve("template")));
        template.prepare();
        Done done = done(Fault.APPEND, template);
        List<Step> lying = done.steps().stream()
                .filter(step -> !(step instanceof Step.Forced))
                .toList();
        List<String> lost = new ArrayList<>();
        cut(new Cut(new Done(done.fault(), done.folder(), done.before(), lying), lying.size(), Losing.ALL), 0, lost);
        assertThat(lost).hasSize(1);
    }
}
