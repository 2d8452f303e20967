package dev.jampx.sandbox.lambda.program;

import dev.jampx.model.resolved.Function;
import java.io.IOException;
import java.nio.file.Path;

/** Makes one module of a file of JavaScript or TypeScript and what it imports, as for AWS. */
@FunctionalInterface
public interface NodeBundler {

    /**
     * Bundles the code of a function.
     *
     * @param project the project's folder
     * @param function the function
     * @param entry what it runs
     * @param folder an empty folder for the module
     * @throws dev.jampx.model.diagnostics.InvalidDefinitionException if there is no such file or no bundler, or it has mistakes
     * @throws IOException if a file cannot be read or written
     */
    void bundle(Path project, Function function, Function.NodeEntry entry, Path folder) throws IOException;
}
