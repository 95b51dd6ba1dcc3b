package org.closedset.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Replaces a file whole or not at all, one writer at a time within this process and between processes. */
final class Written {
    /** A lock between processes does not hold between threads of one; this one does. */
    private static final Map<Path, ReentrantLock> HERE = new ConcurrentHashMap<>();

    private Written() {}

    /** What must still hold when the lock is held, or the file stays as it is. */
    interface Still {
        void holds() throws UnreadableDecisions;
    }

    static void replace(Path file, byte[] whole, Still still) throws UnreadableDecisions {
        Path real = file.toAbsolutePath().normalize();
        ReentrantLock here = HERE.computeIfAbsent(real, path -> new ReentrantLock());
        here.lock();
        try (FileChannel channel = lockFile(real);
                FileLock lock = channel.lock()) {
            still.holds();
            write(real, whole, lock);
        } catch (IOException e) {
            throw Wording.refuse(UnreadableDecisions.Why.DISK, "unwritten", String.valueOf(file.getFileName()));
        } finally {
            here.unlock();
        }
    }

    private static FileChannel lockFile(Path file) throws IOException {
        String name = file.getFileName().toString();
        int ending = name.lastIndexOf(".json");
        Path lock = file.resolveSibling("." + (ending > 0 ? name.substring(0, ending) : name) + ".lock");
        return FileChannel.open(lock, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), mode(file));
    }

    private static void write(Path file, byte[] whole, FileLock lock) throws IOException, UnreadableDecisions {
        if (!lock.isValid()) {
            throw new IOException("the lock was lost");
        }
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        try {
            try (FileChannel out = FileChannel.open(
                    fresh, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mode(file))) {
                ByteBuffer rest = ByteBuffer.wrap(whole);
                while (rest.hasRemaining()) {
                    out.write(rest);
                }
                out.force(true);
            }
            if (!Arrays.equals(Files.readAllBytes(fresh), whole)) {
                throw Wording.refuse(UnreadableDecisions.Why.DISK, "unverified", String.valueOf(file.getFileName()));
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
        forceFolder(file);
    }

    /** Makes the new name itself last; Windows cannot open a folder and does not need it. */
    private static void forceFolder(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null
                && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
                entries.force(true);
            }
        }
    }

    private static FileAttribute<?>[] mode(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
