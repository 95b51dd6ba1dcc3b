package org.closedset.access;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * How the program is reached: on this machine alone, or by everybody under one name. Passkeys are bound to that name, so
 * it is fixed from the first invitation on. {@code proxy} is the address of the one machine that may stand in front;
 * {@code demo} lets anybody on this machine sign in as anybody of the invented film.
 */
public record Door(Optional<URI> url, String listen, Optional<Tls> tls, Optional<String> proxy, boolean demo) {
    private static final String LOOPBACK = "127.0.0.1";

    /** A certificate chain and its private key, both in PEM. */
    public record Tls(Path certificate, Path key) {}

    /** On this machine alone. */
    public static Door thisMachine() {
        return new Door(Optional.empty(), LOOPBACK, Optional.empty(), Optional.empty(), false);
    }

    /** On this machine alone, and with a click as anybody of the invented film. */
    public static Door toTheDemo() {
        return new Door(Optional.empty(), LOOPBACK, Optional.empty(), Optional.empty(), true);
    }

    /** At this address, asked for on this machine alone: the proxy of the tests and of a person trying it out. */
    public static Door at(URI url) {
        return new Door(Optional.of(url), LOOPBACK, Optional.empty(), Optional.empty(), false);
    }

    /** Whether others than this machine's own people may come in. */
    public boolean shared() {
        return url.isPresent();
    }

    /** The names requests may be for, as they stand in a Host header. */
    Set<String> hosts(int port) {
        return url.map(it -> Set.of(it.getAuthority())).orElse(Set.of(LOOPBACK + ":" + port, "localhost:" + port));
    }

    /** The origin of the pages that were asked for by this Host header. */
    public String origin(String host) {
        return url.map(it -> it.getScheme() + "://" + it.getAuthority()).orElse("http://" + host);
    }

    /** The name that passkeys are bound to. */
    String passkeyName() {
        return url.map(URI::getHost).orElse("localhost");
    }

    /** An address of this program's, for an invitation. */
    public String address(String path) {
        return url.map(it -> it.getScheme() + "://" + it.getAuthority() + path).orElse(path);
    }

    /** Whether cookies travel only where nobody can listen. */
    public boolean secure() {
        return url.filter(it -> it.getScheme().equals("https")).isPresent();
    }
}
