package dev.jampx.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Node programs of {@code conformance/oracle}, installed under {@code target} with the versions of their lock file. */
public final class Oracle {

    private static final int OLDEST_NODE = 20;
    private static final int TIMEOUT_MINUTES = 10;
    /** Of ten thousand calls, on a machine that has other things to do. */
    private static final int GENERATION_TIMEOUT_MINUTES = 30;

    private static final Path SOURCES = Path.of("oracle").toAbsolutePath();
    private static final Path HOME = Path.of("target", "oracle").toAbsolutePath();

    private Oracle() {}

    /** Installs the programs unless the same versions stand there already. */
    public static synchronized void install() throws IOException, InterruptedException {
        requireNode();
        copy(SOURCES, HOME);
        Path lock = HOME.resolve("package-lock.json");
        Path installed = HOME.resolve("installed-lock.json");
        if (Files.exists(installed) && Files.mismatch(lock, installed) == -1) {
            return;
        }
        Outcome outcome = run("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error");
        if (outcome.exitCode() != 0) {
            throw new IllegalStateException("npm ci failed:\n" + outcome.output());
        }
        Files.copy(lock, installed, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Starts {@code program} with {@code arguments}; what it writes to standard error appears in the log of the tests. */
    public static Process start(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("node", program));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(HOME.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Runs AppSync's linter over the JavaScript files in {@code folder}. */
    static Outcome lint(Path folder) throws IOException, InterruptedException {
        return run("node", "lint.mjs", folder.toString());
    }

    /** What Amplify makes of the users that each file defines: resources and outputs, by the files' names without their endings. */
    public static JsonNode users(List<Path> typeScript) throws IOException, InterruptedException {
        Path answer = Files.createTempFile(HOME, "users", ".json");
        List<String> command = new ArrayList<>(List.of(
                "node",
                "--import",
                "./node_modules/tsx/dist/loader.mjs",
                "--no-warnings",
                "users.mjs",
                answer.toString()));
        typeScript.forEach(file -> command.add(file.toAbsolutePath().toString()));
        Outcome outcome = run(command.toArray(String[]::new));
        if (outcome.exitCode() != 0) {
            throw new IllegalStateException(outcome.output());
        }
        JsonNode users = new ObjectMapper().readTree(answer.toFile());
        Files.delete(answer);
        return users;
    }

    /** Runs AWS's validator over the templates in {@code folder}. */
    public static Outcome validate(Path folder) throws IOException, InterruptedException {
        return run("node", "templates.mjs", folder.toString());
    }

    /** Runs Amplify's generator over the schemas in {@code folder}. */
    static Outcome models(Path folder) throws IOException, InterruptedException {
        return run("node", "models.mjs", folder.toString());
    }

    /** Runs Amplify's generators over the schemas in {@code folder}. */
    public static Outcome documents(Path folder) throws IOException, InterruptedException {
        return run("node", "documents.mjs", folder.toString());
    }

    /** Runs the compiler of TypeScript over the modules in {@code folder}. */
    public static Outcome strict(Path folder) throws IOException, InterruptedException {
        return run("node", "strict.mjs", folder.toString());
    }

    /** Runs Amplify's generator over the schemas in each of {@code folders}, all at the same time; see {@code modelgen.mjs}. */
    public static void modelgen(List<Path> folders) throws IOException, InterruptedException {
        List<Process> running = new ArrayList<>();
        for (Path folder : folders) {
            running.add(start("modelgen.mjs", folder.toString()));
        }
        for (Process process : running) {
            if (!process.waitFor(GENERATION_TIMEOUT_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                running.forEach(Process::destroyForcibly);
                throw new IllegalStateException("modelgen.mjs failed or did not end; its errors are in the log");
            }
        }
    }

    /** Lists the rules of AppSync's linter. */
    static Outcome rules() throws IOException, InterruptedException {
        return run("node", "lint.mjs", "--rules");
    }

    /** Lists what the types of {@code @aws-appsync/utils} declare. */
    static Outcome declarations() throws IOException, InterruptedException {
        return run("node", "declarations.mjs");
    }

    /**
     * Runs {@code program}, which drives Amplify's JavaScript client, against the sandbox that wrote {@code outputs}.
     *
     * @param authority the certificate of the authority that the client is to trust
     */
    static Outcome client(String program, Path outputs, Path authority) throws IOException, InterruptedException {
        // Browsers and newer versions of Node have WebSockets anyway.
        return run(
                Map.of("NODE_EXTRA_CA_CERTS", authority.toString()),
                "node",
                "--experimental-websocket",
                program,
                outputs.toString());
    }

    /** A file of an installed package, such as {@code @aws-cdk/aws-service-spec/db.json.gz}. */
    static Path packaged(String file) {
        return HOME.resolve("node_modules").resolve(file);
    }

    /** Runs Amplify's command line. */
    public static Outcome ampx(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node", "node_modules/@aws-amplify/backend-cli/lib/ampx.js"));
        command.addAll(List.of(arguments));
        return run(environment, command.toArray(String[]::new));
    }

    /** A folder of its own for {@code name}, empty, in which modules of AppSync are found. */
    public static Path emptyFolder(String name) throws IOException {
        return empty(HOME.resolve(name));
    }

    /** Makes {@code folder}, without what was in it. */
    public static Path empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.sorted((left, right) -> right.compareTo(left)).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(folder);
    }

    /**
     * How a program ended.
     *
     * @param output what it wrote to both streams
     */
    public record Outcome(int exitCode, String output) {}

    /** Whether {@code version}, as {@code node --version} prints it, is new enough. */
    static boolean isSupported(String version) {
        Matcher major = Pattern.compile("v(\\d+)\\..*", Pattern.DOTALL).matcher(version);
        return major.matches() && Integer.parseInt(major.group(1)) >= OLDEST_NODE;
    }

    private static void requireNode() throws InterruptedException {
        String found;
        try {
            Files.createDirectories(HOME);
            found = run("node", "--version").output();
        } catch (IOException e) {
            throw new IllegalStateException(
                    "Node 20 is needed for the profile conformance; there is none on the path", e);
        }
        if (!isSupported(found)) {
            throw new IllegalStateException("Node 20 is needed for the profile conformance; found " + found.strip());
        }
    }

    private static Outcome run(String... command) throws IOException, InterruptedException {
        return run(Map.of(), command);
    }

    private static Outcome run(Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile(HOME, "run", ".log");
        ProcessBuilder builder = new ProcessBuilder(Arrays.asList(command))
                .directory(HOME.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        boolean ended = process.waitFor(TIMEOUT_MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        String output = Files.readString(log, StandardCharsets.UTF_8);
        Files.delete(log);
        if (!ended) {
            throw new IllegalStateException(
                    String.join(" ", command) + " did not end within " + TIMEOUT_MINUTES + " minutes:\n" + output);
        }
        return new Outcome(process.exitValue(), output);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(file -> !file.toString().contains("node_modules"))
                    .toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
