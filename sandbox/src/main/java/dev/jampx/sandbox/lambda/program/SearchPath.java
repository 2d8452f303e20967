package dev.jampx.sandbox.lambda.program;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where programs are looked for.
 *
 * @param folders the folders, in their order
 */
public record SearchPath(List<Path> folders) {

    public SearchPath {
        folders = List.copyOf(folders);
    }

    /** The one of whoever started the sandbox. */
    public static SearchPath ofThisProcess() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return new SearchPath(Arrays.stream(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList());
    }

    /** The program {@code name}, if there is one. */
    Optional<Path> find(String name) {
        return Stream.of(name, name + ".exe")
                .flatMap(file -> folders.stream().map(folder -> folder.resolve(file)))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }
}
