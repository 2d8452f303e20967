package dev.jampx.sandbox.lambda;

import dev.jampx.sandbox.lambda.program.NodeBundler;
import dev.jampx.sandbox.lambda.program.SearchPath;
import java.nio.file.Path;

/**
 * Where the code of functions comes from, and what they are not told by their definition.
 *
 * @param project the project's folder
 * @param bundler bundles JavaScript
 * @param path where interpreters are looked for
 * @param secrets the secrets in their environment
 */
public record FunctionSources(Path project, NodeBundler bundler, SearchPath path, FunctionSecrets secrets) {}
