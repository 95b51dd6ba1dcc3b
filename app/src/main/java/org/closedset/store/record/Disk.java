package org.closedset.store.record;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import org.closedset.store.record.RecordFailure.Why;

/** Files that are made beside their place, forced to disk, and then put in it in one step. */
final class Disk {
    private static final List<String> BESIDE = List.of("", "-journal", "-wal", "-shm");

    private Disk() {}

    /** Where a file is made before it gets its name. */
    static Path fresh(Path path) {
        return path.resolveSibling(path.getFileName() + ".new");
    }

    /** An empty file that only its owner may read, in place of what an earlier try left. */
    static void empty(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        for (String rest : BESIDE) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + rest));
        }
        Files.createFile(file, ownersAlone(file));
    }

    /** Fills an empty file, which keeps its own permissions whatever those of the copy are. */
    static void fill(Path file, Path copy) throws IOException {
        try (OutputStream out =
                Files.newOutputStream(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            Files.copy(copy, out);
        }
    }

    /** A whole file that anybody may read who may read its folder, in place of what has its name. */
    static void write(Path file, byte[] bytes) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path fresh = fresh(file);
        Files.write(fresh, bytes);
        publish(fresh, file);
    }

    /** A file under its first name, which is taken off the disk again where it never got its own. */
    record Unfinished(Path fresh) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            for (String rest : BESIDE) {
                Files.deleteIfExists(fresh.resolveSibling(fresh.getFileName() + rest));
            }
        }
    }

    /** Gives a finished file its name, replacing what has it; durable when it returns. */
    static void publish(Path fresh, Path path) throws IOException {
        force(fresh);
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(path);
    }

    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Makes names themselves last; Windows cannot open a folder and does not need it. */
    static void forceFolder(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null && posix(folder)) {
            try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
                entries.force(true);
            }
        }
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] ownersAlone(Path file) {
        return posix(file)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** What the system says in words only, told apart as far as it can be. */
    static RecordFailure failed(IOException e, String called) {
        String reason = e instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : String.valueOf(e.getMessage());
        String lower = reason.toLowerCase(Locale.ROOT);
        if (lower.contains("no space") || lower.contains("quota")) {
            return RecordFailure.from(e, Why.FULL, "full", called);
        }
        if (lower.contains("read-only")) {
            return RecordFailure.from(e, Why.READ_ONLY, "readonly", called);
        }
        return RecordFailure.from(e, Why.UNREACHABLE, "disk", called);
    }
}
