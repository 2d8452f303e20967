package dev.jampx.cdk.function;

import dev.jampx.model.resolved.Function;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What becomes of a file of JavaScript or TypeScript: one module with what it imports. Lambda and the sandbox run the same.
 *
 * @param function the name of the function
 * @param project the folder of the project
 * @param file the file, from {@code project}
 * @param version the version of Node.js
 * @param minify whether the bundle is made small
 * @param external modules that are not bundled, since layers bring them
 */
public record NodeBundle(
        String function, Path project, String file, int version, boolean minify, List<String> external) {

    static final int STANDARD_VERSION = 22;

    private static final String BUNDLES = ".amplify/bundles";

    public NodeBundle {
        external = List.copyOf(external);
    }

    /** The bundle of {@code entry}, which {@code function} runs, in the project in the folder {@code project}. */
    public static NodeBundle of(Path project, Function function, Function.NodeEntry entry) {
        return new NodeBundle(
                function.name(),
                project,
                entry.file(),
                function.settings().runtime().orElse(STANDARD_VERSION),
                function.settings().minify(),
                List.copyOf(function.settings().layers().keySet()));
    }

    /**
     * Writes the module and its source map into {@code folder}, by a bundler that may have to be fetched.
     *
     * @throws dev.jampx.model.diagnostics.InvalidDefinitionException if there is no such file, or it cannot be bundled
     * @throws IOException if a file cannot be read or written
     */
    public void writeTo(Path folder) throws IOException {
        write(Esbuild.find(project, entry()), folder);
    }

    /**
     * Writes the module and its source map into {@code folder}, by a bundler that is on this machine.
     *
     * @throws dev.jampx.model.diagnostics.InvalidDefinitionException if there is no such file or no bundler, or it cannot be bundled
     * @throws IOException if a file cannot be read or written
     */
    public void writeOfflineTo(Path folder) throws IOException {
        write(Esbuild.findInstalled(project, entry()), folder);
    }

    private Path entry() {
        Path entry = project.resolve(file);
        if (!Files.isRegularFile(entry)) {
            throw FunctionCodeProblems.refusal(FunctionCodeProblems.missing(function, file));
        }
        return entry;
    }

    private void write(Esbuild esbuild, Path folder) throws IOException {
        // Source maps name sources by their way from the bundle, which must not depend on where temporary files are.
        Path bundles = Files.createDirectories(project.resolve(BUNDLES));
        Path bundle = Files.createTempDirectory(bundles, "function");
        try {
            esbuild.bundle(this, bundle);
            try (Stream<Path> files = Files.list(bundle)) {
                for (Path made : files.sorted().toList()) {
                    Files.move(made, folder.resolve(made.getFileName().toString()));
                }
            }
        } finally {
            delete(bundle);
        }
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
