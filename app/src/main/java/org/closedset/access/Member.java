package org.closedset.access;

import java.io.Serializable;

/** Somebody who signed in: who they are, on which production; both ids say nothing about anybody. */
public record Member(String production, String person) implements Serializable {}
