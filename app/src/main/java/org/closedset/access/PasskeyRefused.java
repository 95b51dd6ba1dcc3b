package org.closedset.access;

/** What came from a device proves nothing; it is never said which of its parts was wrong. */
public final class PasskeyRefused extends Exception {
    private static final long serialVersionUID = 1;

    PasskeyRefused(Throwable cause) {
        super("the passkey was refused", cause);
    }

    PasskeyRefused() {
        super("the passkey was refused");
    }
}
