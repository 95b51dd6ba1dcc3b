package org.closedset.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The browser's verifier and the product's say the same of every case: that it holds, or which fault comes first. */
final class LedgerVerifyTest {
    private static final int EACH = 500;
    private static final String ASK = """
            async cases => {
              const ledger = await import('/style/ledger-verify.js');
              const bytes = text => Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
              const words = text => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes(text));
              const keys = texts => Promise.all(texts.map(async text => (await ledger.verifierKey(words(text))).key));
              const ask = {
                inclusion: c => ledger.inclusion(
                  BigInt(c.index), BigInt(c.size), bytes(c.leaf), c.path.map(bytes), bytes(c.root)),
                consistency: c => ledger.consistency(
                  BigInt(c.earlier), BigInt(c.later), bytes(c.earlierRoot), bytes(c.laterRoot), c.path.map(bytes)),
                opens: c => ledger.opens(c.kind, bytes(c.entry), bytes(c.salt), bytes(c.content)),
                key: c => ledger.verifierKey(words(c.text)),
                note: async c => ledger.note(bytes(c.note), await keys(c.known)),
                checkpoint: async c => {
                  const [log, ...others] = await keys(c.known);
                  return ledger.checkpoint(bytes(c.note), log, others);
                },
              };
              const found = [];
              for (const each of JSON.parse(cases)) {
                const { fault, line } = await ask[each.what](each.given);
                found.push(fault + ' ' + line);
              }
              return found;
            }
            """;

    @Test
    void java_and_the_browser_agree_on_every_case_and_on_the_first_fault_of_each() throws Exception {
        LedgerCases cases = new LedgerCases(20_261_125);
        NoteCases notes = new NoteCases(cases);
        for (int i = 0; i < EACH; i++) {
            cases.inclusion();
            cases.consistency();
            cases.opening();
            notes.key();
            notes.note();
            notes.checkpoint();
        }
        Page page = TestDesk.get().open();
        String json = JsonMapper.builder().build().writeValueAsString(cases.cases);
        List<?> found = (List<?>) page.evaluate(ASK, json);
        assertThat(found).hasSize(EACH * 6);
        List<String> disagreed = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            LedgerCases.Case each = cases.cases.get(i);
            if (!each.found().equals(found.get(i))) {
                disagreed.add(each + " but the browser: " + found.get(i));
            }
        }
        assertThat(disagreed).isEmpty();
        everythingWasTried(cases.cases);
    }

    /** The cases would show little if some fault never stood among them, or nothing ever held. */
    private static void everythingWasTried(List<LedgerCases.Case> cases) {
        Map<String, Map<String, Integer>> tried = new TreeMap<>();
        for (LedgerCases.Case each : cases) {
            String fault = each.found().substring(0, each.found().indexOf(' '));
            tried.computeIfAbsent(each.what(), what -> new HashMap<>()).merge(fault, 1, Integer::sum);
        }
        tried.values().forEach(faults -> assertThat(faults.get("")).isGreaterThan(EACH / 10));
        Set<String> all = new TreeSet<>();
        tried.values().forEach(faults -> all.addAll(faults.keySet()));
        assertThat(all)
                .contains(
                        "SIZE_NEGATIVE", "INDEX_OUTSIDE", "SIZES_REVERSED", "LEAF_LENGTH", "ROOT_LENGTH", "HASH_LENGTH")
                .contains("PATH_SHORT", "PATH_LONG", "ROOT_DIFFERS", "EARLIER_ROOT_DIFFERS")
                .contains("NOTE_UTF8", "NOTE_CONTROL", "NOTE_LINE_END", "NOTE_EMPTY_LINE", "NOTE_UNSIGNED")
                .contains("NOTE_SIGNATURES", "NOTE_UNKNOWN", "SIGNATURE_LINE", "SIGNATURE_NAME", "SIGNATURE_BASE64")
                .contains("SIGNATURE_SHORT", "SIGNATURE_FAILS", "KEYS_ALIKE")
                .contains("KEY_PARTS", "KEY_NAME", "KEY_ID", "KEY_BASE64", "KEY_TYPE", "KEY_LENGTH", "KEY_POINT")
                .contains("KEY_ID_DIFFERS")
                .contains("CHECKPOINT_LINES", "CHECKPOINT_EMPTY_LINE", "CHECKPOINT_SIZE", "CHECKPOINT_ROOT")
                .contains("CHECKPOINT_ROOT_OF_NONE", "CHECKPOINT_ORIGIN")
                .contains("ENTRY_LENGTH", "ENTRY_VERSION", "ENTRY_KIND", "SALT_LENGTH", "OPENING_DIFFERS");
    }
}
