package org.closedset.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of the terminal: breakdown, import, print, and those that look after the record. */
@Command(
        name = "closedset",
        version = "closedset 0.1.0",
        mixinStandardHelpOptions = true,
        resourceBundle = "messages.cli",
        subcommands = {
            BreakdownCommand.class,
            ImportCommand.class,
            PrintCommand.class,
            FsckCommand.class,
            RebuildCommand.class,
            PublishCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            RotateKeysCommand.class
        })
public final class Main {
    /** Exits 0 when the work was done, 1 when it was refused with a sentence, 2 when the words of the call are off. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }
}
