package org.closedset.production;

import org.closedset.people.PersonId;

/** Facts about one person, kept under that person's key. */
public sealed interface AboutPerson extends Content permits PersonFact, AccountFact, OwnFact, RiderFact, VersionFact {
    PersonId person();

    /** What the production works by stays as long as it does; what is somebody's own goes when they say so. */
    @Override
    default Keeping keeping() {
        return switch (this) {
            case OwnFact.LimitsSaid it -> Keeping.limits(person());
            case OwnFact it -> Keeping.said(person());
            case AccountFact.Erased it -> Keeping.working(person());
            case AccountFact it -> Keeping.personal(person());
            case PersonFact.AgeChecked it -> Keeping.personal(person());
            case PersonFact.Representative it -> Keeping.personal(person());
            case PersonFact.SharedWith it -> Keeping.personal(person());
            case PersonFact.CareContact it -> Keeping.personal(person());
            case PersonFact.Met it -> Keeping.personal(person());
            case PersonFact it -> Keeping.working(person());
            case RiderFact.Drafted it -> Keeping.said(person());
            case RiderFact.Dropped it -> Keeping.said(person());
            case RiderFact.Released it -> Keeping.said(person());
            case RiderFact.Marked it -> Keeping.said(person());
            case RiderFact.Advised it -> Keeping.said(person());
            case RiderFact it -> Keeping.agreement(person());
            case VersionFact.Handed it -> Keeping.working(person());
            case VersionFact.TalkWanted it -> Keeping.said(person());
            case VersionFact.Fitted it -> Keeping.said(person());
            case VersionFact it -> Keeping.agreement(person());
        };
    }
}
