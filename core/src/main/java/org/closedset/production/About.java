package org.closedset.production;

/**
 * What everybody reads before a first answer, in the coordinator's words: who pays the coordinator, who holds the server
 * and who its keys, and which courts could order what is kept to be shown.
 */
public record About(String paidBy, String server, String keys, String courts) {}
