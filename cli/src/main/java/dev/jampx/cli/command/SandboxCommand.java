package dev.jampx.cli.command;

import dev.jampx.cli.definition.BackendBuild;
import dev.jampx.cli.logs.LogRequest;
import dev.jampx.cli.mistake.ArgumentProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.outputs.OutputsTarget;
import dev.jampx.cli.project.AtomicFile;
import dev.jampx.cli.project.Project;
import dev.jampx.cli.project.SandboxHome;
import dev.jampx.cli.session.InteractiveSession;
import dev.jampx.cli.session.SandboxRequest;
import dev.jampx.cli.session.SandboxRun;
import dev.jampx.cli.watch.WatchedFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jampx sandbox}. */
@Command(
        name = "sandbox",
        description = "Run the backend on this machine, and serve every change of its definition.",
        sortOptions = false)
public final class SandboxCommand implements Runnable {

    /** The port of a sandbox that was not given another. */
    static final int DEFAULT_PORT = 20002;

    private final JampxCommand jampx;

    @Option(names = "--once", description = "Bring the state up to date, write the outputs, and stop.")
    private boolean once;

    @Option(
            names = "--identifier",
            paramLabel = "NAME",
            description = "The sandbox's name: 1 to 15 letters, digits and hyphens. Default: the user's name.")
    private Optional<String> identifier = Optional.empty();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port to listen on, 0 for any free one. Default: " + DEFAULT_PORT + ".")
    private Optional<String> port = Optional.empty();

    @Option(
            names = "--outputs-out-dir",
            paramLabel = "DIR",
            description = "Where the outputs are written. Default: the project's folder.")
    private Optional<Path> outputsFolder = Optional.empty();

    @Option(names = "--stream-function-logs", description = "Show the logs of the functions.")
    private boolean streamFunctionLogs;

    @Option(names = "--aws", description = "Deploy the developer's own stack to AWS instead, and every change of it.")
    private boolean aws;

    @Mixin
    private final OutputsOptions outputs = new OutputsOptions();

    @Option(names = "--profile", paramLabel = "NAME", description = "With --aws: the AWS profile to use.")
    private Optional<String> profile = Optional.empty();

    @Option(
            names = "--logs-filter",
            paramLabel = "REGEX",
            arity = "1..*",
            description = "Show only the logs of functions whose names match one of these.")
    private List<String> logsFilters = new ArrayList<>();

    @Option(names = "--logs-out-file", paramLabel = "FILE", description = "Append the logs of the functions to a file.")
    private Optional<Path> logsFile = Optional.empty();

    @Option(
            names = "--dir-to-watch",
            paramLabel = "DIR",
            description = "The folder to watch, with all that is in it. Default: amplify.")
    private Optional<Path> watchedFolder = Optional.empty();

    @Option(
            names = "--exclude",
            paramLabel = "PATTERN",
            arity = "1..*",
            description = "Paths or globs in the watched folder whose changes do not matter.")
    private List<String> exclusions = new ArrayList<>();

    public SandboxCommand(JampxCommand jampx) {
        this.jampx = jampx;
    }

    @Override
    public void run() {
        if (once) {
            requireNothingToWatch();
        }
        if (aws) {
            runOnAws();
        } else {
            runHere();
        }
    }

    private void runOnAws() {
        if (port.isPresent()) {
            throw UserMistakeException.wrongUsage(ArgumentProblems.notTogether("--port", "together with --aws"));
        }
        SandboxHome home = jampx.sandbox(identifier);
        LogRequest logs = logs();
        new AwsSandbox(jampx, home, profile)
                .run(
                        target(home.project()),
                        logs,
                        once ? Optional.empty() : Optional.of(watched(home.project(), logs.file().stream())));
    }

    private LogRequest logs() {
        return new LogRequest(
                streamFunctionLogs || logsFile.isPresent() || !logsFilters.isEmpty(),
                logsFilters.stream().map(SandboxCommand::pattern).toList(),
                logsFile.map(jampx::inCallersFolder));
    }

    private OutputsTarget target(Project project) {
        return outputs.target(outputsFolder.map(jampx::inCallersFolder).orElse(project.folder()));
    }

    private static Pattern pattern(String filter) {
        try {
            return Pattern.compile(filter);
        } catch (PatternSyntaxException e) {
            throw UserMistakeException.wrongUsage(ArgumentProblems.logsFilter(filter, e.getDescription()));
        }
    }

    /** The files that matter, without {@code logs}. */
    private WatchedFiles watched(Project project, Stream<Path> logs) {
        Optional<Path> folder = watchedFolder.map(jampx::inCallersFolder);
        folder.filter(path -> !Files.isDirectory(path)).ifPresent(path -> {
            throw UserMistakeException.wrongUsage(ArgumentProblems.noFolderToWatch(path));
        });
        List<Path> written =
                Stream.concat(Stream.of(target(project).file()), logs).toList();
        try {
            return WatchedFiles.of(project, folder, exclusions, written);
        } catch (PatternSyntaxException e) {
            throw UserMistakeException.wrongUsage(ArgumentProblems.exclusion(e.getPattern(), e.getDescription()));
        }
    }

    private void requireNothingToWatch() {
        Stream.of(
                        watchedFolder.map(folder -> "--dir-to-watch"),
                        exclusions.stream().findFirst().map(exclusion -> "--exclude"),
                        Optional.of("--stream-function-logs").filter(option -> streamFunctionLogs),
                        logsFilters.stream().findFirst().map(filter -> "--logs-filter"),
                        logsFile.map(file -> "--logs-out-file"))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(option -> {
                    throw UserMistakeException.wrongUsage(ArgumentProblems.notTogetherWithOnce(option));
                });
    }

    private void runHere() {
        if (profile.isPresent()) {
            throw UserMistakeException.wrongUsage(ArgumentProblems.notTogether("--profile", "without --aws"));
        }
        LogRequest logs = logs();
        int listenOn = port.map(Port::parse).orElse(DEFAULT_PORT);
        SandboxHome home = jampx.sandbox(identifier);
        Project project = home.project().withDefinition();
        logs.file()
                .ifPresent(
                        file -> AtomicFile.requireWritable(file.toAbsolutePath().getParent()));
        SandboxRequest request = new SandboxRequest(home, listenOn, target(project), logs, jampx.isVerbose());
        try (BackendBuild build = jampx.build(project)) {
            SandboxRun run = jampx.run(request, build);
            if (once) {
                run.run(live -> {});
                jampx.terminal()
                        .result("Wrote " + project.display(request.outputs().file()) + ".");
            } else {
                new InteractiveSession(
                                request,
                                watched(project, logs.file().stream()),
                                jampx.host(),
                                jampx.terminal(),
                                jampx.faults())
                        .run(run);
            }
        }
    }
}
