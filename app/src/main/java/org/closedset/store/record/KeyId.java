package org.closedset.store.record;

/** The random name of one data key: all that a row of the archive says about whose it is. */
record KeyId(String hex) {}
