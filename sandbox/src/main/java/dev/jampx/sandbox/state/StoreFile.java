package dev.jampx.sandbox.state;

import dev.jampx.sandbox.SandboxUnavailableException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;

/** The file of a store: readable by its owner only, and rewritten when it is opened with little but freed space in it. */
public final class StoreFile {

    /** Below this a file is not worth rewriting. */
    public static final long SMALL_BYTES = 32L << 20;

    private static final int SPARSE_PERCENT = 40;
    private static final int PAGE_BYTES = 4096;

    /** How long space stays unused after it was freed: longer than any read of it may last. */
    private static final int RETENTION_MILLIS = 5_000;

    private StoreFile() {}

    /**
     * Opens the file, or makes an empty one.
     *
     * @param smallBytes a file of at most this size is not rewritten
     * @throws SandboxUnavailableException when another process has it open
     */
    public static MVStore open(Path file, long smallBytes) throws IOException {
        if (Files.notExists(file)) {
            create(file);
        }
        MVStore store = openExisting(file);
        boolean sparse = Files.size(file) > smallBytes && store.getFileStore().getChunksFillRate() < SPARSE_PERCENT;
        if (!sparse) {
            return store;
        }
        rewrite(store, file);
        return openExisting(file);
    }

    /** Copies into a new file that takes the old one's place at once. The store's own compaction moves data in place, which may fail. */
    private static void rewrite(MVStore store, Path file) throws IOException {
        Path copy = file.resolveSibling(file.getFileName() + ".copy");
        Files.deleteIfExists(copy);
        create(copy);
        try (MVStore target = openExisting(copy)) {
            MVStoreTool.compact(store, target);
        }
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        store.close();
        Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static MVStore openExisting(Path file) {
        try {
            // Neither the background thread nor a full buffer may commit between two writes of one change.
            MVStore store = new MVStore.Builder()
                    .fileName(file.toString())
                    .autoCommitDisabled()
                    .autoCommitBufferSize(0)
                    .pageSplitSize(PAGE_BYTES)
                    .open();
            store.setRetentionTime(RETENTION_MILLIS);
            return store;
        } catch (MVStoreException e) {
            if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                throw new SandboxUnavailableException(
                        SandboxUnavailableException.Reason.IDENTIFIER_IN_USE, "Another process uses " + file);
            }
            throw e;
        }
    }

    private static void create(Path file) throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Files.createFile(file, ownerOnly);
    }
}
