package org.closedset.bench;

import org.closedset.vocabulary.Kind;

/** One thing a detector proposes, in the terms all detectors share: which scene and lines, what, how surely. */
record Proposal(String script, int scene, int from, int to, Kind kind, boolean care, double confidence) {}
