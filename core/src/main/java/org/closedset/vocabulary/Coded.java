package org.closedset.vocabulary;

/** A word of one of the vocabularies: known by a code that never changes. */
public interface Coded {
    /** The stable code used in facts, files and labels, such as {@code Z18}. */
    String code();
}
