package org.closedset.store.record;

/** One epoch of a log: the checkpoint signed behind it, and the salts of its padding, sealed. Epoch 0 is the empty log. */
record EpochRow(long epoch, byte[] checkpoint, byte[] padding) {}
