package org.closedset.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WholeLogTest {
    private static final LogKind KIND = LogKind.PRIVATE;

    @Test
    void a_whole_log_of_any_size_holds() throws UnreadableLedger {
        for (int size : new int[] {0, 1, 2, 255, 256, 257, 511, 512, 700, 65_536, 66_000}) {
            Kept kept = log(size);
            WholeLog.check(kept, checkpoint(kept), KIND);
        }
    }

    @Test
    void a_log_that_has_grown_still_holds_at_every_earlier_checkpoint() throws UnreadableLedger {
        Kept kept = log(300);
        Checkpoint early = checkpoint(kept);
        kept.append(entries(300, 900));
        WholeLog.check(kept, early, KIND);
        kept.files.keySet().removeIf(path -> path.contains("001.p/44"));
        WholeLog.check(kept, early, KIND);
        WholeLog.check(kept, checkpoint(kept), KIND);
    }

    @Test
    void every_file_that_is_missing_is_named() throws UnreadableLedger {
        for (String path : log(700).files.keySet()) {
            Kept kept = log(700);
            Checkpoint checkpoint = checkpoint(kept);
            kept.files.remove(path);
            refused(Fault.FILE_ABSENT, path, kept, checkpoint);
        }
    }

    @Test
    void every_tile_that_is_changed_cut_or_longer_is_named() throws UnreadableLedger {
        for (String path : log(700).files.keySet()) {
            if (!path.startsWith("tile/entries")) {
                byte[] bytes = log(700).held(path);
                changed(Fault.TILE_DIFFERS, path, turned(bytes, 0));
                changed(Fault.TILE_DIFFERS, path, turned(bytes, bytes.length - 1));
                changed(Fault.TILE_LENGTH, path, Arrays.copyOf(bytes, bytes.length - 32));
                changed(Fault.TILE_LENGTH, path, Arrays.copyOf(bytes, bytes.length + 32));
                changed(Fault.TILE_LENGTH, path, new byte[0]);
            }
        }
    }

    @Test
    void every_bundle_that_is_changed_cut_or_longer_is_named_by_itself_or_its_tile() throws UnreadableLedger {
        for (int number = 0; number < 3; number++) {
            String path = "tile/entries/00" + number + (number == 2 ? ".p/188" : "");
            byte[] bytes = log(700).held(path);
            changed(Fault.TILE_DIFFERS, path.replace("entries", "0"), path, turned(bytes, 20));
            changed(Fault.TILE_DIFFERS, path.replace("entries", "0"), path, turned(bytes, bytes.length - 1));
            changed(Fault.BUNDLE_LONG, path, Arrays.copyOf(bytes, bytes.length + 1));
            changed(Fault.BUNDLE_SHORT, path, Arrays.copyOf(bytes, bytes.length - 1));
            changed(Fault.BUNDLE_SHORT, path, new byte[0]);
            changed(Fault.ENTRY_VERSION, path, turned(bytes, 2));
            changed(Fault.ENTRY_KIND, path, turned(bytes, 3));
        }
    }

    @Test
    void an_entry_of_another_length_or_log_is_named_by_its_bundle() throws UnreadableLedger {
        for (byte[] other : List.of(
                new byte[0],
                new byte[33],
                Entry.padding(LogKind.AGREEMENTS, new byte[32]).bytes())) {
            List<byte[]> entries = new ArrayList<>(entries(0, 300));
            entries.set(280, other);
            Kept kept = new Kept();
            kept.append(entries);
            Fault fault = other.length == Entry.LENGTH ? Fault.ENTRY_KIND : Fault.ENTRY_LENGTH;
            refused(fault, "tile/entries/001.p/44", kept, checkpoint(kept));
        }
    }

    @Test
    void the_first_of_several_faults_is_named() throws UnreadableLedger {
        Kept kept = log(700);
        Checkpoint checkpoint = checkpoint(kept);
        kept.files.remove("tile/0/002.p/188");
        kept.files.put("tile/0/001", turned(kept.held("tile/0/001"), 100));
        refused(Fault.TILE_DIFFERS, "tile/0/001", kept, checkpoint);
        kept.files.remove("tile/entries/000");
        refused(Fault.FILE_ABSENT, "tile/entries/000", kept, checkpoint);
    }

    @Test
    void a_checkpoint_of_another_root_or_size_does_not_hold() throws UnreadableLedger {
        Kept kept = log(700);
        refused(
                Fault.CHECKPOINT_DIFFERS,
                "",
                kept,
                new Checkpoint("a", 700, turned(kept.plainRoot(700), 5), List.of()));
        refused(Fault.CHECKPOINT_DIFFERS, "", kept, new Checkpoint("a", 0, new byte[32], List.of()));
        refused(Fault.FILE_ABSENT, "tile/entries/002.p/189", kept, new Checkpoint("a", 701, new byte[32], List.of()));
        refused(Fault.FILE_ABSENT, "tile/entries/002.p/187", kept, new Checkpoint("a", 699, new byte[32], List.of()));
    }

    @Test
    void two_entries_that_changed_places_are_found() throws UnreadableLedger {
        Kept kept = log(300);
        List<byte[]> swapped = new ArrayList<>(entries(0, 256));
        swapped.set(0, swapped.get(1));
        swapped.set(1, entries(0, 1).getFirst());
        kept.files.put("tile/entries/000", Bundle.bytes(swapped));
        refused(Fault.TILE_DIFFERS, "tile/0/000", kept, checkpoint(kept));
    }

    private static void changed(Fault fault, String path, byte[] bytes) throws UnreadableLedger {
        changed(fault, path, path, bytes);
    }

    private static void changed(Fault fault, String named, String path, byte[] bytes) throws UnreadableLedger {
        Kept kept = log(700);
        Checkpoint checkpoint = checkpoint(kept);
        kept.files.put(path, bytes);
        refused(fault, named, kept, checkpoint);
    }

    private static void refused(Fault fault, String path, Kept kept, Checkpoint checkpoint) {
        UnreadableLedger refused = Refusals.refused(fault, path, () -> WholeLog.check(kept, checkpoint, KIND));
        assertThat(refused.path()).isEqualTo(path);
    }

    private static byte[] turned(byte[] bytes, int at) {
        byte[] turned = bytes.clone();
        turned[at] ^= (byte) 0x10;
        return turned;
    }

    private static Checkpoint checkpoint(Kept kept) {
        int size = kept.entries.size();
        return new Checkpoint("a.example/log", size, kept.plainRoot(size), List.of());
    }

    private static Kept log(int size) throws UnreadableLedger {
        Kept kept = new Kept();
        kept.append(entries(0, size));
        return kept;
    }

    private static List<byte[]> entries(int from, int to) {
        List<byte[]> entries = new ArrayList<>();
        for (int i = from; i < to; i++) {
            entries.add(
                    Entry.of(KIND, Hashing.leaf(Kept.entry(i)), Kept.entry(i)).bytes());
        }
        return entries;
    }
}
