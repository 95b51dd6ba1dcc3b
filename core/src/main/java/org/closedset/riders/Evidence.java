package org.closedset.riders;

import java.time.Instant;
import java.util.regex.Pattern;

/** How it is shown that a rider's text was signed by whom it says; the hash that was signed is kept beside it. */
public sealed interface Evidence {
    /**
     * By a passkey on a device of their own: Web Authentication level 3, section 7.2, with the rider's hash as the challenge.
     * {@code key} is what the passkey is checked with, the others are what the device answered; all in base64url without padding.
     */
    record Passkey(String id, String key, String client, String authenticator, String signature) implements Evidence {
        private static final Pattern BASE64URL = Pattern.compile("[A-Za-z0-9_-]{1,8192}");

        public Passkey {
            for (String part : new String[] {id, key, client, authenticator, signature}) {
                if (!BASE64URL.matcher(part).matches()) {
                    throw new IllegalArgumentException("not what a passkey answers");
                }
            }
        }

        @Override
        public String toString() {
            return "Passkey[confidential]";
        }
    }

    /** With their own code, typed again for this, at a device that is lent to one after another. */
    record Code() implements Evidence {}

    /** On paper: its scan in base64 (see {@link Scan}), who saw it signed, and when. */
    record OnPaper(Scan scan, String witness, Instant at) implements Evidence {
        public OnPaper {
            Line.checked(witness, Line.NAME);
        }

        @Override
        public String toString() {
            return "OnPaper[confidential]";
        }
    }
}
