package org.closedset.store;

/** What lies beside a script whose decisions are in the record: version 4 of docs/formats/decisions.md. */
record RecordForm(String format, int version, String record) {
    RecordForm {
        Codes.check(version == DecisionJson.IN_RECORD && record.matches("[0-9a-f]{32}"));
    }
}
