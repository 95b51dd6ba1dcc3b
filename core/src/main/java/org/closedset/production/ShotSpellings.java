package org.closedset.production;

import static org.closedset.production.LimitsSpellings.code;
import static org.closedset.production.LimitsSpellings.coded;
import static org.closedset.production.LimitsSpellings.maybe;
import static org.closedset.production.PersonSpellings.person;

import java.util.List;
import java.util.Optional;
import org.closedset.choreography.Score;
import org.closedset.choreography.Shot;
import org.closedset.vocabulary.Crop;
import org.closedset.vocabulary.Focus;
import org.closedset.vocabulary.Framing;
import org.closedset.vocabulary.Lens;
import org.closedset.vocabulary.Mask;
import org.closedset.vocabulary.PictureExposure;
import org.closedset.vocabulary.Variant;
import org.closedset.vocabulary.Zone;

/** How the shots of a choreography are spelt: each with what it takes, what is in frame and what is kept out. */
final class ShotSpellings {
    private ShotSpellings() {}

    static FieldWriter shots(FieldWriter fields, Score score) {
        return fields.all(score.shots(), ShotSpellings::shot);
    }

    /** The score with the shots that stand here; two of one name are misspelt. */
    static Score shots(FieldReader fields, Score score) throws UnreadableFact {
        List<Shot> shots = fields.all(ShotSpellings::shot);
        try {
            return score.shot(shots);
        } catch (IllegalArgumentException twice) {
            throw fields.misspelt();
        }
    }

    private static void shot(FieldWriter fields, Shot shot) {
        fields.text(shot.name())
                .text(shot.framing().code())
                .text(code(shot.lens()))
                .text(code(shot.focus()))
                .all(
                        shot.covers(),
                        (all, it) -> all.text(it.beat()).text(it.variant().code()))
                .all(shot.inFrame(), ShotSpellings::inFrame)
                .all(shot.hidden(), ShotSpellings::hidden);
    }

    private static Shot shot(FieldReader fields) throws UnreadableFact {
        String name = fields.text();
        fields.check(Shot.isName(name));
        Framing framing = coded(fields, Framing::ofCode);
        Optional<Lens> lens = maybe(fields, Lens::ofCode);
        Optional<Focus> focus = maybe(fields, Focus::ofCode);
        List<Shot.Cover> covers = fields.all(it -> new Shot.Cover(ScoreSpellings.id(it), coded(it, Variant::ofCode)));
        List<Shot.InFrame> inFrame = fields.all(ShotSpellings::inFrame);
        List<Shot.Hidden> hidden = fields.all(ShotSpellings::hidden);
        try {
            Shot shot = new Shot(name, framing, lens, focus, covers, inFrame, hidden);
            fields.check(shot.inFrame().equals(inFrame) && shot.hidden().equals(hidden));
            return shot;
        } catch (IllegalArgumentException twice) {
            throw fields.misspelt();
        }
    }

    private static void inFrame(FieldWriter fields, Shot.InFrame it) {
        place(fields.text(it.crop().code()), it.place()).text(code(it.shows()));
    }

    private static Shot.InFrame inFrame(FieldReader fields) throws UnreadableFact {
        Crop crop = coded(fields, Crop::ofCode);
        Shot.Place place = place(fields);
        Optional<PictureExposure> shows = maybe(fields, PictureExposure::ofCode);
        fields.check(shows.filter(it -> it == PictureExposure.E0 || it.never()).isEmpty());
        return new Shot.InFrame(crop, place, shows);
    }

    private static void hidden(FieldWriter fields, Shot.Hidden it) {
        fields.text(it.crop().code())
                .text(it.mask().code())
                .all(it.place().stream().toList(), ShotSpellings::place);
    }

    private static Shot.Hidden hidden(FieldReader fields) throws UnreadableFact {
        Crop crop = coded(fields, Crop::ofCode);
        Mask mask = coded(fields, Mask::ofCode);
        List<Shot.Place> place = fields.all(ShotSpellings::place);
        fields.check(place.size() < 2);
        return new Shot.Hidden(crop, mask, place.stream().findFirst());
    }

    private static FieldWriter place(FieldWriter fields, Shot.Place place) {
        return fields.text(place.who().text()).text(place.zone().code());
    }

    private static Shot.Place place(FieldReader fields) throws UnreadableFact {
        return new Shot.Place(person(fields), coded(fields, Zone::ofCode));
    }
}
