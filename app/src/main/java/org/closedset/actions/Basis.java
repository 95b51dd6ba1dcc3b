package org.closedset.actions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedset.asks.Ask;
import org.closedset.asks.Want;
import org.closedset.background.Background;
import org.closedset.background.Booking;
import org.closedset.background.Called;
import org.closedset.boundaries.Limits;
import org.closedset.boundaries.OfZone;
import org.closedset.breakdown.Review;
import org.closedset.breakdown.SceneBreakdown;
import org.closedset.choreography.Aloud;
import org.closedset.choreography.Score;
import org.closedset.closedset.ClosedSet;
import org.closedset.closedset.Notice;
import org.closedset.closedset.Rota;
import org.closedset.kit.Settled;
import org.closedset.people.Account;
import org.closedset.people.Addressed;
import org.closedset.people.Fitting;
import org.closedset.people.Item;
import org.closedset.people.ItemSaid;
import org.closedset.people.Nearness;
import org.closedset.people.Own;
import org.closedset.people.PersonId;
import org.closedset.people.Recovery;
import org.closedset.people.Role;
import org.closedset.people.Shared;
import org.closedset.production.Production;
import org.closedset.production.PublishedScore;
import org.closedset.riders.Mark;
import org.closedset.riders.RiderRecord;
import org.closedset.riders.RiderSheet;
import org.closedset.riders.RiderText;
import org.closedset.vocabulary.Zone;

/**
 * What a person was looking at when they acted, as a short text for a form: eight hex digits of SHA-256. An act on
 * another basis than what stands is not written.
 */
public final class Basis {
    private Basis() {}

    /** The basis of what is asked for in a scene. */
    public static String ofAsked(List<Ask> beats) {
        StringBuilder all = new StringBuilder();
        for (Ask beat : beats) {
            all.append(beat.story()).append('\n');
            beat.wants()
                    .forEach(it -> all.append(switch (it) {
                                case Want.Done one ->
                                    String.join(
                                            "\t",
                                            one.who(),
                                            one.action().code(),
                                            one.whom().orElse(""),
                                            one.where().map(Zone::code).orElse(""));
                                case Want.Seen one ->
                                    String.join(
                                            "\t",
                                            one.who(),
                                            one.zone().code(),
                                            one.picture().code());
                            }
                            + "\n"));
        }
        return hash(all.toString());
    }

    /** The basis of one passage as it stands. */
    public static String of(Review.Item item) {
        return hash(item.toString());
    }

    /** The basis of a whole scene as it stands: its passages, what was decided, and whether it is read. */
    public static String of(Review review, SceneBreakdown scene) {
        List<Review.Item> items = review.items(scene);
        return hash(review.isRead(scene.scene().id().own()) + items.toString());
    }

    /** The basis of what was said of a character's age. */
    public static String ofAge(Review review, String character) {
        return hash(review.ageSaid(character) + character);
    }

    /** The basis of the choreography of a scene. */
    public static String of(Score score) {
        return hash(score.spelt());
    }

    /** The basis of the content notice of a scene, as the coordinator sees it. */
    public static String ofWritten(Optional<Notice> notice) {
        return hash(notice.map(it -> lines(Stream.concat(
                        Stream.of(it.label(), it.hash()),
                        it.readers().keySet().stream()
                                .map(who -> who.text() + " " + it.near(who))
                                .sorted())))
                .orElse(""));
    }

    /** The basis of who works a closed scene, as it is drawn and as production was given it. */
    public static String of(ClosedSet set) {
        return hash(rota(set.rota())
                + set.given().map(it -> it.label() + rota(it.rota())).orElse(""));
    }

    private static String rota(Rota rota) {
        return lines(Stream.concat(
                        rota.jobs().stream()
                                .map(it -> it.name()
                                        + it.people().stream()
                                                .map(PersonId::text)
                                                .toList()),
                        rota.setUps().stream().map(it -> it.name() + it.needs())))
                + lines(rota.drawn().entrySet().stream()
                        .map(it -> it.getKey() + " " + it.getValue().text()));
    }

    /** The basis of a content notice with this hash, and of where somebody would rather not be. */
    public static String ofNoticed(String hash, Set<Nearness> away) {
        return hash(hash + away.stream().sorted().toList());
    }

    /** The basis of the background of a scene, as it is written, placed, asked and given. */
    public static String of(Background background) {
        return hash(background.booking().map(Basis::booking).orElse("")
                + placed(background.placed())
                + background.asked().map(Basis::called).orElse("")
                + background.given().map(Basis::called).orElse(""));
    }

    private static String called(Called called) {
        return called.label() + "\n" + booking(called.booking()) + placed(called.placed());
    }

    private static String booking(Booking booking) {
        return lines(Stream.concat(
                Stream.of(booking.keptHash()),
                booking.groups().stream()
                        .flatMap(it -> Stream.concat(
                                Stream.of(it.name()),
                                it.items().stream().map(item -> item.kind().code() + " " + item.line())))));
    }

    private static String placed(Map<PersonId, String> placed) {
        return lines(placed.entrySet().stream().map(it -> it.getKey().text() + " " + it.getValue()));
    }

    /** The basis of an item as somebody read it, under what is said of pay and place with this hash, and of what they say of it. */
    public static String ofItem(String kept, Item item, ItemSaid.Say say) {
        return hash(lines(Stream.of(kept, item.kind().code(), item.line(), say.code())));
    }

    /** The basis of what people are called. */
    public static String of(Map<String, PersonId> names) {
        return hash(lines(names.entrySet().stream()
                .map(it -> it.getKey() + " " + it.getValue().text())));
    }

    /** The basis of a choreography as it is written and as it is published. */
    public static String of(Score written, PublishedScore published) {
        return hash(written.spelt() + "\n" + published.version() + " "
                + published.score().spelt());
    }

    /** The basis of what was agreed aloud to change of a version. */
    public static String ofAloud(int version, List<Aloud> changes) {
        return hash(version + "\n"
                + changes.stream()
                        .map(it -> String.join(" ", it.beat(), it.variant().code(), it.move(), aloud(it.way())))
                        .collect(Collectors.joining("\n")));
    }

    private static String aloud(Aloud.Way way) {
        return switch (way) {
            case Aloud.Way.LeftOut it -> "left";
            case Aloud.Way.Fewer it -> Integer.toString(it.counts());
            case Aloud.Way.OtherHand it -> "hand";
        };
    }

    /** The basis of the version of a choreography that somebody reads, and in whose place they stand in it. */
    public static String of(int version, Optional<String> instead) {
        return hash(version + " " + instead.orElse(""));
    }

    /** The basis of what the coordinator wrote down for somebody. */
    public static String ofNoted(Limits limits) {
        return hash(limits.noted()
                .map(it -> Arrays.stream(Zone.values())
                        .map(zone -> it.of(zone).spelt())
                        .collect(Collectors.joining("\n")))
                .orElse(""));
    }

    /** The basis of what waits to count. */
    public static String ofWaiting(Limits limits) {
        return hash(limits.waiting()
                .map(it -> it.from()
                        + Arrays.stream(Zone.values())
                                .map(zone -> it.to().of(zone).spelt())
                                .collect(Collectors.joining("\n")))
                .orElse(""));
    }

    /** The basis of a rider as it stands: its text, and where it is in its life. */
    public static String of(RiderRecord rider) {
        return hash(rider.hash() + rider.state().getClass().getSimpleName() + rider.offer());
    }

    /** The same with what its performer says of its clauses; for their own pages. */
    public static String ofMarks(RiderRecord rider) {
        return hash(of(rider) + new TreeMap<>(rider.marks()));
    }

    /** The basis of what is said of the parts of these words. */
    public static String of(RiderSheet text, Map<String, Mark> marks) {
        return hash(RiderText.hash(RiderText.of(text)) + new TreeMap<>(marks));
    }

    /** The basis of what somebody wants of one zone of theirs. */
    public static String of(OfZone zone) {
        return hash(zone.spelt());
    }

    /** The passage with this id as it stands. */
    public static Optional<Review.Item> item(Review review, SceneBreakdown scene, String passage) {
        return review.items(scene).stream()
                .filter(item -> item.passage().id().equals(passage))
                .findFirst();
    }

    /** The basis of how somebody is spoken to, and of their own words. */
    public static String ofWords(Addressed addressed, Own own) {
        return hash(lines(Stream.of(addressed.name(), addressed.pronouns(), addressed.language())) + words(own));
    }

    /** The basis of what somebody lets another see. */
    public static String of(Shared shared) {
        return hash(lines(shared.riders().stream().sorted())
                + lines(shared.news().stream().map(Shared.News::code).sorted()));
    }

    /** The basis of the support somebody wants. */
    public static String ofSupport(Own own) {
        return hash(eased(own));
    }

    /** The basis of what somebody says of themselves for fittings. */
    public static String ofFitting(Own own) {
        return of(own.fitting());
    }

    /** The basis of what is said for fittings. */
    public static String of(Fitting fitting) {
        return hash(fitting(fitting));
    }

    /** The basis of what was settled with somebody in a fitting. */
    public static String ofSettled(Optional<Settled> settled) {
        return hash(settled.map(it -> it.worn().stream().sorted().toList() + " " + it.line())
                .orElse(""));
    }

    /** The basis of what somebody said of who coordinates. */
    public static String ofCoordinator(Own own) {
        return hash(coordinator(own));
    }

    /** The basis of all that somebody says of themselves. */
    public static String ofSaid(Own own) {
        return hash(words(own) + eased(own) + coordinator(own) + noticed(own) + items(own) + fitting(own.fitting()));
    }

    /** The basis of whether what somebody says may be kept. */
    public static String ofDataUse(Account account) {
        return hash(account.dataUse().toString());
    }

    /** The basis of whether all that is kept was asked for. */
    public static String ofExport(Account account) {
        return hash(account.export().map(it -> it.said() + " " + it.from()).orElse(""));
    }

    /** The basis of somebody's printed code. */
    public static String ofRecovery(Account account) {
        return hash(account.recovery().map(Recovery::id).orElse(""));
    }

    /** The basis of somebody's own codes. */
    public static String ofCodes(Account account) {
        String own = account.ownCode().map(it -> it.hash() + " " + it.handed()).orElse("");
        return hash(lines(Stream.of(own, account.secondCode().orElse(""), Boolean.toString(account.codeAsked()))));
    }

    /** The basis of what everybody reads before a first answer: who coordinates and who stands behind it. */
    public static String ofNotice(Production production) {
        Stream<String> about = production.about().stream()
                .flatMap(it -> Stream.of(it.paidBy(), it.server(), it.keys(), it.courts(), it.erased()));
        Stream<String> coordinators = production.people().with(Role.COORDINATOR).stream()
                .flatMap(it -> Stream.concat(
                        Stream.of(it.addressed().name(), it.addressed().pronouns()),
                        it.ties().stream().map(tie -> tie.with().text() + tie.kind())));
        return hash(lines(Stream.concat(about, coordinators)));
    }

    private static String words(Own own) {
        return lines(own.words().stream().flatMap(it -> Stream.of(it.form(), it.own())));
    }

    private static String eased(Own own) {
        return own.eased()
                .map(it -> it.of().stream().sorted().toList() + " " + it.from())
                .orElse("");
    }

    private static String fitting(Fitting fitting) {
        return lines(Stream.of(
                fitting.said().toString(),
                fitting.notBorne().stream().sorted().toList().toString(),
                fitting.test().map(Fitting.SkinTest::code).orElse("")));
    }

    private static String noticed(Own own) {
        return lines(own.noticed().stream()
                .map(it -> it.script() + " " + it.scene() + " " + it.hash()
                        + it.away().stream().sorted().toList()));
    }

    private static String items(Own own) {
        return lines(own.items().stream()
                .map(it -> it.script() + " " + it.scene() + " " + it.kept()
                        + it.say().code() + it.item().kind().code() + " "
                        + it.item().line())
                .sorted());
    }

    private static String coordinator(Own own) {
        return own.otherCoordinator() + " " + own.successor();
    }

    private static String lines(Stream<String> parts) {
        return parts.map(it -> it + "\n").collect(Collectors.joining());
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
