package org.closedset.production;

import java.util.List;

/** What a fact says, by feature. Each feature's facts say in which log they are committed and under whose key they lie. */
public sealed interface Content
        permits ProductionFact, AboutPerson, ScriptFact, PlanFact, AskFact, ScoreFact, SetFact, Content.Unknown {
    Keeping keeping();

    /** A fact of a type or version this program does not know: kept as it came, shown, and folded into nothing. */
    record Unknown(String type, int version, List<String> fields) implements Content {
        public Unknown {
            fields = List.copyOf(fields);
        }

        @Override
        public Keeping keeping() {
            throw new IllegalStateException("a fact that is not understood is never written");
        }

        @Override
        public String toString() {
            return "Unknown[" + type + " " + version + "]";
        }
    }
}
