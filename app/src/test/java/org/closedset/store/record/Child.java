package org.closedset.store.record;

import java.nio.file.Path;
import java.util.List;

/** How a test starts a process of its own on the same classes. */
final class Child {
    private Child() {}

    /** The command up to the class's name; it starts fast rather than running fast. */
    static List<String> java(Path home) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Dorg.sqlite.tmpdir=" + home,
                "-cp",
                System.getProperty("java.class.path"));
    }

    /** A place as a child is told of it. */
    static String url(Place place) {
        return switch (place) {
            case Place.File file -> file.path().toString();
            case Place.Server server -> server.url();
        };
    }
}
