package org.closedset.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Demands that something is refused, for one fault and with its sentence. */
final class Refusals {
    private Refusals() {}

    static UnreadableLedger refused(Fault fault, String what, ThrowingCallable read) {
        Throwable thrown = catchThrowable(read);
        assertThat(thrown).as(what).isInstanceOf(UnreadableLedger.class);
        UnreadableLedger refusal = (UnreadableLedger) thrown;
        assertThat(refusal.fault()).as(what).isEqualTo(fault);
        assertThat(refusal).hasMessageEndingWith(fault.sentence());
        return refusal;
    }

    static UnreadableLedger refused(Fault fault, int line, String what, ThrowingCallable read) {
        UnreadableLedger refusal = refused(fault, what, read);
        assertThat(refusal.line()).as(what).isEqualTo(line);
        return refusal;
    }

    static void refused(Fault fault, Verdict verdict) {
        assertThat(verdict).isEqualTo(new Verdict.Refused(fault));
    }
}
