package org.closedset.access;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.closedset.people.Role;
import org.closedset.views.Members;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.core.Authentication;

/** Who may come to which pages, decided at every request on the roles they have at that moment. */
final class Admission {
    private static final Pattern PRODUCTION = Pattern.compile("/record/([0-9a-f]{32})(/[a-z0-9/-]*)?");
    private static final Set<String> HOLDERS = Set.of("/record/begin", "/record/unlock", "/record/sheet");

    private final Members members;

    Admission(Members members) {
        this.members = members;
    }

    /**
     * Whoever opened the desk at the terminal comes everywhere. A production's coordinator comes to its record, and to the
     * desk, whose pages show the scripts of that production alone.
     */
    AuthorizationDecision desk(Authentication who, String path) {
        return new AuthorizationDecision(
                switch (principal(who)) {
                    case Member member -> !Sessions.stay(who).confined() && coordinates(member) && own(member, path);
                    case String holder -> !holder.isEmpty();
                    default -> false;
                });
    }

    private boolean coordinates(Member member) {
        return members.roles(member.production(), member.person()).contains(Role.COORDINATOR);
    }

    private boolean own(Member member, String path) {
        Matcher about = PRODUCTION.matcher(path);
        if (about.matches()) {
            return about.group(1).equals(member.production());
        }
        return !HOLDERS.contains(path);
    }

    /** Whoever opened the desk at the terminal, and whoever has pages of their own. */
    AuthorizationDecision anybody(Authentication who) {
        return principal(who) instanceof Member ? own(who) : desk(who, "");
    }

    /** Whoever plans or calls scenes on a production now; a lent device shows no board. */
    AuthorizationDecision board(Authentication who) {
        return new AuthorizationDecision(principal(who) instanceof Member member
                && !Sessions.stay(who).atTablet()
                && members.roles(member.production(), member.person()).stream().anyMatch(Role::plansScenes));
    }

    /** Whoever is on a production now, or was and left. */
    AuthorizationDecision own(Authentication who) {
        return new AuthorizationDecision(principal(who) instanceof Member member
                && members.mine(member.production(), member.person()).isPresent());
    }

    private static Object principal(Authentication who) {
        Object principal = who == null || !who.isAuthenticated() ? null : who.getPrincipal();
        return principal == null ? "" : principal;
    }
}
