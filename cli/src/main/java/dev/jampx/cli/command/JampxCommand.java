package dev.jampx.cli.command;

import dev.jampx.cli.FaultReport;
import dev.jampx.cli.Host;
import dev.jampx.cli.definition.BackendBuild;
import dev.jampx.cli.definition.BuiltBackend;
import dev.jampx.cli.project.Project;
import dev.jampx.cli.project.ProjectClassPath;
import dev.jampx.cli.project.SandboxHome;
import dev.jampx.cli.project.SandboxIdentifier;
import dev.jampx.cli.session.SandboxRequest;
import dev.jampx.cli.session.SandboxRun;
import dev.jampx.cli.synthesis.AddedDataSources;
import dev.jampx.cli.synthesis.SynthesisProcess;
import dev.jampx.cli.terminal.Progress;
import dev.jampx.cli.terminal.Terminal;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code jampx}: what all commands have in common. */
@Command(
        name = "jampx",
        description = "AWS Amplify Gen 2 for Java: one definition of a backend, run on this machine, offline.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = VersionLine.class,
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false)
public final class JampxCommand implements Runnable {

    private final Host host;
    private final Terminal terminal;
    private final FaultReport faults;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-C", "--project"},
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The project's folder. Default: the current folder.")
    private Optional<Path> folder = Optional.empty();

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "Say what is being done and how long it takes. A sandbox traces each request.")
    private boolean verbose;

    /**
     * @param faults told of faults that do not end the command
     */
    public JampxCommand(Host host, Terminal terminal, FaultReport faults) {
        this.host = host;
        this.terminal = terminal;
        this.faults = faults;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing required subcommand");
    }

    Host host() {
        return host;
    }

    Terminal terminal() {
        return terminal;
    }

    FaultReport faults() {
        return faults;
    }

    /** Whether more is to be said than usual. */
    boolean isVerbose() {
        return verbose;
    }

    /** The project that was asked for. */
    Project project() {
        return Project.in(projectFolder());
    }

    /** The folder of the project that was asked for, which need not be there. */
    Path projectFolder() {
        return inCallersFolder(folder.orElse(Path.of("")));
    }

    /** {@code path} as the person who wrote it meant it. */
    Path inCallersFolder(Path path) {
        return host.workingFolder().resolve(path).normalize();
    }

    /** The sandbox called {@code identifier}, or the user's own. */
    SandboxHome sandbox(Optional<String> identifier) {
        // Refused before anything else is looked at: it is the command line that is wrong.
        SandboxIdentifier name =
                identifier.map(SandboxIdentifier::new).orElseGet(() -> SandboxIdentifier.ofUser(host.userName()));
        return new SandboxHome(project(), name);
    }

    BackendBuild build(Project project) {
        return new BackendBuild(project, new ProjectClassPath(project, host.variables(), terminal));
    }

    /** A run of the sandbox {@code request} is about. */
    SandboxRun run(SandboxRequest request, BackendBuild build) {
        AddedDataSources added = new AddedDataSources(request.home(), host.variables(), SynthesisProcess::preview);
        return new SandboxRun(request, build, added, host.sandboxes(), terminal);
    }

    /** Builds the backend once, for a command that does not run it. */
    BuiltBackend buildOnce() {
        try (BackendBuild build = build(project())) {
            BuiltBackend built = build.build(verbose ? terminal : Progress.SILENT);
            build.sweep();
            return built;
        }
    }
}
