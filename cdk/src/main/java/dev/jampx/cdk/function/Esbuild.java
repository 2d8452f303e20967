package dev.jampx.cdk.function;

import dev.jampx.model.diagnostics.InvalidDefinitionException;
import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The bundler.
 *
 * @param command how it is started
 */
record Esbuild(List<String> command) {

    /** The version that is fetched where none is installed. */
    private static final String VERSION = "0.28.2";

    // ES modules have none of these, and libraries written for CommonJS look for them.
    private static final String COMMON_JS = "import{createRequire as jampxRequire}from'node:module';"
            + "import{fileURLToPath as jampxPath}from'node:url';import{dirname as jampxFolder}from'node:path';"
            + "globalThis.require??=jampxRequire(import.meta.url);"
            + "globalThis.__filename??=jampxPath(import.meta.url);"
            + "globalThis.__dirname??=jampxFolder(globalThis.__filename);";

    private static final String TYPED_ENVIRONMENT = "export const env = process.env;\n";

    private static final String SUFFIX = File.separatorChar == '\\' ? ".cmd" : "";

    /**
     * The bundler nearest to {@code entry}: in {@code node_modules} of its folder or of one above, on the path, or else fetched by npx.
     *
     * @throws dev.jampx.model.diagnostics.InvalidDefinitionException if there is none
     */
    static Esbuild find(Path project, Path entry) {
        return installed(entry)
                .or(() -> onPath("npx" + SUFFIX).map(npx -> new Esbuild(List.of(npx, "--yes", "esbuild@" + VERSION))))
                .orElseThrow(() -> none(project, entry));
    }

    /**
     * The bundler nearest to {@code entry} that is on this machine already.
     *
     * @throws dev.jampx.model.diagnostics.InvalidDefinitionException if there is none
     */
    static Esbuild findInstalled(Path project, Path entry) {
        return installed(entry).orElseThrow(() -> none(project, entry));
    }

    private static Optional<Esbuild> installed(Path entry) {
        for (Path folder = entry.getParent(); folder != null; folder = folder.getParent()) {
            Path installed = folder.resolve("node_modules/.bin/esbuild" + SUFFIX);
            if (Files.isExecutable(installed)) {
                return Optional.of(new Esbuild(List.of(installed.toString())));
            }
        }
        return onPath("esbuild" + SUFFIX).map(found -> new Esbuild(List.of(found)));
    }

    private static InvalidDefinitionException none(Path project, Path entry) {
        return FunctionCodeProblems.refusal(FunctionCodeProblems.noBundler(
                project.relativize(entry).toString().replace('\\', '/'), VERSION));
    }

    /**
     * Bundles {@code code} into {@code folder}.
     *
     * @throws dev.jampx.model.diagnostics.InvalidDefinitionException if it has mistakes
     */
    void bundle(NodeBundle code, Path folder) throws IOException {
        Path environment = Files.writeString(folder.resolve("environment.js"), TYPED_ENVIRONMENT);
        List<String> line = new ArrayList<>(command);
        line.addAll(List.of(
                "--bundle",
                code.project().resolve(code.file()).toString(),
                "--outfile=" + folder.resolve("index.mjs"),
                "--platform=node",
                "--format=esm",
                "--target=node" + code.version(),
                "--sourcemap",
                "--loader:.node=file",
                "--alias:$amplify/env/" + code.function() + "=" + environment,
                "--banner:js=" + COMMON_JS,
                "--color=false",
                "--log-level=error"));
        if (code.minify()) {
            line.add("--minify");
        }
        code.external().forEach(module -> line.add("--external:" + module));
        Process process = new ProcessBuilder(line)
                .directory(code.project().toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (waitFor(process) != 0) {
            throw FunctionCodeProblems.refusal(
                    FunctionCodeProblems.notBundled(code.function(), code.file(), output.strip()));
        }
        Files.delete(environment);
    }

    private static int waitFor(Process process) throws InterruptedIOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while esbuild ran");
        }
    }

    private static Optional<String> onPath(String program) {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse(""))
                .flatMap(path -> Arrays.stream(path.split(File.pathSeparator)))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder).resolve(program))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
