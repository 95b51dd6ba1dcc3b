package org.closedset.cli;

import java.util.concurrent.Callable;
import org.closedset.store.record.RecordFailure;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command about the record: 0 when it is done, 1 with a sentence when it is not. */
abstract class RecordWork implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Does the work; what it says goes to {@link #say}. */
    abstract int work() throws RecordFailure, Refused;

    @Override
    public Integer call() {
        try {
            int done = work();
            spec.commandLine().getOut().flush();
            return done;
        } catch (RecordFailure | Refused refused) {
            spec.commandLine().getErr().println(refused.getMessage());
            spec.commandLine().getErr().flush();
            return 1;
        }
    }

    void say(String key, Object... parts) {
        tell(Words.say(key, parts));
    }

    void tell(String sentence) {
        spec.commandLine().getOut().println(sentence);
    }
}
