package org.closedset.choreography;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedset.people.PersonId;

/**
 * All moves of a plan, each with whether it fits by itself, as if nothing came before it; {@link Score#unready} walks through
 * them. What one person changes is worked out anew for their moves alone.
 */
public final class Checked {
    private final Map<PersonId, Agreement> agreements;
    private final Map<PersonId, Set<Move>> movesOf;
    private final Map<Move, Fit> fits;

    private Checked(Map<PersonId, Agreement> agreements, Map<PersonId, Set<Move>> movesOf, Map<Move, Fit> fits) {
        this.agreements = agreements;
        this.movesOf = movesOf;
        this.fits = fits;
    }

    /** These moves, each held against the agreements of the people in it. */
    public static Checked of(Map<PersonId, Agreement> agreements, List<Move> moves) {
        Rule rule = new Rule(agreements);
        Map<PersonId, Set<Move>> movesOf = new HashMap<>();
        Map<Move, Fit> fits = new LinkedHashMap<>();
        for (Move move : moves) {
            fits.put(move, rule.fits(move));
            move.people()
                    .forEach(who -> movesOf.computeIfAbsent(who, it -> new LinkedHashSet<>())
                            .add(move));
        }
        return new Checked(Map.copyOf(agreements), movesOf, fits);
    }

    /** The same once this is what stands for one of them. */
    public Checked with(PersonId who, Agreement agreement) {
        Map<PersonId, Agreement> now = new HashMap<>(agreements);
        now.put(who, agreement);
        Rule rule = new Rule(now);
        Map<Move, Fit> anew = new LinkedHashMap<>(fits);
        movesOf.getOrDefault(who, Set.of()).forEach(move -> anew.put(move, rule.fits(move)));
        return new Checked(Map.copyOf(now), movesOf, anew);
    }

    /** Whether this move fits, and why; one that is not of the plan is an {@link IllegalArgumentException}. */
    public Fit fit(Move move) {
        Fit fit = fits.get(move);
        if (fit == null) {
            throw new IllegalArgumentException("not a move of this plan");
        }
        return fit;
    }

    /** The moves that do not fit, in their order. */
    public List<Move> outside() {
        return fits.entrySet().stream()
                .filter(it -> !it.getValue().allowed())
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }

    @Override
    public String toString() {
        return "Checked[confidential]";
    }
}
