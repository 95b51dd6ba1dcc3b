package org.closedset.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How somebody gets in, and what they read and said at the door. {@code code} is what the coordinator has to hear from
 * them before anything under their name counts; {@code noticeRead} and {@code dataUse} name the version of the notice
 * they read and answered. {@code codeAsked} when their own code is asked for after their passkey. {@code erased} when they
 * had what was theirs erased and did not come back since. {@code changed} when what they read was told otherwise since.
 */
public record Account(
        Optional<Invitation> invitation,
        List<Passkey> passkeys,
        Optional<Recovery> recovery,
        Optional<String> code,
        Optional<Integer> noticeRead,
        Optional<DataUse> dataUse,
        Optional<OwnCode> ownCode,
        boolean codeAsked,
        Optional<String> secondCode,
        Optional<Export> export,
        boolean erased,
        boolean changed) {
    /** Nobody invited them yet. */
    public static final Account NONE = new Account(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            false,
            false);

    /** What was theirs is erased at their word. */
    public static final Account ERASED = new Account(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            true,
            false);

    public Account {
        passkeys = List.copyOf(passkeys);
    }

    /** What they said about their data being used, of the notice of this version. */
    public record DataUse(int version, boolean agreed) {}

    /** Whether they said that what they say is not to be kept. */
    public boolean declined() {
        return dataUse.filter(it -> !it.agreed()).isPresent();
    }

    /** Whether they have a way in. */
    public boolean joined() {
        return code.isPresent();
    }

    public Account invited(Optional<Invitation> now) {
        return new Account(
                now,
                passkeys,
                recovery,
                code,
                noticeRead,
                dataUse,
                ownCode,
                codeAsked,
                secondCode,
                export,
                erased,
                changed);
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
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                false,
                changed);
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
        return new Account(
                invitation,
                now,
                recovery,
                code,
                noticeRead,
                dataUse,
                ownCode,
                codeAsked,
                secondCode,
                export,
                erased,
                changed);
    }

    public Account recovery(Optional<Recovery> now) {
        return new Account(
                invitation,
                passkeys,
                now,
                code,
                noticeRead,
                dataUse,
                ownCode,
                codeAsked,
                secondCode,
                export,
                erased,
                changed);
    }

    public Account noticeRead(int version) {
        return new Account(
                invitation,
                passkeys,
                recovery,
                code,
                Optional.of(version),
                dataUse,
                ownCode,
                codeAsked,
                secondCode,
                export,
                erased,
                false);
    }

    /** What they read on the way in, where they did, is told otherwise now. */
    public Account toldOtherwise() {
        return new Account(
                invitation,
                passkeys,
                recovery,
                code,
                noticeRead,
                dataUse,
                ownCode,
                codeAsked,
                secondCode,
                export,
                erased,
                noticeRead.isPresent());
    }

    /** Whether they are to read the notice again, of which this is the version, before they say more. */
    public boolean readsAgain(int version) {
        return noticeRead.filter(it -> changed || it < version).isPresent();
    }

    public Account dataUse(DataUse said) {
        return new Account(
                invitation,
                passkeys,
                recovery,
                code,
                noticeRead,
                Optional.of(said),
                ownCode,
                codeAsked,
                secondCode,
                export,
                erased,
                changed);
    }

    public Account secondCode(Optional<String> hash) {
        return new Account(
                invitation,
                passkeys,
                recovery,
                code,
                noticeRead,
                dataUse,
                ownCode,
                codeAsked,
                hash,
                export,
                erased,
                changed);
    }

    /** With a code of their own; a second one that is set goes on beside it. */
    public Account ownCode(OwnCode now) {
        return new Account(
                invitation,
                passkeys,
                recovery,
                code,
                noticeRead,
                dataUse,
                Optional.of(now),
                codeAsked,
                secondCode,
                export,
                erased,
                changed);
    }

    /** Whether their own code opens the shared tablet now. */
    public Account handed(boolean now) {
        return ownCode.map(it -> ownCode(it.handed(now))).orElse(this);
    }

    public Account codeAsked(boolean now) {
        return new Account(
                invitation,
                passkeys,
                recovery,
                code,
                noticeRead,
                dataUse,
                ownCode,
                now,
                secondCode,
                export,
                erased,
                changed);
    }

    /** As whoever agreed to what they read, never asked for anything and has no second code. */
    Account unsaid() {
        Account agreed =
                dataUse.map(it -> dataUse(new DataUse(it.version(), true))).orElse(this);
        return agreed.secondCode(Optional.empty()).export(Optional.empty());
    }

    public Account export(Optional<Export> now) {
        return new Account(
                invitation,
                passkeys,
                recovery,
                code,
                noticeRead,
                dataUse,
                ownCode,
                codeAsked,
                secondCode,
                now,
                erased,
                changed);
    }

    @Override
    public String toString() {
        return "Account[confidential]";
    }
}
