package org.closedset.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.closedset.production.Content;
import org.closedset.production.ProductionFact;
import org.closedset.production.ScriptFact;
import org.closedset.production.ScriptRecord;
import org.closedset.views.Recorded;

/** Says which episodes a production has, and which script is that of which. */
public final class TellEpisodes {
    private final Hand hand;

    public TellEpisodes(Hand hand) {
        this.hand = hand;
    }

    /** {@code episode} is its number and not blank; one that is there already gets this title. */
    public Told told(Recorded recorded, String act, String episode, String title) {
        return hand.keep(recorded, act, production -> {
            Optional<String> before = Optional.ofNullable(production.episodes().get(episode));
            Content back = before.<Content>map(it -> new ProductionFact.EpisodeTold(episode, it))
                    .orElse(new ProductionFact.EpisodeRemoved(episode));
            return before.equals(Optional.of(title))
                    ? Hand.Telling.nothing()
                    : Hand.Telling.facts(new ProductionFact.EpisodeTold(episode, title), back);
        });
    }

    /** Its scripts stay, and are of no episode. */
    public Told removed(Recorded recorded, String act, String episode) {
        return hand.keep(recorded, act, production -> {
            Optional<String> title = Optional.ofNullable(production.episodes().get(episode));
            if (title.isEmpty()) {
                return Hand.Telling.nothing();
            }
            List<Content> back = new ArrayList<>();
            back.add(new ProductionFact.EpisodeTold(episode, title.get()));
            production.scripts().values().stream()
                    .filter(it -> it.episode().equals(episode))
                    .forEach(it -> back.add(new ScriptFact.Placed(it.script(), episode)));
            return new Hand.Telling.Facts(List.of(new ProductionFact.EpisodeRemoved(episode)), back);
        });
    }

    /** {@code episode} is one of the production, or "" for none. */
    public Told placed(Recorded recorded, String act, String script, String episode) {
        return hand.keep(recorded, act, production -> {
            Optional<ScriptRecord> kept = production.script(script);
            if (kept.isEmpty() || !episode.isEmpty() && !production.episodes().containsKey(episode)) {
                return new Hand.Telling.Not(new Told.Gone());
            }
            String before = kept.get().episode();
            return before.equals(episode)
                    ? Hand.Telling.nothing()
                    : Hand.Telling.facts(new ScriptFact.Placed(script, episode), new ScriptFact.Placed(script, before));
        });
    }
}
