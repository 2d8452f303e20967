package dev.jampx.cli.command;

import dev.jampx.cli.aws.deployment.OutputsTarget;
import dev.jampx.cli.aws.outputs.OutputsFormat;
import dev.jampx.cli.aws.outputs.OutputsVersion;
import dev.jampx.cli.mistake.OutputsProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.project.Project;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the outputs of a backend on AWS go, and how. */
final class OutputsOptions {

    @Option(names = "--outputs-format", paramLabel = "FORMAT", description = "json or dart. Default: json.")
    private Optional<String> format = Optional.empty();

    @Option(
            names = "--outputs-version",
            paramLabel = "VERSION",
            description = "The version of the outputs' form, 1 to 1.5. Default: 1.5.")
    private Optional<String> version = Optional.empty();

    boolean isGiven() {
        return format.isPresent() || version.isPresent();
    }

    /**
     * The target.
     *
     * @param folder the folder that was asked for, if any
     */
    OutputsTarget target(JampxCommand jampx, Project project, Optional<Path> folder) {
        return new OutputsTarget(
                folder.map(jampx::inCallersFolder).orElse(project.folder()),
                format.map(name -> OutputsFormat.of(name)
                                .orElseThrow(() -> UserMistakeException.wrongUsage(OutputsProblems.format(name))))
                        .orElse(OutputsFormat.JSON),
                version.map(text -> OutputsVersion.of(text)
                                .orElseThrow(() -> UserMistakeException.wrongUsage(OutputsProblems.version(text))))
                        .orElse(OutputsVersion.V1_5));
    }
}
