package org.closedset.actions;

/**
 * What a form carries back: the id of its act, so that the same form sent twice counts once, and what its page showed, so
 * that an old one never takes the place of what was said since.
 */
public record Form(String act, String basis) {}
