package org.closedset.people;

/** The kind of document an age was checked from. Neither a copy nor the date on it is kept. */
public enum DocumentKind {
    PASSPORT,
    IDENTITY_CARD,
    DRIVING_LICENCE,
    BIRTH_CERTIFICATE,
    RESIDENCE_PERMIT;

    /** The stable code used in files, such as {@code identity-card}. */
    public String code() {
        return Code.of(this);
    }

    /** The value with this code; throws {@link IllegalArgumentException} for any other text. */
    public static DocumentKind ofCode(String code) {
        return Code.read(DocumentKind.class, code);
    }
}
