package dev.jampx.sandbox.lambda.program;

import dev.jampx.model.diagnostics.InvalidDefinitionException;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.resolved.Function;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works out which program runs a function. */
public final class Programs {

    private static final String MAIN_CLASS = "dev.jampx.sandbox.lambda.bootstrap.Bootstrap";
    private static final int NODE_VERSION = 22;
    // Lambda, too, leaves some of the memory to the runtime itself.
    private static final int PERCENT_FOR_THE_HEAP = 85;

    private final Path home;
    private final Path project;
    private final CodeStore codes;
    private final NodeBundler bundler;
    private final SearchPath path;
    private final List<Path> java = new ArrayList<>();
    private final Map<Path, Optional<Path>> interpreters = new ConcurrentHashMap<>();

    /**
     * @param home the folder for what runs functions
     * @param project the project's folder
     * @param codes keeps the functions' code
     * @param bundler bundles JavaScript
     * @param path where programs are looked for
     */
    public Programs(Path home, Path project, CodeStore codes, NodeBundler bundler, SearchPath path) {
        this.home = home;
        this.project = project;
        this.codes = codes;
        this.bundler = bundler;
        this.path = path;
        java.add(BootstrapJar.write(home));
        java.addAll(RuntimeLibraries.jars());
    }

    /**
     * The program of {@code function}. Its code has been copied, and may change or go.
     *
     * @param classPath the class path of functions that are classes of the project
     * @throws UnrunnableFunctionException if this machine does not have what it takes, or there is something wrong with the code
     */
    public Program of(Function function, List<Path> classPath) throws UnrunnableFunctionException {
        if (function.code() instanceof Function.NodeEntry entry) {
            String runtime = runtimeOf(function);
            Path node = found(() -> RuntimeProblems.noNode(function.name(), entry.file(), runtime), "node");
            return script(function, bundled(function, entry), runtime, node, "node-runtime.mjs");
        }
        if (function.code() instanceof Function.Prepared prepared) {
            return prepared(function, prepared);
        }
        FunctionCode code = codes.of(function.handlerClass(), classPath);
        return java(function, code, code.classPath(), runtimeOf(function));
    }

    /** Lambda's name of the runtime of {@code function}. */
    public static String runtimeOf(Function function) {
        if (function.code() instanceof Function.Prepared prepared) {
            return prepared.runtime();
        }
        if (function.code() instanceof Function.NodeEntry) {
            return "nodejs" + function.settings().runtime().orElse(NODE_VERSION) + ".x";
        }
        int oldest = 21;
        return "java" + function.settings().runtime().orElse(oldest);
    }

    private Program prepared(Function function, Function.Prepared prepared) throws UnrunnableFunctionException {
        String runtime = prepared.runtime();
        String name = function.name();
        String family = runtime.replaceFirst("[0-9.].*", "");
        switch (family) {
            case "java":
                FunctionCode code = copied(name, prepared.path());
                return java(function, code, libraries(code), runtime);
            case "nodejs":
                Path node = found(() -> RuntimeProblems.noNode(name, prepared.path(), runtime), "node");
                return script(function, copied(name, prepared.path()), runtime, node, "node-runtime.mjs");
            case "python":
                Path python = found(
                        () -> RuntimeProblems.noPython(name, prepared.path(), runtime), runtime, "python3", "python");
                return script(function, copied(name, prepared.path()), runtime, python, "python_runtime.py");
            case "provided":
                return executable(function, prepared);
            default:
                throw new UnrunnableFunctionException(RuntimeProblems.unknownRuntime(name, prepared.path(), runtime));
        }
    }

    private Path found(Supplier<Problem> missing, String... names) throws UnrunnableFunctionException {
        for (String name : names) {
            Optional<Path> real =
                    path.find(name).flatMap(found -> interpreters.computeIfAbsent(found, Interpreter::real));
            if (real.isPresent()) {
                return real.get();
            }
        }
        throw new UnrunnableFunctionException(missing.get());
    }

    private FunctionCode copied(String function, String file) throws UnrunnableFunctionException {
        try {
            return codes.ofFiles(project.resolve(file));
        } catch (IOException e) {
            throw new UnrunnableFunctionException(RuntimeProblems.unreadable(function, file, e.toString()));
        }
    }

    private FunctionCode bundled(Function function, Function.NodeEntry entry) throws UnrunnableFunctionException {
        try {
            Path bundle = Files.createTempDirectory(Files.createDirectories(home), "bundle");
            try {
                bundler.bundle(project, function, entry, bundle);
                return codes.ofFiles(bundle);
            } finally {
                CodeStore.delete(bundle);
            }
        } catch (InvalidDefinitionException e) {
            throw new UnrunnableFunctionException(e.problems().get(0));
        } catch (IOException e) {
            throw new UnrunnableFunctionException(
                    RuntimeProblems.unreadable(function.name(), entry.file(), e.toString()));
        }
    }

    private static List<Path> libraries(FunctionCode code) throws UnrunnableFunctionException {
        Path root = code.folder().orElseThrow();
        List<Path> libraries = new ArrayList<>(List.of(root));
        Path folder = root.resolve("lib");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> jars = Files.list(folder)) {
                jars.filter(jar -> jar.toString().endsWith(".jar")).sorted().forEach(libraries::add);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot list " + folder, e);
            }
        }
        return libraries;
    }

    private Program java(Function function, FunctionCode code, List<Path> classPath, String runtime) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + heap(function) + "m");
        command.add("-Djava.io.tmpdir=" + Program.SCRATCH);
        command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
        String entries = Stream.concat(java.stream(), classPath.stream())
                .map(entry -> entry.toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        command.addAll(List.of("-cp", entries, MAIN_CLASS, function.handlerClass()));
        return new Program(command, code, code.folder().orElse(home), home, runtime, true, true, true);
    }

    private Program script(Function function, FunctionCode code, String runtime, Path interpreter, String client) {
        List<String> command = new ArrayList<>();
        command.add(interpreter.toString());
        if (runtime.startsWith("nodejs")) {
            command.add("--max-old-space-size=" + heap(function));
        }
        command.add(written(client).toString());
        return new Program(
                supervised(command),
                code,
                code.folder().orElseThrow(),
                home,
                runtime,
                true,
                false,
                runtime.startsWith("nodejs"));
    }

    private Program executable(Function function, Function.Prepared prepared) throws UnrunnableFunctionException {
        if (!hasShell()) {
            throw new UnrunnableFunctionException(
                    RuntimeProblems.noShell(function.name(), prepared.path(), prepared.runtime()));
        }
        FunctionCode code = copied(function.name(), prepared.path());
        Path taskRoot = code.folder().orElseThrow();
        Path bootstrap = taskRoot.resolve("bootstrap");
        if (!Files.isExecutable(bootstrap)) {
            throw new UnrunnableFunctionException(RuntimeProblems.unreadable(
                    function.name(), prepared.path(), "it has no executable file \"bootstrap\"."));
        }
        return new Program(
                supervised(List.of(bootstrap.toString())),
                code,
                taskRoot,
                home,
                prepared.runtime(),
                false,
                false,
                false);
    }

    private static int heap(Function function) {
        return function.memoryMegabytes() * PERCENT_FOR_THE_HEAP / 100;
    }

    /** A program cannot be relied on to end with the sandbox, so something watches over it where there is a shell. */
    private List<String> supervised(List<String> program) {
        if (!hasShell()) {
            return program;
        }
        List<String> command =
                new ArrayList<>(List.of("/bin/sh", written("supervise.sh").toString()));
        command.addAll(program);
        return command;
    }

    private static boolean hasShell() {
        return Files.isExecutable(Path.of("/bin/sh"));
    }

    private Path written(String resource) {
        Path file = home.resolve(resource);
        try (InputStream source = Programs.class.getResourceAsStream(resource)) {
            if (source == null) {
                throw new IOException(resource + " is missing from the sandbox");
            }
            Files.createDirectories(home);
            Files.copy(source, file, StandardCopyOption.REPLACE_EXISTING);
            return file.toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
