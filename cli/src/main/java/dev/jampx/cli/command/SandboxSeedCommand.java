package dev.jampx.cli.command;

import dev.jampx.cli.aws.account.AwsAccount;
import dev.jampx.cli.aws.outputs.StackDocument;
import dev.jampx.cli.compile.SourceTree;
import dev.jampx.cli.definition.BackendBuild;
import dev.jampx.cli.definition.BuiltBackend;
import dev.jampx.cli.logs.LogRequest;
import dev.jampx.cli.mistake.ArgumentProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.outputs.OutputsFormat;
import dev.jampx.cli.outputs.OutputsTarget;
import dev.jampx.cli.outputs.OutputsVersion;
import dev.jampx.cli.project.LastRun;
import dev.jampx.cli.project.Project;
import dev.jampx.cli.project.SandboxHome;
import dev.jampx.cli.project.SandboxLock;
import dev.jampx.cli.running.RunningSandbox;
import dev.jampx.cli.seed.SeedRun;
import dev.jampx.cli.seed.SeedTarget;
import dev.jampx.cli.session.SandboxRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code jampx sandbox seed}. */
@Command(
        name = "seed",
        description = "Fill a sandbox with users and data: run amplify/seed/Seed.java.",
        sortOptions = false)
public final class SandboxSeedCommand implements Runnable {

    private final JampxCommand jampx;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--identifier", paramLabel = "NAME", description = "The sandbox's name. Default: the user's name.")
    private Optional<String> identifier = Optional.empty();

    @Option(names = "--aws", description = "Fill the developer's own stack on AWS instead.")
    private boolean aws;

    @Option(names = "--profile", paramLabel = "NAME", description = "With --aws: the AWS profile to use.")
    private Optional<String> profile = Optional.empty();

    public SandboxSeedCommand(JampxCommand jampx) {
        this.jampx = jampx;
    }

    @Override
    public void run() {
        MisplacedOptions.refuse(spec);
        if (!aws && profile.isPresent()) {
            throw UserMistakeException.wrongUsage(ArgumentProblems.notTogether("--profile", "without --aws"));
        }
        SandboxHome home = jampx.sandbox(identifier);
        Project project = home.project().withDefinition();
        SeedRun.requireSeed(project);
        try (BackendBuild build = jampx.build(project)) {
            if (aws) {
                fillOnAws(home, build);
            } else if (SandboxLock.isHeld(home)) {
                fillRunning(home, build);
            } else {
                fillStarted(home, build);
            }
        }
    }

    private void fillOnAws(SandboxHome home, BackendBuild build) {
        Path outputs = temporaryFile();
        try (AwsAccount account = AwsCommands.account(jampx, profile);
                BuiltBackend built = build.build(jampx.terminal())) {
            Files.writeString(
                    outputs,
                    new StackDocument(home.backend().stackName(), account)
                            .read(OutputsVersion.V1_5)
                            .toString());
            run(home).fill(new SeedTarget(outputs, account.environment()), built);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            outputs.toFile().delete();
        }
    }

    private void fillRunning(SandboxHome home, BackendBuild build) {
        SeedTarget target = here(home);
        try (BuiltBackend built = build.build(jampx.terminal())) {
            run(home).fill(target, built);
        }
    }

    /** On the port that it used last, so that clients find it where they found it before. */
    private void fillStarted(SandboxHome home, BackendBuild build) {
        int port = home.lastRun().map(LastRun::port).orElse(SandboxCommand.DEFAULT_PORT);
        OutputsTarget outputs = new OutputsTarget(home.project().folder(), OutputsFormat.JSON, OutputsVersion.V1_5);
        jampx.run(new SandboxRequest(home, port, outputs, LogRequest.NOTHING, jampx.isVerbose()), build)
                .run(live -> run(home).fill(here(home), live.served()));
    }

    /** A sandbox on this machine, whose services are all in one place, and take any credentials for the developer's. */
    private static SeedTarget here(SandboxHome home) {
        return new SeedTarget(
                home.outputsFile(),
                Map.of(
                        "AWS_ACCESS_KEY_ID",
                        "developer",
                        "AWS_SECRET_ACCESS_KEY",
                        "developer",
                        "AWS_SESSION_TOKEN",
                        "",
                        "AWS_REGION",
                        "us-east-1",
                        "AWS_ENDPOINT_URL",
                        RunningSandbox.addresses(home).path("dynamodb_endpoint").asText()));
    }

    private static Path temporaryFile() {
        try {
            return Files.createTempFile("amplify_outputs", ".json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SeedRun run(SandboxHome home) {
        return new SeedRun(home.project(), home.backend(), SourceTree.read(home.project()), jampx.terminal());
    }
}
