package org.closedset.ledger;

/** Something of the ledger that cannot be read or must not be trusted. */
public final class UnreadableLedger extends Exception {
    private static final long serialVersionUID = 1;
    private final Fault fault;

    public UnreadableLedger(Fault fault) {
        super(fault.sentence());
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
