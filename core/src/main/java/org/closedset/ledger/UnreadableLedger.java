package org.closedset.ledger;

/** Something of the ledger that cannot be read or must not be trusted: what is wrong, and where if that is known. */
public final class UnreadableLedger extends Exception {
    private static final long serialVersionUID = 1;
    private final Fault fault;
    private final int line;
    private final String path;

    public UnreadableLedger(Fault fault) {
        this(fault, 0, "", fault.sentence());
    }

    private UnreadableLedger(Fault fault, int line, String path, String sentence) {
        super(sentence);
        this.fault = fault;
        this.line = line;
        this.path = path;
    }

    static UnreadableLedger inLine(Fault fault, int line) {
        String place = Wording.say("where.line", Integer.toString(line));
        return new UnreadableLedger(fault, line, "", Wording.say("where", place, fault.sentence()));
    }

    static UnreadableLedger in(LogFile file, Fault fault) {
        return new UnreadableLedger(fault, 0, file.path(), Wording.say("where", file.path(), fault.sentence()));
    }

    public Fault fault() {
        return fault;
    }

    /** The line of what was read, counted from 1; 0 where none can be named. */
    public int line() {
        return line;
    }

    /** The path of the log's file; empty where none can be named. */
    public String path() {
        return path;
    }
}
