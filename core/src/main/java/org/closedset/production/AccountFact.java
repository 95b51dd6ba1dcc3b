package org.closedset.production;

import java.util.Optional;
import java.util.Set;
import org.closedset.people.Erasable;
import org.closedset.people.Export;
import org.closedset.people.Invitation;
import org.closedset.people.Passkey;
import org.closedset.people.PersonId;
import org.closedset.people.Recovery;

/** Facts about how somebody gets in, and what they read and said at the door. */
public sealed interface AccountFact extends AboutPerson {
    /** An invitation for them is out; it takes the place of any other. */
    record Invited(PersonId person, Invitation invitation) implements AccountFact {}

    /** The invitation that is out opens nothing any more. */
    record InvitationEnded(PersonId person) implements AccountFact {}

    /** Somebody came in by the invitation; who it was is not known before the coordinator has heard {@code code} from them. */
    record Joined(PersonId person, String invitation, String code) implements AccountFact {
        @Override
        public String toString() {
            return "Joined[confidential]";
        }
    }

    /** They read the notice of this version. */
    record NoticeRead(PersonId person, int version) implements AccountFact {}

    /** They said whether their data may be used as the notice of this version has it. */
    record DataUseSaid(PersonId person, int version, boolean agreed) implements AccountFact {}

    record PasskeyAdded(PersonId person, Passkey passkey) implements AccountFact {}

    record PasskeyRemoved(PersonId person, String passkey) implements AccountFact {}

    /** They have a new printed recovery code; an earlier one opens nothing. */
    record RecoveryMade(PersonId person, Recovery recovery) implements AccountFact {}

    record RecoveryUsed(PersonId person, String recovery) implements AccountFact {}

    /** They have a code of their own, which opens no tablet before it is handed over; an earlier one opens nothing. */
    record CodeMade(PersonId person, String id, String hash) implements AccountFact {
        @Override
        public String toString() {
            return "CodeMade[confidential]";
        }
    }

    /** The code with this public part is in their hands. */
    record CodeHanded(PersonId person, String id) implements AccountFact {}

    /** Their code opens no shared tablet any more. */
    record CodeEnded(PersonId person) implements AccountFact {}

    /** Their code is asked for after their passkey, or no longer is. */
    record CodeAsked(PersonId person, boolean asked) implements AccountFact {}

    /** They asked for all that is kept about them, or no longer do. */
    record ExportAsked(PersonId person, Optional<Export> export) implements AccountFact {
        @Override
        public String toString() {
            return "ExportAsked[confidential]";
        }
    }

    /** They had this erased of what was kept about them; told where what stays of them is kept. */
    record Erased(PersonId person, Set<Erasable> what) implements AccountFact {
        public Erased {
            what = Set.copyOf(what);
            if (what.isEmpty()) {
                throw new IllegalArgumentException("nothing is erased");
            }
        }
    }

    /** They set a second code, kept as a slow hash, or took it away. */
    record SecondCode(PersonId person, Optional<String> hash) implements AccountFact {
        @Override
        public String toString() {
            return "SecondCode[confidential]";
        }
    }
}
