package org.closedset.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One way to do each thing: calls that are banned, each with what to use instead. */
final class BannedCallsTest {
    /** The start of a call's name, and what replaces it. Terminal output belongs to cli and to the reading child. */
    private static final Map<String, String> BANNED = banned();

    /** Looks at its own desk, which nobody wrote on, to make the start cache. */
    private static final String VISITS = "org.closedset.RehearseCommand";

    @TempDir
    private Path folder;

    private static Map<String, String> banned() {
        Map<String, String> banned = new LinkedHashMap<>();
        banned.put("java.time.Instant.now()", "take a java.time.Clock");
        banned.put("java.time.LocalDate.now()", "take a java.time.Clock");
        banned.put("java.time.LocalDateTime.now()", "take a java.time.Clock");
        banned.put("java.time.ZonedDateTime.now()", "take a java.time.Clock");
        banned.put("java.lang.System.currentTimeMillis()", "take a java.time.Clock");
        banned.put("java.util.Date.<init>()", "take a java.time.Clock");
        banned.put("java.lang.Math.random()", "take a java.util.random.RandomGenerator");
        banned.put("java.util.Random.<init>()", "take a java.util.random.RandomGenerator");
        banned.put("java.util.concurrent.ThreadLocalRandom", "take a java.util.random.RandomGenerator");
        banned.put("java.util.UUID.randomUUID()", "make ids from a SecureRandom handed in");
        banned.put("java.lang.String.getBytes()", "name the charset");
        banned.put("java.io.FileReader.<init>", "java.nio.file.Files, which is UTF-8");
        banned.put("java.io.FileWriter.<init>", "java.nio.file.Files, which is UTF-8");
        banned.put("java.io.File.<init>", "java.nio.file.Path");
        banned.put("java.nio.file.Paths", "java.nio.file.Path.of");
        banned.put("java.lang.Throwable.printStackTrace", "throw, or a returned refusal");
        banned.put("java.util.logging", "org.slf4j in app, nothing in core");
        banned.put("java.lang.Runtime.exec", "java.lang.ProcessBuilder");
        banned.put("java.lang.Thread.sleep", "wait for what you wait for");
        banned.put("java.lang.String.<init>([B)", "name the charset");
        banned.put("java.io.InputStreamReader.<init>(java.io.InputStream)", "name the charset");
        banned.put("java.lang.String.toLowerCase()", "name the locale: Locale.ROOT");
        banned.put("java.lang.String.toUpperCase()", "name the locale: Locale.ROOT");
        banned.put("com.fasterxml.jackson.core", "tools.jackson.databind.json.JsonMapper");
        banned.put("com.fasterxml.jackson.databind", "tools.jackson.databind.json.JsonMapper");
        banned.put("org.apache.commons.logging", "org.slf4j in app, nothing in core");
        banned.put("org.apache.logging", "org.slf4j in app, nothing in core");
        String nothing = "nothing: what is in a script never leaves the machine";
        banned.put("java.net.http", nothing);
        banned.put("java.net.Socket.<init>", nothing);
        banned.put("java.net.URL.openConnection", nothing);
        banned.put("java.net.URL.openStream", nothing);
        return banned;
    }

    @Test
    void nothing_banned_is_called() {
        assertThat(faults(Built.all())).isEmpty();
    }

    @Test
    void flags_are_read_through_the_review_so_that_what_a_person_said_of_ages_counts_everywhere() {
        assertThat(Built.all().stream()
                        .filter(type -> !type.getPackageName().equals("org.closedset.breakdown"))
                        .flatMap(type -> type.getAccessesFromSelf().stream())
                        .filter(access -> access.getTarget()
                                .getFullName()
                                .startsWith("org.closedset.breakdown.SceneBreakdown.flags("))
                        .map(access -> access.getOrigin().getFullName() + ": Review.flags instead"))
                .isEmpty();
    }

    @Test
    void a_planted_banned_call_is_found_with_its_replacement() {
        String source = "package org.closedset.vocabulary; class Planted { Object o = java.time.Instant.now(); }";
        JavaClasses planted = Built.withPlanted(folder, Map.of("org/closedset/vocabulary/Planted.java", source));
        assertThat(faults(planted))
                .singleElement()
                .asString()
                .contains("java.time.Instant.now()", "take a java.time.Clock");
    }

    @Test
    void a_planted_call_to_the_network_is_found() {
        String source = "package org.closedset.vocabulary; class Planted { Object o() throws Exception {"
                + " return new java.net.Socket(\"somewhere\", 80); } }";
        JavaClasses planted = Built.withPlanted(folder, Map.of("org/closedset/vocabulary/Planted.java", source));
        assertThat(faults(planted)).singleElement().asString().contains("never leaves the machine");
    }

    @Test
    void no_source_file_is_over_five_hundred_lines() {
        List<String> long_files = new ArrayList<>();
        for (String root : List.of("../core/src", "src")) {
            for (Path file : javaFiles(Path.of(root))) {
                long lines = lines(file);
                if (lines > 500) {
                    long_files.add(file + " has " + lines);
                }
            }
        }
        assertThat(long_files).isEmpty();
    }

    private static List<String> faults(JavaClasses classes) {
        List<String> faults = new ArrayList<>();
        for (JavaClass type : classes) {
            if (type.getPackageName().startsWith("org.closedset.generated")) {
                continue;
            }
            for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                String target = access.getTarget().getFullName();
                BANNED.forEach((call, instead) -> {
                    if (target.startsWith(call)
                            && !(call.equals("java.net.http") && type.getName().equals(VISITS))) {
                        faults.add(access.getOrigin().getFullName() + " calls " + target + ": " + instead);
                    }
                });
            }
        }
        return faults;
    }

    private static List<Path> javaFiles(Path root) {
        try (var walk = Files.walk(root)) {
            return walk.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
