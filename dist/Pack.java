import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Packs the zip that needs only a JDK: launcher, jars, licence, bill of materials and a notice of every library with its
 * licence, made from that bill. Refuses to pack a library whose only licences are ones that may not ship.
 */
final class Pack {
    private static final String NAME = "closedset-0.1.0";

    /** Looked at by hand where the bill of materials says nothing usable. */
    private static final Map<String, String> KNOWN = Map.of();

    public static void main(String[] arguments) throws IOException {
        Path home = Path.of("").toAbsolutePath();
        Path bill = home.resolve("target/sbom.json");
        Path notice = home.resolve("target/THIRD-PARTY.txt");
        Files.writeString(notice, notice(bill, home));
        Path zip = home.resolve("app/target/" + NAME + ".zip");
        Files.deleteIfExists(zip);
        URI uri = URI.create("jar:" + zip.toUri());
        try (FileSystem files =
                FileSystems.newFileSystem(uri, Map.of("create", "true", "enablePosixFileAttributes", "true"))) {
            Path root = Files.createDirectory(files.getPath(NAME));
            put(home.resolve("closedset"), root.resolve("closedset"), "rwxr-xr-x");
            put(home.resolve("README.md"), root.resolve("README.md"), "rw-r--r--");
            put(home.resolve("LICENSE"), root.resolve("LICENSE"), "rw-r--r--");
            put(notice, root.resolve("THIRD-PARTY.txt"), "rw-r--r--");
            put(bill, root.resolve("sbom.json"), "rw-r--r--");
            Path example = Files.createDirectory(root.resolve("example"));
            for (String ending : List.of("fountain", "fdx", "pdf")) {
                Path script = home.resolve("testdata/production/harbour-light." + ending);
                put(script, example.resolve("harbour-light." + ending), "rw-r--r--");
            }
            Path lib = Files.createDirectory(root.resolve("lib"));
            List<Path> all = new ArrayList<>(jars(home.resolve("app/target/lib")));
            all.addAll(jars(home.resolve("app/target")));
            for (Path jar : all) {
                put(jar, lib.resolve(jar.getFileName().toString()), "rw-r--r--");
            }
        }
        System.out.println(home.relativize(zip) + ", " + Files.size(zip) / (1 << 20) + " MB");
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (var found = Files.list(folder)) {
            return found.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private static void put(Path from, Path to, String rights) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        Files.setPosixFilePermissions(to, PosixFilePermissions.fromString(rights));
        Files.setLastModifiedTime(to, FileTime.from(Instant.parse("2026-11-22T00:00:00Z")));
    }

    private static String notice(Path bill, Path home) throws IOException {
        JsonNode root = JsonMapper.shared().readTree(Files.readString(bill));
        Map<String, String> lines = new TreeMap<>();
        List<String> refused = new ArrayList<>();
        for (JsonNode component : root.path("components")) {
            String group = component.path("group").asString("");
            if (group.equals("org.closedset")) {
                continue;
            }
            String name = group + ":" + component.path("name").asString("") + ":"
                    + component.path("version").asString("");
            TreeSet<String> licences = licences(component);
            if (licences.isEmpty() && KNOWN.containsKey(name)) {
                licences.add(KNOWN.get(name));
            }
            if (licences.stream().noneMatch(Pack::mayShip)) {
                refused.add(name + " " + licences);
            }
            lines.put(name, String.join(" or ", licences));
        }
        if (!refused.isEmpty()) {
            throw new IllegalStateException("licences that may not ship, or none named: " + refused);
        }
        return "Closed Set ships these libraries unmodified, each as its own jar.\n\n"
                + lines.entrySet().stream()
                        .map(line -> line.getKey() + "\n    " + line.getValue())
                        .collect(Collectors.joining("\n"))
                + "\n\nCommitted files of others (fonts, browser libraries):\n\n" + committed(home);
    }

    private static String committed(Path home) throws IOException {
        StringBuilder text = new StringBuilder();
        try (var found = Files.walk(home.resolve("app/src/main/resources"))) {
            for (Path list : found.filter(file -> file.endsWith("THIRD-PARTY")).sorted().toList()) {
                text.append(Files.readString(list)).append('\n');
            }
        }
        return text.toString();
    }

    private static TreeSet<String> licences(JsonNode component) {
        TreeSet<String> licences = new TreeSet<>();
        for (JsonNode entry : component.path("licenses")) {
            JsonNode licence = entry.path("license");
            licences.add(
                    licence.path("id").asString("") + licence.path("name").asString("")
                            + entry.path("expression").asString(""));
        }
        licences.remove("");
        return licences;
    }

    /** GPL and AGPL may not ship; LGPL may, unmodified and as its own jar; so may GPL with the class path exception. */
    private static boolean mayShip(String licence) {
        String upper = licence.toUpperCase();
        if (upper.contains("LESSER") || upper.contains("LGPL") || upper.contains("CLASSPATH")) {
            return true;
        }
        return !upper.contains("GPL") && !upper.contains("GENERAL PUBLIC");
    }
}
