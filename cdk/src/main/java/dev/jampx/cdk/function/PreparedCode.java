package dev.jampx.cdk.function;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awscdk.services.lambda.Runtime;

/**
 * Code that was built by other means: an executable for {@code provided.al2023}, a program in Python, a jar with everything in it.
 *
 * @param path a folder, or a zip or jar file, with what Lambda is to find in {@code /var/task}
 * @param runtime Lambda's runtime
 * @param handler what Lambda calls
 */
public record PreparedCode(Path path, Runtime runtime, String handler) implements FunctionCode {

    /**
     * The code of a function of a project.
     *
     * @param function the function's name
     * @param project the folder of the project
     * @param path the folder, zip or jar file, from {@code project}
     * @param runtime Lambda's name of the runtime
     * @param handler what Lambda calls
     * @throws dev.jampx.model.diagnostics.InvalidDefinitionException if there is no such file
     */
    public static PreparedCode of(String function, Path project, String path, String runtime, String handler) {
        Path code = project.resolve(path);
        if (Files.notExists(code)) {
            throw FunctionCodeProblems.refusal(FunctionCodeProblems.missing(function, path));
        }
        return new PreparedCode(code, LambdaRuntimes.named(runtime), handler);
    }

    @Override
    public Optional<Startup> startup() {
        return Files.isDirectory(path) ? Startup.of(runtime) : Optional.empty();
    }

    @Override
    public Path prepare(Path folder) throws IOException {
        if (!Files.isDirectory(path)) {
            return path;
        }
        List<Path> files;
        try (Stream<Path> found = Files.walk(path)) {
            files = found.sorted().toList();
        }
        for (Path file : files) {
            Path target = folder.resolve(path.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(target);
            } else {
                // Executables stay executable.
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return folder;
    }
}
