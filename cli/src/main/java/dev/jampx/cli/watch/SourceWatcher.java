package dev.jampx.cli.watch;

import dev.jampx.cli.mistake.SandboxProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.project.AtomicFile;
import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** Watches the files that matter. The folders above them are watched as well, so that they may go and come back, but not what lies beside. */
public final class SourceWatcher implements AutoCloseable {

    private final DirectoryWatcher watcher;

    private SourceWatcher(DirectoryWatcher watcher) {
        this.watcher = watcher;
    }

    /** Watches {@code files} from now on; when this returns, no later change is missed. */
    public static SourceWatcher start(WatchedFiles files, Consumer<Path> onChange) {
        try {
            WatchedFiles real = files.real();
            DirectoryWatcher watcher = DirectoryWatcher.builder()
                    .paths(real.roots())
                    .fileHashing(false)
                    .fileTreeVisitor(visitor(real))
                    .listener(event -> report(real, files, event, onChange))
                    .build();
            CompletableFuture<Void> running = watcher.watchAsync(task -> {
                Thread thread = new Thread(task, "jampx-watcher");
                thread.setDaemon(true);
                thread.start();
            });
            if (running.isCompletedExceptionally()) {
                running.join();
            }
            return new SourceWatcher(watcher);
        } catch (CompletionException e) {
            String reason =
                    e.getCause() instanceof IOException io ? AtomicFile.reason(io) : String.valueOf(e.getCause());
            throw new UserMistakeException(SandboxProblems.cannotWatch(files.folder(), reason));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void report(
            WatchedFiles real, WatchedFiles files, DirectoryChangeEvent event, Consumer<Path> onChange) {
        if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW) {
            onChange.accept(files.folder());
        } else if (!isNoise(event) && real.concerns(event.path())) {
            onChange.accept(files.known(real, event.path()));
        }
    }

    // A folder that is modified has had a file added or removed, and that file has an event of its own.
    private static boolean isNoise(DirectoryChangeEvent event) {
        return event.isDirectory() && event.eventType() == DirectoryChangeEvent.EventType.MODIFY;
    }

    private static FileTreeVisitor visitor(WatchedFiles files) {
        return (start, onFolder, onFile) -> Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!files.leadsInto(folder)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                onFolder.call(folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                onFile.call(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                // Gone again before it could be looked at.
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() {
        try {
            watcher.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
