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
    private static final Pattern PRODUCTION = Pattern.compile("/record/([0-9a-f]{32})(/.*)?");

    private final Members members;

    Admission(Members members) {
        this.members = members;
    }

    /** Whoever opened the desk at the terminal, and a production's coordinator; the record of another production is not theirs. */
    AuthorizationDecision desk(Authentication who, String path) {
        return new AuthorizationDecision(
                switch (principal(who)) {
                    case Member member -> coordinates(member) && own(member, path);
                    case String holder -> !holder.isEmpty();
                    default -> false;
                });
    }

    private boolean coordinates(Member member) {
        return roles(member).contains(Role.COORDINATOR);
    }

    private static boolean own(Member member, String path) {
        Matcher about = PRODUCTION.matcher(path);
        return !about.matches() || about.group(1).equals(member.production());
    }

    /** Whoever opened the desk at the terminal, and whoever is on a production now. */
    AuthorizationDecision anybody(Authentication who) {
        return principal(who) instanceof Member ? own(who) : desk(who, "");
    }

    /** Whoever is on a production now. */
    AuthorizationDecision own(Authentication who) {
        return new AuthorizationDecision(principal(who) instanceof Member member
                && members.mine(member.production(), member.person()).isPresent());
    }

    private Set<Role> roles(Member member) {
        return members.roles(member.production(), member.person());
    }

    private static Object principal(Authentication who) {
        Object principal = who == null || !who.isAuthenticated() ? null : who.getPrincipal();
        return principal == null ? "" : principal;
    }
}
