package org.closedset.screenplay;

/** Unnamed people who appear together, as "30 DANCERS", "four clients" or "the women". {@code count} is 0 where the page gives no number. */
public record Group(String name, int count) {}
