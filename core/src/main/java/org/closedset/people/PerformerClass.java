package org.closedset.people;

import org.closedset.vocabulary.Coded;
import org.closedset.vocabulary.Language;
import org.closedset.vocabulary.Term;

/** How a performer is engaged for a part. */
public enum PerformerClass implements Coded {
    PRINCIPAL,
    DAY_PLAYER,
    BACKGROUND,
    BODY_DOUBLE,
    PHOTO_DOUBLE,
    STUNT,
    STAND_IN,
    VOICE;

    /** The stable code used in files, such as {@code stand-in}. */
    @Override
    public String code() {
        return Code.of(this);
    }

    /** What it is called in a language. */
    public Term term(Language language) {
        return PerformerTerms.of(this, language);
    }

    /** The value with this code; throws {@link IllegalArgumentException} for any other text. */
    public static PerformerClass ofCode(String code) {
        return Code.read(PerformerClass.class, code);
    }
}
