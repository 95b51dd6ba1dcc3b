package org.closedset.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What somebody says of one item of a scene's background booking. {@code label} is the scene as it was named to them;
 * {@code kept} is the hash of what they read of their pay and place when they said that it is fine, and "" else.
 */
public record ItemSaid(String script, String scene, String label, Item item, String kept, Say say) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** What is said: fine, left out, or neither any more. */
    public enum Say {
        FINE,
        OUT,
        OPEN;

        /** The stable code used in files, such as {@code out}. */
        public String code() {
            return Code.of(this);
        }

        /** The value with this code; throws {@link IllegalArgumentException} for any other text. */
        public static Say ofCode(String code) {
            return Code.read(Say.class, code);
        }
    }

    /** A yes that does not say to what, or anything else that does, is an {@link IllegalArgumentException}. */
    public ItemSaid {
        if (say == Say.FINE ? !HASH.matcher(kept).matches() : !kept.isEmpty()) {
            throw new IllegalArgumentException("not what somebody says of an item");
        }
    }

    private boolean sameAs(ItemSaid other) {
        return script.equals(other.script) && scene.equals(other.scene) && item.equals(other.item);
    }

    /** What is said of an item of a scene among these. */
    public static Optional<ItemSaid> in(List<ItemSaid> all, String script, String scene, Item item) {
        return all.stream()
                .filter(it -> it.script.equals(script) && it.scene.equals(scene) && it.item.equals(item))
                .findFirst();
    }

    /** These with one more, in place of what was said of the same item. */
    static List<ItemSaid> with(List<ItemSaid> all, ItemSaid one) {
        Predicate<ItemSaid> same = one::sameAs;
        List<ItemSaid> now = new ArrayList<>(all);
        if (one.say == Say.OPEN) {
            now.removeIf(same);
        } else if (all.stream().noneMatch(same)) {
            now.add(one);
        } else {
            now.replaceAll(it -> same.test(it) ? one : it);
        }
        return now;
    }

    /** What was said before and what was said since: what is left out by either is left out. */
    static List<ItemSaid> both(List<ItemSaid> before, List<ItemSaid> since) {
        List<ItemSaid> now = before;
        for (ItemSaid one : since) {
            boolean out = before.stream().anyMatch(it -> it.say == Say.OUT && it.sameAs(one));
            now = out ? now : with(now, one);
        }
        return now;
    }

    /** What was said before, without what whoever came in since leaves out: their yes counts for nobody yet. */
    static List<ItemSaid> narrowed(List<ItemSaid> before, List<ItemSaid> since) {
        return both(before, since.stream().filter(it -> it.say == Say.OUT).toList());
    }

    @Override
    public String toString() {
        return "ItemSaid[confidential]";
    }
}
