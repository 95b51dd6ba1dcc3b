package org.closedset.web.desk;

/** The page of the printed address, whose form sends what stands behind the #. */
public record EnterPage(String csrf) {}
