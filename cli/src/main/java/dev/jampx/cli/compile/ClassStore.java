package dev.jampx.cli.compile;

import dev.jampx.cli.project.AtomicFile;
import dev.jampx.cli.project.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Compiled classes, kept on disk by fingerprint. Each fingerprint has a folder of its own, which never changes once it is
 * there, so a running function keeps its classes while newer ones are made. Every process that works on the project
 * shares the store; there is one instance for each process and project.
 */
public final class ClassStore {

    private static final String DRAFT = ".draft";

    private final Path folder;
    private final ClassClaims claims;

    /**
     * @param folder where the classes are kept; created when needed
     */
    public ClassStore(Path folder) {
        this.folder = folder;
        this.claims = new ClassClaims(folder);
    }

    /** The classes for {@code fingerprint}; {@code compilation} is run if they are not there. */
    CompiledClasses obtain(Fingerprint fingerprint, Supplier<List<ClassFile>> compilation) {
        AtomicFile.requireWritable(folder);
        Path home = folder.resolve(fingerprint.value());
        try {
            claims.acquire(fingerprint.value());
            boolean done = false;
            try {
                boolean reused = Files.isDirectory(home);
                if (!reused) {
                    publish(compilation.get(), home);
                }
                CompiledClasses classes = new CompiledClasses(
                        fingerprint, home.resolve("classes"), readIndex(home), reused, () -> release(fingerprint));
                done = true;
                return classes;
            } finally {
                if (!done) {
                    claims.release(fingerprint.value());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes what nobody uses any more. */
    public void sweep() {
        try {
            claims.sweep(this::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Who was killed while compiling has left a draft.
    private void delete(String fingerprint) throws IOException {
        FileTree.delete(folder.resolve(fingerprint));
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, fingerprint + DRAFT + "*")) {
            for (Path draft : drafts) {
                FileTree.delete(draft);
            }
        }
    }

    private void release(Fingerprint fingerprint) {
        try {
            claims.release(fingerprint.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void publish(List<ClassFile> classes, Path home) throws IOException {
        Path draft = Files.createTempDirectory(folder, home.getFileName() + DRAFT);
        Map<String, String> sources = new TreeMap<>();
        Files.createDirectory(draft.resolve("classes"));
        for (ClassFile file : classes) {
            Path target = draft.resolve("classes").resolve(file.path());
            Files.createDirectories(target.getParent());
            Files.write(target, file.bytes());
            sources.put(file.name(), file.source());
        }
        Files.write(
                draft.resolve("index"),
                sources.entrySet().stream()
                        .map(entry -> entry.getKey() + "\t" + entry.getValue())
                        .toList());
        try {
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            FileTree.delete(draft);
            // Another process may have been quicker with the same classes.
            if (!Files.isDirectory(home)) {
                throw e;
            }
        }
    }

    private static Map<String, String> readIndex(Path home) throws IOException {
        return Files.readAllLines(home.resolve("index")).stream()
                .map(line -> line.split("\t", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }
}
