package dev.jampx.cdk.function;

import dev.jampx.model.resolved.Function;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import software.amazon.awscdk.services.lambda.Runtime;

/**
 * A file of JavaScript or TypeScript, which esbuild bundles with what it imports, as Amplify does.
 *
 * @param function the name of the function
 * @param project the folder of the project
 * @param file the file, from {@code project}
 * @param version the version of Node.js; 22 unless given
 * @param minify whether the bundle is made small
 * @param external modules that are not bundled, since layers bring them
 */
public record NodeCode(
        String function, Path project, String file, OptionalInt version, boolean minify, List<String> external)
        implements FunctionCode {

    private static final int STANDARD_VERSION = 22;
    private static final String BUNDLES = ".amplify/bundles";

    public NodeCode {
        external = List.copyOf(external);
    }

    @Override
    public Runtime runtime() {
        return LambdaRuntimes.named("nodejs" + nodeVersion() + ".x");
    }

    @Override
    public String handler() {
        return Function.NODE_HANDLER;
    }

    @Override
    public Optional<Startup> startup() {
        return Optional.of(Startup.NODE);
    }

    /**
     * Bundles the file.
     *
     * @throws dev.jampx.model.diagnostics.InvalidDefinitionException if there is no such file, or it cannot be bundled
     */
    @Override
    public Path prepare(Path folder) throws IOException {
        Path entry = project.resolve(file);
        if (!Files.isRegularFile(entry)) {
            throw FunctionCodeProblems.refusal(FunctionCodeProblems.missing(function, file));
        }
        // Source maps name sources by their way from the bundle, which must not depend on where temporary files are.
        Path bundles = Files.createDirectories(project.resolve(BUNDLES));
        Path bundle = Files.createTempDirectory(bundles, "function");
        try {
            Esbuild.find(project, entry).bundle(this, bundle);
            try (Stream<Path> files = Files.list(bundle)) {
                for (Path made : files.sorted().toList()) {
                    Files.move(made, folder.resolve(made.getFileName().toString()));
                }
            }
            return folder;
        } finally {
            delete(bundle);
        }
    }

    int nodeVersion() {
        return version.orElse(STANDARD_VERSION);
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + folder, e);
        }
    }
}
