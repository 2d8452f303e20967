package dev.jampx.cdk.function;

import dev.jampx.model.code.ProjectClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import software.amazon.awscdk.services.lambda.Runtime;

/**
 * A handler class with its class path: those of the project's classes that it can come to see, and the libraries. Grammar and model of
 * jampx are left out, since no handler needs them.
 *
 * @param handler the binary name of the class, perhaps with {@code ::} and a method
 * @param classes the project's classes
 * @param libraries the jars and folders of its runtime class path
 * @param version the version of Java; the oldest that loads the classes, unless given
 */
public record JavaCode(String handler, ProjectClasses classes, List<Path> libraries, OptionalInt version)
        implements FunctionCode {

    public JavaCode {
        libraries = List.copyOf(libraries);
    }

    /** A handler class on the oldest version of Java that loads it. */
    public JavaCode(String handler, ProjectClasses classes, List<Path> libraries) {
        this(handler, classes, libraries, OptionalInt.empty());
    }

    @Override
    public Runtime runtime() {
        if (version.isPresent()) {
            return JavaRuntimes.ofVersion(version.getAsInt());
        }
        try {
            return JavaRuntimes.forClassFiles(Math.max(classes.seenBy(handler).newestVersion(), newestOfLibraries()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the libraries of " + handler, e);
        }
    }

    @Override
    public Optional<Startup> startup() {
        return Optional.of(Startup.JAVA);
    }

    @Override
    public Path prepare(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : classes.seenBy(handler).files().entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        Set<String> names = new HashSet<>();
        for (Path path : libraries) {
            Library library = new Library(path);
            if (library.exists() && !library.isJampx()) {
                Path target = folder.resolve("lib").resolve(free(library.fileName(), names));
                Files.createDirectories(target.getParent());
                library.writeTo(target);
            }
        }
        return folder;
    }

    private int newestOfLibraries() throws IOException {
        int newest = 0;
        for (Path path : libraries) {
            Library library = new Library(path);
            if (library.exists() && !library.isJampx()) {
                newest = Math.max(newest, library.classFileVersion());
            }
        }
        return newest;
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int number = 2; !taken.add(free); number++) {
            free = number + "-" + name;
        }
        return free;
    }
}
