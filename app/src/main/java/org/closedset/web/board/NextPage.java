package org.closedset.web.board;

/** The scenes alone, to take the place of others on a page that is open; {@code shown} is their mark. */
public record NextPage(String shown, BoardPage.Scenes scenes) {}
