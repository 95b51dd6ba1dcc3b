package org.closedset.screenplay;

/** One difference between two drafts of a scene, in page order. Spacing and the case of letters are no difference. */
public sealed interface ElementChange {

    /** An element only the new draft has. */
    record Added(Element now) implements ElementChange {}

    /** An element only the old draft has. */
    record Removed(Element before) implements ElementChange {}

    /** An element rewritten where it stood. */
    record Rewritten(Element before, Element now) implements ElementChange {}
}
