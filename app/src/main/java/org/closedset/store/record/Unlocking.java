package org.closedset.store.record;

import java.nio.file.Path;

/** What the coordinator holds that opens the keys. None of it is ever written down by the program. */
public sealed interface Unlocking {
    /** How it is called where the keys say what opens them. */
    String kind();

    /** Words kept in the head or in a safe. */
    record Passphrase(char[] phrase) implements Unlocking {
        @Override
        public String kind() {
            return "passphrase";
        }

        @Override
        public String toString() {
            return "Passphrase[confidential]";
        }
    }

    /** A PKCS#12 file that holds an AES key of 256 bits under the name {@code closedset}, and its password. */
    record Pkcs12(Path file, char[] password) implements Unlocking {
        @Override
        public String kind() {
            return "pkcs12";
        }

        @Override
        public String toString() {
            return "Pkcs12[confidential]";
        }
    }

    /** The value of an environment variable: 32 random bytes in base64. */
    record Environment(String value) implements Unlocking {
        @Override
        public String kind() {
            return "environment";
        }

        @Override
        public String toString() {
            return "Environment[confidential]";
        }
    }
}
