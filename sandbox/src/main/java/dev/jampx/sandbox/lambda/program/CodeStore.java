package dev.jampx.sandbox.lambda.program;

import dev.jampx.model.code.ProjectClasses;
import dev.jampx.sandbox.digest.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Keeps the project's classes for the functions that run them: a process may load a class long after the project has moved on to
 * newer ones. Each version of a function's code has a folder, which is there until no process uses it.
 */
public final class CodeStore {

    private static final int DIGITS = 32;

    private final Path home;
    private final Map<String, Path> folders = new HashMap<>();

    /**
     * Begins empty: what a killed sandbox left behind, nobody uses.
     *
     * @param home the folder, which belongs to the store alone
     */
    public CodeStore(Path home) {
        this.home = home;
        try {
            delete(home);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot empty " + home, e);
        }
    }

    /**
     * The code of {@code handlerClass}: the one that is kept already if nothing changed that the handler can come to see.
     *
     * @param classPath the function's class path; its first folder holds the project's classes
     */
    public FunctionCode of(String handlerClass, List<Path> classPath) {
        Optional<Path> root = classPath.stream().filter(Files::isDirectory).findFirst();
        List<Path> kept = new ArrayList<>(classPath);
        try {
            if (root.isEmpty()) {
                return new FunctionCode(fingerprint(kept), kept, root);
            }
            int place = kept.indexOf(root.get());
            ProjectClasses classes = classes(root.get());
            kept.remove(place);
            String fingerprint = fingerprint(classes, handlerClass, kept);
            Path folder = folder(fingerprint, classes);
            kept.add(place, folder);
            return new FunctionCode(fingerprint, kept, Optional.of(folder));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the code of " + handlerClass, e);
        }
    }

    /**
     * The code in a folder or an archive, as it is.
     *
     * @param source the folder, zip or jar file; it may be deleted afterwards
     * @throws IOException if it cannot be read
     */
    public FunctionCode ofFiles(Path source) throws IOException {
        if (Files.isDirectory(source)) {
            return copied(new CodeFiles(source));
        }
        try (FileSystem archive = FileSystems.newFileSystem(source, Map.of("enablePosixFileAttributes", "true"))) {
            return copied(new CodeFiles(archive.getPath("/")));
        } catch (ProviderNotFoundException e) {
            throw new IOException(source + " is neither a folder nor a zip file", e);
        }
    }

    private FunctionCode copied(CodeFiles files) throws IOException {
        String fingerprint = files.fingerprint();
        Path folder = folders.get(fingerprint);
        if (folder == null) {
            folder = home.resolve(fingerprint);
            delete(folder);
            files.copyTo(folder);
            folders.put(fingerprint, folder);
        }
        return new FunctionCode(fingerprint, List.of(), Optional.of(folder));
    }

    /** Deletes what is not in {@code used}. */
    public void keepOnly(Set<FunctionCode> used) {
        Set<String> wanted = new HashSet<>();
        used.forEach(code -> wanted.add(code.fingerprint()));
        folders.entrySet().removeIf(entry -> !wanted.contains(entry.getKey()) && deleted(entry.getValue()));
    }

    private static ProjectClasses classes(Path root) throws IOException {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return new ProjectClasses(contents);
    }

    private Path folder(String fingerprint, ProjectClasses classes) throws IOException {
        Path known = folders.get(fingerprint);
        if (known != null) {
            return known;
        }
        Path folder = home.resolve(fingerprint);
        delete(folder);
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : classes.files().entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        folders.put(fingerprint, folder);
        return folder;
    }

    private static String fingerprint(ProjectClasses classes, String handlerClass, List<Path> libraries)
            throws IOException {
        MessageDigest digest = Sha256.begin();
        for (Map.Entry<String, byte[]> file :
                classes.seenBy(handlerClass).files().entrySet()) {
            add(digest, file.getKey().getBytes(StandardCharsets.UTF_8));
            add(digest, file.getValue());
        }
        add(digest, fingerprint(libraries).getBytes(StandardCharsets.UTF_8));
        return text(digest);
    }

    /** Changes when a library is replaced, even by one of the same name. */
    private static String fingerprint(List<Path> libraries) throws IOException {
        MessageDigest digest = Sha256.begin();
        for (Path library : libraries) {
            if (Files.notExists(library)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(library)) {
                for (Path file : files.sorted().toList()) {
                    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                    String state = file + " " + attributes.size() + " " + attributes.lastModifiedTime();
                    add(digest, state.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return text(digest);
    }

    static void add(MessageDigest digest, byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    static String text(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    // What cannot be deleted now is tried again at the next release.
    private static boolean deleted(Path folder) {
        try {
            delete(folder);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
