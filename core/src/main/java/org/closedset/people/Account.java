package org.closedset.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How somebody gets in, and what they read and said at the door. {@code code} is what the coordinator has to hear from
 * them before anything under their name counts; {@code noticeRead} and {@code dataUse} name the version of the notice
 * they read and answered.
 */
public record Account(
        Optional<Invitation> invitation,
        List<Passkey> passkeys,
        Optional<Recovery> recovery,
        Optional<String> code,
        Optional<Integer> noticeRead,
        Optional<DataUse> dataUse,
        Optional<String> secondCode) {
    /** Nobody invited them yet. */
    public static final Account NONE = new Account(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Account {
        passkeys = List.copyOf(passkeys);
    }

    /** What they said about their data being used, of the notice of this version. */
    public record DataUse(int version, boolean agreed) {}

    /** Whether they have a way in. */
    public boolean joined() {
        return code.isPresent();
    }

    public Account invited(Optional<Invitation> now) {
        return new Account(now, passkeys, recovery, code, noticeRead, dataUse, secondCode);
    }

    /** In by an invitation: it is used up, and no earlier way in opens anything any more. */
    public Account joined(String matching) {
        return new Account(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(matching),
                noticeRead,
                dataUse,
                Optional.empty());
    }

    public Account with(Passkey passkey) {
        List<Passkey> now = new ArrayList<>(without(passkey.id()).passkeys());
        now.add(passkey);
        return passkeys(now);
    }

    public Account without(String passkey) {
        return passkeys(passkeys.stream().filter(it -> !it.id().equals(passkey)).toList());
    }

    private Account passkeys(List<Passkey> now) {
        return new Account(invitation, now, recovery, code, noticeRead, dataUse, secondCode);
    }

    public Account recovery(Optional<Recovery> now) {
        return new Account(invitation, passkeys, now, code, noticeRead, dataUse, secondCode);
    }

    public Account noticeRead(int version) {
        return new Account(invitation, passkeys, recovery, code, Optional.of(version), dataUse, secondCode);
    }

    public Account dataUse(DataUse said) {
        return new Account(invitation, passkeys, recovery, code, noticeRead, Optional.of(said), secondCode);
    }

    public Account secondCode(Optional<String> hash) {
        return new Account(invitation, passkeys, recovery, code, noticeRead, dataUse, hash);
    }

    @Override
    public String toString() {
        return "Account[confidential]";
    }
}
