package dev.jampx.cli.aws.toolkit;

import dev.jampx.cli.terminal.Terminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Starts the command line of the CDK for one assembly after the other. */
public final class CdkRun {

    private final CdkToolkit toolkit;
    private final Map<String, String> variables;
    private final Optional<String> profile;
    private final Terminal terminal;
    private final boolean verbose;

    /**
     * @param variables the environment that it gets
     * @param profile the AWS profile that it uses, if one was asked for
     * @param verbose whether all that it says is shown
     */
    public CdkRun(
            CdkToolkit toolkit,
            Map<String, String> variables,
            Optional<String> profile,
            Terminal terminal,
            boolean verbose) {
        this.toolkit = toolkit;
        this.variables = Map.copyOf(variables);
        this.profile = profile;
        this.terminal = terminal;
        this.verbose = verbose;
    }

    /**
     * Deploys one stack of the assembly in {@code assembly}.
     *
     * @param hotswap whether functions, resolvers and schemas may be changed without CloudFormation
     */
    public CdkOutcome deploy(Path assembly, String stack, boolean hotswap) {
        List<String> arguments = new ArrayList<>(List.of(
                "deploy",
                stack,
                "--exclusively",
                "--app",
                assembly.toString(),
                // What is dangerous was asked before; the CDK asks about permissions only, and cannot be answered here.
                "--require-approval",
                "never",
                "--progress",
                "events"));
        if (hotswap) {
            arguments.add("--hotswap-fallback");
        }
        return run(arguments);
    }

    /** Deletes a stack. */
    public CdkOutcome destroy(Path assembly, String stack) {
        return run(List.of("destroy", stack, "--exclusively", "--force", "--app", assembly.toString()));
    }

    private CdkOutcome run(List<String> arguments) {
        List<String> all = new ArrayList<>(arguments);
        all.addAll(List.of("--no-notices", "--no-color"));
        profile.ifPresent(name -> all.addAll(List.of("--profile", name)));
        ProcessBuilder builder = new ProcessBuilder(toolkit.command(all)).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment());
        CdkListener listener = new CdkListener(terminal, verbose);
        try {
            return listener.outcome(listen(builder.start(), listener));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new java.util.HashMap<>(variables);
        environment.put("CDK_DISABLE_CLI_TELEMETRY", "true");
        environment.put("CDK_DISABLE_VERSION_CHECK", "true");
        // What libraries inside the CDK think of versions of Node is not the user's to change.
        environment.put("NODE_NO_WARNINGS", "1");
        return environment;
    }

    private static int listen(Process process, CdkListener listener) throws IOException {
        // Whoever ends jampx does not want the CDK to go on unseen. What CloudFormation has begun goes on anyway.
        Thread end = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(end);
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            process.getOutputStream().close();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                listener.hear(line);
            }
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            forget(end);
        }
    }

    private static void forget(Thread end) {
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException e) {
            // The process is ending already, and the hook does its work.
        }
    }
}
