package org.closedset.web.desk;

import java.util.function.Supplier;
import org.closedset.web.Words;

/** Says of what a form cannot say what to do about it. */
final class Unsayable {
    private Unsayable() {}

    /** What is made; where that is an {@link IllegalArgumentException}, one that says this sentence. */
    static <T> T said(String key, Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(Words.say(key), e);
        }
    }
}
