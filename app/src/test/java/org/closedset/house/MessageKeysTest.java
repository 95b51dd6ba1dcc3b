package org.closedset.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence in a message file is said somewhere, what is said is there, and a kind has one name everywhere. */
final class MessageKeysTest {
    private static final List<Path> SOURCES = List.of(Path.of("src/main"), Path.of("../core/src/main"));
    private static final Pattern TEXT = Pattern.compile("\"([\\w.-]+)\"");
    private static final Pattern BEGUN = Pattern.compile("\"([a-z][\\w.-]*\\.)\" \\+");
    private static final Pattern NAMED = Pattern.compile("\\$\\{bundle:([\\w.-]+)}");
    private static final Pattern SAID = Pattern.compile("\\b(say|count)\\(\\s*\"([\\w.-]+)\"\\s*[,)]");
    private static final List<String> ENDINGS = List.of("", ".one", ".many", ".head", ".button", ".use");

    @Test
    void every_sentence_is_said_somewhere() throws IOException {
        Set<String> texts = new HashSet<>();
        Set<String> begun = new HashSet<>();
        for (Path source : sources(".java", ".jte")) {
            String code = Files.readString(source);
            TEXT.matcher(code).results().forEach(found -> texts.add(found.group(1)));
            BEGUN.matcher(code).results().forEach(found -> begun.add(found.group(1)));
            NAMED.matcher(code).results().forEach(found -> texts.add(found.group(1)));
        }
        List<String> unsaid = new ArrayList<>();
        for (Map.Entry<Path, Properties> file : files().entrySet()) {
            for (String key : file.getValue().stringPropertyNames()) {
                boolean said = key.contains(".usage.")
                        || begun.stream().anyMatch(key::startsWith)
                        || ENDINGS.stream()
                                .anyMatch(ending -> key.endsWith(ending)
                                        && texts.contains(key.substring(0, key.length() - ending.length())));
                if (!said) {
                    unsaid.add(file.getKey().getFileName() + ": " + key);
                }
            }
        }
        assertThat(unsaid).isEmpty();
    }

    @Test
    void every_sentence_that_is_said_is_there() throws IOException {
        Set<String> there = new HashSet<>();
        files().values().forEach(file -> there.addAll(file.stringPropertyNames()));
        List<String> missing = new ArrayList<>();
        for (Path source : sources(".java", ".jte")) {
            SAID.matcher(Files.readString(source)).results().forEach(found -> {
                List<String> keys = found.group(1).equals("say")
                        ? List.of(found.group(2))
                        : List.of(found.group(2) + ".one", found.group(2) + ".many");
                keys.stream()
                        .filter(key -> !there.contains(key))
                        .forEach(key -> missing.add(source.getFileName() + ": " + key));
            });
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void kinds_and_modes_are_called_the_same_everywhere() throws IOException {
        Map<String, Set<String>> wordings = new TreeMap<>();
        for (Map.Entry<Path, Properties> entry : files().entrySet()) {
            Properties file = entry.getValue();
            if (entry.getKey().startsWith("..")) {
                continue;
            }
            file.stringPropertyNames().stream()
                    .filter(key -> key.matches("(kind|mode|flag|detail)\\.[a-z-]+") && !key.equals("flag.line"))
                    .forEach(key ->
                            wordings.computeIfAbsent(key, it -> new HashSet<>()).add(file.getProperty(key)));
        }
        assertThat(wordings)
                .isNotEmpty()
                .allSatisfy((key, wording) -> assertThat(wording).as(key).hasSize(1));
    }

    private static Map<Path, Properties> files() throws IOException {
        Map<Path, Properties> files = new TreeMap<>();
        for (Path file : sources(".properties")) {
            Properties read = new Properties();
            try (Reader in = Files.newBufferedReader(file)) {
                read.load(in);
            }
            files.put(file, read);
        }
        assertThat(files).hasSizeGreaterThan(5);
        return files;
    }

    private static List<Path> sources(String... endings) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path root : SOURCES) {
            try (Stream<Path> all = Files.walk(root)) {
                all.filter(path -> Stream.of(endings).anyMatch(path.toString()::endsWith))
                        .forEach(sources::add);
            }
        }
        return sources;
    }
}
