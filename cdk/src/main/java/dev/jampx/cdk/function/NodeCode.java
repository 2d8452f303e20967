package dev.jampx.cdk.function;

import dev.jampx.model.resolved.Function;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
        bundle().writeTo(folder);
        return folder;
    }

    private NodeBundle bundle() {
        return new NodeBundle(function, project, file, nodeVersion(), minify, external);
    }

    private int nodeVersion() {
        return version.orElse(NodeBundle.STANDARD_VERSION);
    }
}
