package org.closedset.screenplay;

/**
 * Names one scene through every draft. {@code own} is ours and never changes once given; {@code episode} is "1" for a
 * film; {@code number} is the production's number in this draft, a string such as "42A", or "" where the script has none.
 */
public record SceneId(String episode, String number, String own) {}
