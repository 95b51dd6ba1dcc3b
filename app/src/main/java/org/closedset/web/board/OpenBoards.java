package org.closedset.web.board;

import jakarta.servlet.http.HttpSession;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.closedset.access.Member;
import org.closedset.access.Sessions;
import org.closedset.people.Role;
import org.closedset.views.Members;
import org.closedset.web.Html;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.async.DeferredResult;

/**
 * Boards that are open in somebody's browser and wait for other scenes than they show. One thread looks for all of them,
 * several times a second whatever happens; who waits holds none.
 */
final class OpenBoards implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OpenBoards.class);
    private static final long LOOK_EVERY = 200;
    private static final long WAITS = 25_000;

    /** More than anybody opens; the one that has waited longest goes first. */
    private static final int MOST_EACH = 8;

    private final Members members;
    private final Sessions sessions;
    private final Drawing drawing;
    private final Html html;
    private final AtomicLong numbers = new AtomicLong();
    private final Set<Waiting> waiting = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("closedset-boards").factory());

    OpenBoards(Members members, Sessions sessions, Drawing drawing, Html html) {
        this.members = members;
        this.sessions = sessions;
        this.drawing = drawing;
        this.html = html;
        looking.scheduleWithFixedDelay(this::lookAgain, LOOK_EVERY, LOOK_EVERY, TimeUnit.MILLISECONDS);
    }

    private record Waiting(
            long number,
            Member member,
            HttpSession session,
            String shown,
            DeferredResult<ResponseEntity<String>> answer) {}

    /** The scenes that are published for a production now, drawn once for all who are to get them. */
    private final class Drawn {
        private final BoardPage.Scenes scenes;
        private final String mark;
        private @Nullable ResponseEntity<String> answer;

        Drawn(BoardPage.Scenes scenes) {
            this.scenes = scenes;
            this.mark = drawing.mark(scenes);
        }

        void bring(Waiting it) {
            if (!mark.equals(it.shown())) {
                it.answer().setResult(answer());
            }
        }

        private ResponseEntity<String> answer() {
            ResponseEntity<String> known = answer;
            ResponseEntity<String> drawn = known == null ? html.page("boardnext", new NextPage(mark, scenes)) : known;
            answer = drawn;
            return drawn;
        }
    }

    /** Answered at once where other scenes are published than those with this mark, else when they are, or with nothing. */
    DeferredResult<ResponseEntity<String>> next(Member member, HttpSession session, String shown) {
        DeferredResult<ResponseEntity<String>> answer =
                new DeferredResult<>(WAITS, () -> ResponseEntity.noContent().build());
        Waiting it = new Waiting(numbers.incrementAndGet(), member, session, shown, answer);
        answer.onCompletion(() -> waiting.remove(it));
        letGo(member);
        waiting.add(it);
        drawn(member).ifPresent(drawn -> drawn.bring(it));
        return answer;
    }

    private void letGo(Member member) {
        List<Waiting> theirs = waiting.stream()
                .filter(it -> it.member().equals(member))
                .sorted(Comparator.comparingLong(Waiting::number))
                .toList();
        theirs.stream()
                .limit(Math.max(0, theirs.size() - MOST_EACH + 1))
                .forEach(it -> it.answer().setResult(ResponseEntity.noContent().build()));
    }

    private Optional<Drawn> drawn(Member member) {
        return members.mine(member.production(), member.person())
                .flatMap(drawing::of)
                .map(Drawn::new);
    }

    private void lookAgain() {
        try {
            look();
        } catch (RuntimeException bug) {
            LOG.error("open boards: {}", bug.getClass().getName());
        }
    }

    private void look() {
        Map<String, Optional<Drawn>> drawn = new HashMap<>();
        for (Waiting it : waiting) {
            if (stays(it)) {
                drawn.computeIfAbsent(it.member().production(), production -> drawn(it.member()))
                        .ifPresent(scenes -> scenes.bring(it));
            } else {
                // The answer goes through the gate once more, which refuses it.
                it.answer().setResult(ResponseEntity.noContent().build());
            }
        }
    }

    private boolean stays(Waiting it) {
        return sessions.goesOn(it.session())
                && members.roles(it.member().production(), it.member().person()).stream()
                        .anyMatch(Role::plansScenes);
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }
}
