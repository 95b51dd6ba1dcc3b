package org.closedset.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.closedset.store.record.Archive;
import org.closedset.store.record.Keys;
import org.closedset.store.record.Place;
import org.closedset.store.record.RecordFailure;
import org.closedset.store.record.Unlocking;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which record a command is about, and what opens it: asked for in the terminal, or the first line of a file. */
final class AtHand {
    @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "${bundle:record.folder}")
    private @Nullable Path folder;

    @Option(names = "--passphrase-file", paramLabel = "FILE", description = "${bundle:record.passphraseFile}")
    private @Nullable Path passphraseFile;

    private Path in() {
        return folder == null ? Path.of(System.getProperty("user.home"), "Closed Set") : folder;
    }

    Place archivePlace() {
        return new Place.File(in().resolve("record").resolve("archive.db"));
    }

    private Place keysPlace() {
        return new Place.File(in().resolve("record-keys").resolve("keys.db"));
    }

    Keys keys() throws RecordFailure, Refused {
        return Keys.open(keysPlace(), new Unlocking.Passphrase(passphrase()), new SecureRandom());
    }

    Archive archive() throws RecordFailure {
        return Archive.open(archivePlace());
    }

    private char[] passphrase() throws Refused {
        return typed(Optional.ofNullable(passphraseFile), "record.passphrase");
    }

    /** From the file where one is named, else from the terminal, which does not show it. */
    static char[] typed(Optional<Path> file, String prompt) throws Refused {
        if (file.isPresent()) {
            return firstLine(file.get());
        }
        Console console = System.console();
        char[] typed = console == null || !console.isTerminal() ? null : console.readPassword("%s", Words.say(prompt));
        if (typed == null) {
            throw new Refused(Words.say("record.noterminal"));
        }
        return typed;
    }

    private static char[] firstLine(Path file) throws Refused {
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.isEmpty() || lines.getFirst().isBlank()) {
                throw new Refused(Words.say("refused", file, Words.say("record.emptyfile")));
            }
            return lines.getFirst().toCharArray();
        } catch (IOException e) {
            throw new Refused(Words.say("refused", file, Words.say("gone")));
        }
    }
}
