package org.closedset;

import picocli.CommandLine;

/** The program: the command line's own work, and the desk in the browser. The only place that knows both. */
public final class Main {
    private Main() {}

    /** Exits 0 when the work was done, 1 when it was refused with a sentence, 2 when the words of the call are off. */
    public static void main(String[] arguments) {
        CommandLine line = new CommandLine(new org.closedset.cli.Main());
        line.addSubcommand(new DemoCommand());
        line.addSubcommand(new DeskCommand());
        line.addSubcommand(new ServeCommand());
        line.addSubcommand(new RehearseCommand());
        System.exit(line.execute(arguments));
    }
}
