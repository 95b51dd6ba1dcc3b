package org.closedset.screenplay;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A new draft laid beside the last one, scene by scene. Content decides first, then the number, then the set: a scene
 * keeps its own id when it is renumbered, moved or rewritten; of a split scene the largest part keeps it, of merged
 * scenes the largest gives it.
 */
public final class DraftMatch {
    private final Screenplay carried;
    private final List<Link> links;

    DraftMatch(Screenplay carried, List<Link> links) {
        this.carried = carried;
        this.links = List.copyOf(links);
    }

    /** Matches every scene of {@code now} to those of {@code old}. */
    public static DraftMatch of(Screenplay old, Screenplay now) {
        return new SceneMatching(old, now).make();
    }

    /** The new draft, its scenes under the own ids they had in the old one; a new scene's id is made of its words. */
    public Screenplay carried() {
        return carried;
    }

    /** All links in the order of the new draft, then the scenes that went, in the order of the old one. */
    public List<Link> links() {
        return links;
    }

    /** The links of the old scene with this own id: several where it was split. */
    public List<Link> ofOld(String own) {
        return links.stream()
                .filter(link ->
                        link.before().map(scene -> scene.id().own().equals(own)).orElse(false))
                .toList();
    }

    /** The links of the new scene with this own id: several where scenes were merged. */
    public List<Link> ofNew(String own) {
        return links.stream()
                .filter(link ->
                        link.now().map(scene -> scene.id().own().equals(own)).orElse(false))
                .toList();
    }

    /**
     * An old scene, the new one its words went to, what happened, and what changed between them. {@code now} stands
     * under its carried id. {@code changes} is empty for scenes that came or went whole. A number kept as omitted is
     * linked to the scene that had it; where that scene's words went elsewhere, the number stands alone, OMITTED.
     */
    public record Link(Optional<Scene> before, Optional<Scene> now, Set<How> how, List<ElementChange> changes) {
        public Link {
            how = Collections.unmodifiableSet(how.isEmpty() ? EnumSet.of(How.SAME) : EnumSet.copyOf(how));
            changes = List.copyOf(changes);
        }
    }

    /** What happened to a scene between two drafts; SAME stands alone, the others may join. ADDED with an old scene fills a number that was omitted. */
    public enum How {
        SAME,
        REWRITTEN,
        RENUMBERED,
        MOVED,
        SPLIT,
        MERGED,
        OMITTED,
        ADDED
    }
}
