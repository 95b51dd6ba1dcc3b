package org.closedset.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody says of one scene's content notice: which words of it they read, by their hash or "" for none, and where
 * they would rather not be. {@code label} is the scene as the notice named it to them.
 */
public record Noticed(String script, String scene, String label, String hash, Set<Nearness> away) {
    private static final Pattern HASH = Pattern.compile("([0-9a-f]{64})?");

    public Noticed {
        away = Set.copyOf(away);
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("not the hash of a notice");
        }
    }

    /** Whether it is about the notice of this scene. */
    public boolean of(String otherScript, String otherScene) {
        return script.equals(otherScript) && scene.equals(otherScene);
    }

    /** What is said of one scene among these. */
    public static Optional<Noticed> in(List<Noticed> all, String script, String scene) {
        return all.stream().filter(it -> it.of(script, scene)).findFirst();
    }

    /** These with one more, in place of what was said of the same scene. */
    static List<Noticed> with(List<Noticed> all, Noticed one) {
        Predicate<Noticed> same = it -> it.of(one.script(), one.scene());
        if (all.stream().noneMatch(same)) {
            List<Noticed> now = new ArrayList<>(all);
            now.add(one);
            return now;
        }
        return all.stream().map(it -> same.test(it) ? one : it).toList();
    }

    /** What was said before and what was said since: who would rather not be somewhere by either, would rather not. */
    static List<Noticed> both(List<Noticed> before, List<Noticed> since) {
        List<Noticed> now = before;
        for (Noticed one : since) {
            now = with(now, in(before, one.script(), one.scene()).map(one::and).orElse(one));
        }
        return now;
    }

    private Noticed and(Noticed other) {
        Set<Nearness> either = Set.copyOf(
                Stream.concat(away.stream(), other.away.stream()).distinct().toList());
        return new Noticed(script, scene, label, hash, either);
    }

    @Override
    public String toString() {
        return "Noticed[confidential]";
    }
}
