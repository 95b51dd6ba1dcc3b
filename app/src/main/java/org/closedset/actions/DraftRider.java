package org.closedset.actions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedset.boundaries.Boundary;
import org.closedset.boundaries.Question;
import org.closedset.boundaries.Questions;
import org.closedset.breakdown.Passage;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.breakdown.Summary;
import org.closedset.people.Part;
import org.closedset.people.People;
import org.closedset.people.PerformerClass;
import org.closedset.people.Person;
import org.closedset.people.PersonId;
import org.closedset.people.Role;
import org.closedset.production.Production;
import org.closedset.production.RiderPages;
import org.closedset.riders.Altered;
import org.closedset.riders.Drafting;
import org.closedset.riders.ExposureClause;
import org.closedset.riders.Guarding;
import org.closedset.riders.Heard;
import org.closedset.riders.Identity;
import org.closedset.riders.Item;
import org.closedset.riders.Likeness;
import org.closedset.riders.Matter;
import org.closedset.riders.Partner;
import org.closedset.riders.RiderKind;
import org.closedset.riders.RiderSheet;
import org.closedset.riders.Source;
import org.closedset.riders.Terms;
import org.closedset.riders.Usual;
import org.closedset.screenplay.Scene;
import org.closedset.screenplay.Screenplay;
import org.closedset.vocabulary.Kind;
import org.closedset.vocabulary.Language;
import org.closedset.vocabulary.PictureExposure;

/**
 * A rider as it begins: what the passages of chosen scenes may need and the performer opened, for the pages as they are, with
 * what is usual around it.
 */
final class DraftRider {
    private final Production production;
    private final Person person;
    private final String script;
    private final Review review;
    private final Set<String> scenes;
    private final DraftOf of;

    DraftRider(Production production, Person person, String script, Review review, Set<String> scenes, DraftOf of) {
        this.production = production;
        this.person = person;
        this.script = script;
        this.review = review;
        this.scenes = scenes;
        this.of = of;
    }

    /** Why none could be drafted. */
    static final class Undrafted extends Exception {
        private static final long serialVersionUID = 1;

        Undrafted(String key) {
            super(key);
        }
    }

    /** Under this id, inside the boundary. */
    RiderSheet under(String id, Boundary boundary) throws Undrafted {
        if (scenes.isEmpty()) {
            throw new Undrafted("rider.scenes");
        }
        Part part = part();
        boolean young = production.people().age(person.id()).countsAsMinor();
        Matter matter = switch (of) {
            case DraftOf.Filmed it -> filmed(part, boundary, young, it.guarding());
            case DraftOf.Made it -> made(it.likeness(), boundary, young);
            case DraftOf.Spoken it -> spoken(it.heard(), young);
        };
        Language language = Language.near(person.addressed().language());
        return new RiderSheet(
                id,
                1,
                kind(matter, part.performerClass()),
                identity(part),
                source(),
                partners(matter.terms().partners()),
                matter,
                Usual.process(language),
                Usual.WITHDRAWAL);
    }

    private Part part() throws Undrafted {
        return person.parts().stream()
                .filter(it -> it.script().isEmpty() || it.script().equals(script))
                .filter(it -> passages().anyMatch(passage -> named(passage, Set.of(it.name()))))
                .findFirst()
                .orElseThrow(() -> new Undrafted("rider.part"));
    }

    private Stream<Passage> passages() {
        return review.breakdown().scenes().stream()
                .filter(it -> scenes.contains(it.scene().id().own()))
                .flatMap(it -> Summary.standing(review, it).stream());
    }

    private static boolean named(Passage passage, Set<String> names) {
        return Stream.concat(passage.people().stream(), passage.groups().stream())
                .anyMatch(names::contains);
    }

    private static RiderKind kind(Matter matter, PerformerClass as) {
        return switch (matter) {
            case Matter.Minor it -> RiderKind.MINOR;
            case Matter.Replica it -> RiderKind.REPLICA;
            case Matter.Voice it -> RiderKind.VOICE;
            case Matter.Whole it -> kind(as);
            case Matter.Items it -> kind(as);
        };
    }

    private static RiderKind kind(PerformerClass as) {
        return switch (as) {
            case PRINCIPAL -> RiderKind.PRINCIPAL;
            case DAY_PLAYER -> RiderKind.DAY_PLAYER;
            case BACKGROUND -> RiderKind.BACKGROUND;
            case BODY_DOUBLE, PHOTO_DOUBLE -> RiderKind.BODY_DOUBLE;
            case STUNT -> RiderKind.STUNT;
            case STAND_IN -> RiderKind.STAND_IN;
            case VOICE -> RiderKind.VOICE;
        };
    }

    private Matter filmed(Part part, Boundary boundary, boolean young, Optional<Guarding> guarding) throws Undrafted {
        if (part.performerClass() == PerformerClass.VOICE) {
            throw new Undrafted("rider.voice");
        }
        if (young && guarding.isEmpty()) {
            throw new Undrafted("rider.young");
        }
        Matter matter = filmed(part, boundary, young ? guarding : Optional.empty());
        if (matter.terms().equals(Terms.NONE)) {
            throw new Undrafted("rider.empty");
        }
        return matter;
    }

    private Matter filmed(Part part, Boundary boundary, Optional<Guarding> guarding) throws Undrafted {
        Map<Kind, List<Question>> asked = asked();
        if (guarding.isPresent()) {
            Terms care = terms(asked, boundary, true);
            return new Matter.Minor(care, guarding.get(), Usual.around(true), Usual.uses());
        }
        if (part.performerClass() == PerformerClass.BACKGROUND) {
            return items(asked, boundary);
        }
        Terms all = terms(asked, boundary, false);
        boolean touched = part.performerClass() == PerformerClass.STAND_IN;
        Terms terms = touched ? new Terms(all.contacts(), List.of(), List.of()) : all;
        return new Matter.Whole(terms, Usual.around(false), Usual.uses());
    }

    private Matter made(Likeness likeness, Boundary boundary, boolean young) throws Undrafted {
        grown(young);
        List<Altered> altered = likeness.made().contains(Likeness.Made.ALTERED_NUDITY) ? altered(boundary) : List.of();
        return new Matter.Replica(likeness, altered, Usual.uses(likeness));
    }

    private List<Altered> altered(Boundary boundary) throws Undrafted {
        List<Altered> all = new ArrayList<>();
        for (ExposureClause clause : terms(asked(), boundary, false).exposures()) {
            Set<PictureExposure> shown = clause.degrees().picture();
            if (shown.stream().anyMatch(PictureExposure::visible)) {
                all.add(new Altered("a" + (all.size() + 1), clause.zones(), shown));
            }
        }
        if (all.isEmpty()) {
            throw new Undrafted("rider.altered");
        }
        return all;
    }

    private static Matter spoken(Heard heard, boolean young) throws Undrafted {
        grown(young);
        return new Matter.Voice(List.of(heard), Usual.voice());
    }

    private static void grown(boolean young) throws Undrafted {
        if (young) {
            throw new Undrafted("rider.grown");
        }
    }

    private static Terms terms(Map<Kind, List<Question>> asked, Boundary boundary, boolean young) {
        Drafting drafting = new Drafting(boundary, young);
        asked.forEach(drafting::with);
        return drafting.terms("");
    }

    /** One item for each kind of passage, so that each may be skipped. */
    private static Matter items(Map<Kind, List<Question>> asked, Boundary boundary) throws Undrafted {
        List<Item> items = new ArrayList<>();
        asked.forEach((kind, questions) -> {
            String id = kind.code().replace('_', '-');
            Terms terms = new Drafting(boundary, false).with(kind, questions).terms(id + "-");
            if (!terms.equals(Terms.NONE)) {
                items.add(new Item(id, terms));
            }
        });
        if (items.isEmpty()) {
            throw new Undrafted("rider.empty");
        }
        return new Matter.Items(items, Usual.around(false), Usual.uses());
    }

    /** What the passages of these scenes that they are in make it necessary to ask, by kind. */
    private Map<Kind, List<Question>> asked() {
        Map<Kind, List<Question>> asked = new EnumMap<>(Kind.class);
        for (SceneBreakdown scene : review.breakdown().scenes()) {
            if (scenes.contains(scene.scene().id().own())) {
                QuestionsOf.byKind(script, review, scene, production.people(), person)
                        .forEach((kind, questions) -> asked.merge(kind, questions, DraftRider::both));
            }
        }
        asked.replaceAll((kind, questions) -> Questions.together(questions));
        return asked;
    }

    private static List<Question> both(List<Question> one, List<Question> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private Identity identity(Part part) {
        People people = production.people();
        return new Identity(
                production.title(),
                person.id(),
                person.addressed().name(),
                part.name(),
                part.performerClass(),
                person.representatives().stream()
                        .flatMap(it -> people.person(it).stream())
                        .filter(it -> it.is(Role.REPRESENTATIVE) && !it.everHired())
                        .map(it -> it.addressed().name())
                        .sorted()
                        .findFirst());
    }

    private Source source() {
        Screenplay screenplay = review.breakdown().screenplay();
        List<Source.Scene> all = RiderPages.named(screenplay, scenes);
        String draft = production
                .script(script)
                .map(it -> it.draft().file())
                .orElse(screenplay.source().toString());
        return new Source(draft, all, RiderPages.hash(screenplay, scenes), story(screenplay));
    }

    private String story(Screenplay screenplay) {
        String labels =
                RiderPages.of(screenplay, scenes).stream().map(Scene::label).collect(Collectors.joining(", "));
        return Sentences.say(scenes.size() == 1 ? "rider.story" : "rider.story.many", labels);
    }

    private List<Partner> partners(Set<PersonId> ids) {
        return ids.stream()
                .flatMap(id -> production.people().person(id).stream())
                .map(it -> new Partner(it.id(), it.addressed().name(), plays(it)))
                .toList();
    }

    private String plays(Person other) {
        return other.parts().stream()
                .map(Part::name)
                .filter(name -> passages().anyMatch(it -> named(it, Set.of(name))))
                .findFirst()
                .orElse(other.addressed().name());
    }
}
