package org.closedset.web.papers;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import org.closedset.access.Door;
import org.closedset.actions.Hand;
import org.closedset.actions.KeepSeal;
import org.closedset.actions.SignRiders;
import org.closedset.actions.Told;
import org.closedset.paper.Paper;
import org.closedset.paper.RiderEdition;
import org.closedset.paper.RiderPdf;
import org.closedset.paper.Sealing;
import org.closedset.paper.SealingKeys;
import org.closedset.riders.RiderRecord;
import org.closedset.riders.RiderSheet;
import org.closedset.riders.RiderText;
import org.closedset.riders.UnreadableRiderText;
import org.closedset.views.Recorded;
import org.closedset.vocabulary.Language;
import org.closedset.vocabulary.OwnWords;

/** Riders on paper: as they stand, as a reading copy, and sealed as they were issued once they are signed. */
public final class RiderPapers {
    private static final int LONGEST_NAME = 64;

    private final Hand hand;
    private final Door door;
    private final Clock clock;
    private final SecureRandom chance;

    public RiderPapers(Hand hand, Door door, Clock clock, SecureRandom chance) {
        this.hand = hand;
        this.door = door;
        this.clock = clock;
        this.chance = chance;
    }

    /** The binding paper of this text, unsealed; {@code host} is by which address the page was asked for. */
    public byte[] binding(RiderSheet sheet, String host, boolean large) {
        RiderEdition edition = RiderEdition.binding(Language.ENGLISH, Paper.A4, record(host, sheet));
        return drawn(sheet, large ? edition.large() : edition);
    }

    /** The performer's own copy, in the language they read and with their own words for their own body. */
    public byte[] reading(RiderSheet sheet, OwnWords own, String host, boolean large) {
        RiderEdition edition = RiderEdition.reading(sheet.process().reading(), own, Paper.A4, record(host, sheet));
        return drawn(sheet, large ? edition.large() : edition);
    }

    private String record(String host, RiderSheet sheet) {
        return door.origin(host) + "/mine/rider/" + sheet.id();
    }

    private static byte[] drawn(RiderSheet sheet, RiderEdition edition) {
        try {
            return RiderPdf.of(RiderText.of(sheet), edition);
        } catch (UnreadableRiderText e) {
            throw new IllegalStateException("a rider's own text", e);
        }
    }

    /** The sealed paper as it was issued, where one was. */
    public static Optional<byte[]> issued(RiderRecord rider) {
        return rider.issued().map(it -> Base64.getDecoder().decode(it.pdf()));
    }

    /** Draws, seals and keeps the paper of a rider that was signed or became narrower. */
    public Told issue(Recorded recorded, RiderRecord rider, String host) {
        Optional<SealingKeys> keys = keys(recorded);
        if (keys.isEmpty()) {
            SealingKeys made = made(recorded);
            Told told = new KeepSeal(hand)
                    .kept(
                            recorded,
                            KeepSeal.of(recorded).keys(),
                            Base64.getEncoder().encodeToString(made.kept()));
            if (!(told instanceof Told.Done)) {
                return told;
            }
            keys = keys(recorded).or(() -> Optional.of(made));
        }
        byte[] sealed = new Sealing(keys.orElseThrow(), clock, chance).sealed(binding(rider.sheet(), host, false));
        return new SignRiders(hand)
                .issued(recorded, hand.newAct(), rider, Base64.getEncoder().encodeToString(sealed));
    }

    /** Fresh ones; where nothing is kept, as in pages of a second code, they seal what is shown there alone. */
    private SealingKeys made(Recorded recorded) {
        String title = KeepSeal.of(recorded).title();
        String called = title.isBlank() ? "Closed Set" : title.substring(0, Math.min(title.length(), LONGEST_NAME / 2));
        return SealingKeys.made(called, chance, clock.instant());
    }

    /** Those that are kept and still seal. */
    private Optional<SealingKeys> keys(Recorded recorded) {
        return KeepSeal.of(recorded)
                .keys()
                .map(it -> SealingKeys.of(Base64.getDecoder().decode(it)))
                .filter(it -> it.last(clock.instant()));
    }
}
