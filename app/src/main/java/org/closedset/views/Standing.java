package org.closedset.views;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedset.breakdown.Breakdown;
import org.closedset.breakdown.Decision;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.screenplay.Element;
import org.closedset.screenplay.PageLayout;
import org.closedset.screenplay.Scene;
import org.closedset.store.Act;
import org.closedset.store.Kept;
import org.closedset.store.Opened;

/** A script that was read, with what was decided about it, as it stands at one moment. */
public final class Standing {
    private final Opened opened;
    private final Kept kept;
    private final String title;
    private final boolean rulesOnly;
    private final Since since;
    private final Outside outside;
    private final Review review;
    private final Map<String, List<Integer>> pages;

    Standing(Opened opened, Kept kept, String title, boolean rulesOnly, Since since, Outside outside) {
        this(opened, kept, title, rulesOnly, since, outside, opened.review(), pagesOf(opened.breakdown()));
    }

    private Standing(
            Opened opened,
            Kept kept,
            String title,
            boolean rulesOnly,
            Since since,
            Outside outside,
            Review review,
            Map<String, List<Integer>> pages) {
        this.opened = opened;
        this.kept = kept;
        this.title = title;
        this.rulesOnly = rulesOnly;
        this.since = since;
        this.outside = outside;
        this.review = review;
        this.pages = pages;
    }

    /** What happened since the draft before; {@code trouble} says why that cannot be told, or is "". */
    record Since(List<SceneChange> changes, String trouble) {
        Since {
            changes = List.copyOf(changes);
        }
    }

    /** What another program wrote that nobody at the desk has built upon yet. */
    public enum Outside {
        NOTHING,
        SCRIPT,
        DECISIONS
    }

    /** The same script after something was written at the desk. */
    public Standing after(Kept now) {
        return with(now, Outside.NOTHING);
    }

    /** The same script after another program wrote decisions on the same draft. */
    Standing joinedBy(Kept now) {
        return with(now, Outside.DECISIONS);
    }

    private Standing with(Kept now, Outside wrote) {
        Opened settled =
                new Opened(opened.draft(), opened.breakdown(), opened.review(), now.decisions(), Optional.empty());
        return new Standing(
                settled, now, title, rulesOnly, since, wrote, Review.of(opened.breakdown(), now.decisions()), pages);
    }

    /** Whether another program wrote the script or its decisions since something was last decided here. */
    public Outside outside() {
        return outside;
    }

    /** Why it cannot be told what changed since the draft before, or "". */
    public String trouble() {
        return since.trouble();
    }

    public Opened opened() {
        return opened;
    }

    public Kept kept() {
        return kept;
    }

    /** What stands, oldest first. */
    public List<Decision> decisions() {
        return opened.decisions();
    }

    public Review review() {
        return review;
    }

    public Breakdown breakdown() {
        return opened.breakdown();
    }

    /** The title on the title page, or "". */
    public String title() {
        return title;
    }

    /** Whether the sentence model could not run, so that more may have been missed. */
    public boolean rulesOnly() {
        return rulesOnly;
    }

    /** When something was last decided. */
    public Optional<Instant> lastKept() {
        return kept.acts().isEmpty()
                ? Optional.empty()
                : Optional.of(kept.acts().getLast().at());
    }

    /** What was brought over from the draft before this one, where there was one. */
    public Optional<Redrafted> redrafted() {
        return opened.carried()
                .map(carried -> Redrafted.of(Act.Carried.of("", Instant.EPOCH, carried)))
                .or(() -> kept.carried().map(Redrafted::of));
    }

    /** What happened to the scenes since the draft before this one; empty where there was none. */
    public List<SceneChange> changes() {
        return since.changes();
    }

    /** Whether it was read from a new draft whose carried decisions nobody has built upon yet. */
    public boolean fromNewDraft() {
        return opened.carried().isPresent();
    }

    public Optional<SceneBreakdown> scene(String own) {
        return breakdown().scenes().stream()
                .filter(scene -> scene.scene().id().own().equals(own))
                .findFirst();
    }

    /** The printed page each element of the scene begins on. */
    public List<Integer> pagesOf(Scene scene) {
        return pages.getOrDefault(scene.id().own(), List.of());
    }

    private static Map<String, List<Integer>> pagesOf(Breakdown breakdown) {
        List<Element> all = breakdown.screenplay().scenes().stream()
                .flatMap(scene -> scene.elements().stream())
                .toList();
        PageLayout layout = PageLayout.of(all);
        Map<String, List<Integer>> pages = new HashMap<>();
        int at = 0;
        for (Scene scene : breakdown.screenplay().scenes()) {
            List<Integer> own = new ArrayList<>();
            for (Element element : scene.elements()) {
                int printed = element.lines().from().page();
                own.add(printed > 0 ? printed : layout.pageOf(at));
                at++;
            }
            pages.put(scene.id().own(), own);
        }
        return pages;
    }
}
