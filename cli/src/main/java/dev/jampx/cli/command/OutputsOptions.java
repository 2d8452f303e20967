package dev.jampx.cli.command;

import dev.jampx.cli.mistake.OutputsProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.outputs.OutputsFormat;
import dev.jampx.cli.outputs.OutputsTarget;
import dev.jampx.cli.outputs.OutputsVersion;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How the outputs of a backend are written. */
final class OutputsOptions {

    static final String FORMATS = "json or dart; for version 0 also ts, mjs and json-mobile. Default: json.";

    static final String VERSIONS =
            "The version of the outputs' form: 0, for clients older than Amplify Gen 2, or 1 to 1.5. Default: 1.5.";

    @Option(names = "--outputs-format", paramLabel = "FORMAT", description = FORMATS)
    private Optional<String> format = Optional.empty();

    @Option(names = "--outputs-version", paramLabel = "VERSION", description = VERSIONS)
    private Optional<String> version = Optional.empty();

    /**
     * The target.
     *
     * @param folder the folder, absolute
     */
    OutputsTarget target(Path folder) {
        return target(folder, format, version);
    }

    /**
     * The target that these options name.
     *
     * @throws UserMistakeException if there is no such format or version, or not together
     */
    static OutputsTarget target(Path folder, Optional<String> format, Optional<String> version) {
        OutputsFormat form = format.map(name -> OutputsFormat.of(name)
                        .orElseThrow(() -> UserMistakeException.wrongUsage(OutputsProblems.format(name))))
                .orElse(OutputsFormat.JSON);
        OutputsVersion wanted = version.map(text -> OutputsVersion.of(text)
                        .orElseThrow(() -> UserMistakeException.wrongUsage(OutputsProblems.version(text))))
                .orElse(OutputsVersion.V1_5);
        if (!form.takes(wanted)) {
            throw UserMistakeException.wrongUsage(OutputsProblems.formatOfVersion(form.text(), wanted.text()));
        }
        return new OutputsTarget(folder, form, wanted);
    }
}
