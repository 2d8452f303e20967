package dev.jampx.cli.compile;

import dev.jampx.model.diagnostics.SourceLocation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** The user's classes, compiled, on disk. They stay there at least until this is closed. */
public final class CompiledClasses implements AutoCloseable {

    private final Fingerprint fingerprint;
    private final Path root;
    private final Map<String, String> sourceByClass;
    private final boolean reused;
    private final Runnable release;
    private final AtomicBoolean open = new AtomicBoolean(true);

    CompiledClasses(
            Fingerprint fingerprint, Path root, Map<String, String> sourceByClass, boolean reused, Runnable release) {
        this.fingerprint = fingerprint;
        this.root = root;
        this.sourceByClass = Map.copyOf(sourceByClass);
        this.reused = reused;
        this.release = release;
    }

    /** What they were compiled from. */
    public Fingerprint fingerprint() {
        return fingerprint;
    }

    /** The folder to put on a class path. */
    public Path root() {
        return root;
    }

    /** All of them, read from there. */
    List<ClassFile> files() {
        return sourceByClass.entrySet().stream()
                .map(entry -> ClassFile.read(root, entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Whether an earlier compilation of the same sources was there to be used. */
    public boolean reused() {
        return reused;
    }

    /** The binary names of the classes that the source {@code path} declares, sorted. */
    public List<String> declaredIn(String path) {
        return sourceByClass.entrySet().stream()
                .filter(entry -> entry.getValue().equals(path))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Where in the user's sources {@code frame} is; empty for code that is not the user's. */
    public Optional<SourceLocation> locate(StackTraceElement frame) {
        return Optional.ofNullable(sourceByClass.get(frame.getClassName()))
                .map(path -> new SourceLocation(path, Math.max(0, frame.getLineNumber())));
    }

    /** Gives the folder up: it may be deleted from now on. Doing so twice is doing it once. */
    @Override
    public void close() {
        if (open.getAndSet(false)) {
            release.run();
        }
    }
}
