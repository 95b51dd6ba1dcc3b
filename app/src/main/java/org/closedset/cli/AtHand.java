package org.closedset.cli;

import java.io.Console;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.closedset.store.record.Archive;
import org.closedset.store.record.Keys;
import org.closedset.store.record.Place;
import org.closedset.store.record.RecordFailure;
import org.closedset.store.record.Unlocking;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which record a command is about, and what opens it: asked for in the terminal, or the first line of a file. */
final class AtHand {
    @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "${bundle:record.folder}")
    private @Nullable Path folder;

    @Option(names = "--passphrase-file", paramLabel = "FILE", description = "${bundle:record.passphraseFile}")
    private @Nullable Path passphraseFile;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Databases databases;

    private Path in() {
        return folder == null ? Path.of(System.getProperty("user.home"), "Closed Set") : folder;
    }

    Place archivePlace() throws RecordFailure, Refused {
        return databases.archive(in());
    }

    Keys keys() throws RecordFailure, Refused {
        return Keys.open(databases.keys(in()), new Unlocking.Passphrase(passphrase()), new SecureRandom());
    }

    Archive archive() throws RecordFailure, Refused {
        return Archive.open(archivePlace());
    }

    private char[] passphrase() throws Refused {
        return typed(Optional.ofNullable(passphraseFile), "record.passphrase");
    }

    /** From the file where one is named, else from the terminal, which does not show it. */
    static char[] typed(Optional<Path> file, String prompt) throws Refused {
        if (file.isPresent()) {
            return FirstLine.of(file.get()).toCharArray();
        }
        Console console = System.console();
        char[] typed = console == null || !console.isTerminal() ? null : console.readPassword("%s", Words.say(prompt));
        if (typed == null) {
            throw new Refused(Words.say("record.noterminal"));
        }
        return typed;
    }
}
