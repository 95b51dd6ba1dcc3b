package org.closedset.web.board;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedset.disclosure.Board;
import org.closedset.disclosure.FrontPage;
import org.closedset.disclosure.View;
import org.closedset.people.Role;
import org.closedset.views.Members;
import org.closedset.views.Mine;
import org.closedset.web.Words;

/** Draws the scenes of a board, and marks them: the same scenes have the same mark, which tells nothing of them. */
final class Drawing {
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);
    private static final int SALT = 16;
    private static final int MARK = 16;

    private final Clock clock;
    private final byte[] salt = new byte[SALT];

    Drawing(Clock clock, SecureRandom chance) {
        this.clock = clock;
        chance.nextBytes(salt);
    }

    /** What somebody sees, where they plan or call scenes: it is the same for all who do. */
    Optional<BoardPage.Scenes> of(Members.Found<Mine> found) {
        ZoneId zone = found.by().front().flatMap(FrontPage::zone).orElse(clock.getZone());
        return Arrays.stream(Role.values())
                .filter(Role::plansScenes)
                .flatMap(role -> board(found.recorded().gated(clock).view(role, found.person())))
                .findFirst()
                .map(board -> scenes(board, zone));
    }

    private static Stream<Board> board(View view) {
        return view instanceof View.OnBoard on ? Stream.of(on.board()) : Stream.empty();
    }

    /** The mark of these scenes, with a salt of this process: what is short and often the same is not hashed bare. */
    String mark(BoardPage.Scenes scenes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            byte[] hash = digest.digest(scenes.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, MARK);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    private static BoardPage.Scenes scenes(Board board, ZoneId zone) {
        return new BoardPage.Scenes(
                at("board.asof", board.since(), zone),
                at("board.next", board.next(), zone),
                board.scripts().stream().map(Drawing::script).toList());
    }

    private static String at(String key, Optional<Instant> moment, ZoneId zone) {
        return moment.map(it -> Words.say(key, AT.format(it.atZone(zone)))).orElse("");
    }

    private static BoardPage.Script script(Board.Script script) {
        return new BoardPage.Script(
                script.title(), script.scenes().stream().map(Drawing::row).toList());
    }

    private static BoardPage.Row row(Board.Scene scene) {
        String status =
                scene.status().map(it -> it.name().toLowerCase(Locale.ROOT)).orElse("");
        String word = status.isEmpty() ? "" : Words.say("status." + status);
        return new BoardPage.Row(
                scene.number(), scene.heading(), scene.eighths().toString(), status, word);
    }
}
