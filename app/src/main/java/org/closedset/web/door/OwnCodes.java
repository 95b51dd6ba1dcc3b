package org.closedset.web.door;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.closedset.access.Codes;
import org.closedset.access.Crowded;
import org.closedset.access.DoorLog;
import org.closedset.access.Member;
import org.closedset.access.Rate;
import org.closedset.access.Sessions;
import org.closedset.access.Stay;
import org.closedset.people.Account;
import org.closedset.people.OwnCode;
import org.closedset.views.Members;
import org.closedset.views.Unsaid;

/**
 * Recognises somebody's own code, the first or the second. Whatever is typed costs the work of both and is refused in one
 * way: a code nobody has, one that was not handed over, one that is nearly right, one of somebody with no second.
 */
public final class OwnCodes {
    private static final int MOST = 300;
    private static final int MOST_PER_CODE = 10;
    private static final Duration WITHIN = Duration.ofMinutes(5);
    private static final Duration CODE_WITHIN = Duration.ofHours(1);

    private final Members members;
    private final Codes codes;
    private final Clock clock;
    private final Rate byAddress;
    private final Rate byCode;

    OwnCodes(Members members, Codes codes, Clock clock) {
        this.members = members;
        this.codes = codes;
        this.clock = clock;
        this.byAddress = new Rate(clock, MOST, WITHIN);
        this.byCode = new Rate(clock, MOST_PER_CODE, CODE_WITHIN);
    }

    /** Whose code it was, whether it was their second, and the hash it was known by. */
    record Recognised(Member member, boolean second, String hash, Clock clock) {
        Sessions.With with(String device) {
            return Sessions.With.code(hash, second, device);
        }

        Stay stay(String tablet) {
            Optional<Unsaid> unsaid =
                    second ? Optional.of(new Unsaid(member.production(), member.person(), clock)) : Optional.empty();
            return new Stay(tablet, unsaid);
        }

        @Override
        public String toString() {
            return "Recognised[confidential]";
        }
    }

    /** Of all on this production to whom one was handed over. */
    Optional<Recognised> handed(HttpServletRequest request, String typed, String production) {
        return recognised(request, typed, code -> members.handed(production, code.id()));
    }

    /** Of this person alone. */
    Optional<Recognised> of(HttpServletRequest request, String typed, Member member) {
        return recognised(request, typed, code -> members.coded(member.production(), member.person(), code.id()));
    }

    /** Whether somebody at a lent device typed the code again with which they came in. */
    public boolean typedAgain(HttpServletRequest request, String typed, Member member) {
        boolean second = Sessions.stay().unsaid().isPresent();
        return of(request, typed, member).filter(it -> it.second() == second).isPresent();
    }

    private Optional<Recognised> recognised(
            HttpServletRequest request, String typed, Function<Codes.Code, Optional<Members.Found<Account>>> find) {
        Optional<Codes.Code> code = codes.read(typed);
        if (code.isEmpty()) {
            return refused(DoorLog.Refused.CODE);
        }
        if (!byAddress.allows(request.getRemoteAddr())
                || !byCode.allows(code.get().id())) {
            return refused(DoorLog.Refused.TOO_OFTEN);
        }
        Optional<Members.Found<Account>> found = find.apply(code.get());
        Optional<Account> account = found.map(Members.Found::by);
        try {
            Optional<String> first =
                    known(code.get(), account.flatMap(Account::ownCode).map(OwnCode::hash));
            Optional<String> second = known(code.get(), account.flatMap(Account::secondCode));
            Optional<String> hash = first.or(() -> second);
            return hash.isPresent()
                    ? found.map(it -> new Recognised(
                            new Member(it.recorded().id(), it.person().text()), first.isEmpty(), hash.get(), clock))
                    : refused(DoorLog.Refused.CODE);
        } catch (Crowded untried) {
            byCode.forgive(code.get().id());
            throw untried;
        }
    }

    /** The hash where it is the code's; compared with nobody's where there is none, which takes as long. */
    private Optional<String> known(Codes.Code code, Optional<String> hash) {
        boolean same = codes.matches(code.secret(), hash.orElse(codes.nobodys()));
        return hash.filter(it -> same);
    }

    private static Optional<Recognised> refused(DoorLog.Refused why) {
        DoorLog.refused(why);
        return Optional.empty();
    }
}
