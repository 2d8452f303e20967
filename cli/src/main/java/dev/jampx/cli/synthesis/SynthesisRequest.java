package dev.jampx.cli.synthesis;

import dev.jampx.cli.project.Project;
import dev.jampx.model.deployment.BackendIdentifier;
import dev.jampx.model.deployment.DeploymentType;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is to be synthesized.
 *
 * @param project the project
 * @param identifier which deployment of its backend
 * @param out the folder for the cloud assembly; what it holds is replaced
 * @param deployedTemplate a file with the root template as it is deployed, if it is: what is in a stack stays there
 * @param secretsChanged when a secret of the backend changed last, in milliseconds since 1970, if that is known
 * @param verbose whether to say what is being done
 */
public record SynthesisRequest(
        Project project,
        BackendIdentifier identifier,
        Path out,
        Optional<Path> deployedTemplate,
        OptionalLong secretsChanged,
        boolean verbose) {

    private static final String NOTHING = "-";

    /** It as the arguments of a process. */
    List<String> arguments() {
        return List.of(
                project.folder().toString(),
                identifier.namespace(),
                identifier.name(),
                identifier.type().name(),
                out.toString(),
                deployedTemplate.map(Path::toString).orElse(NOTHING),
                secretsChanged.isPresent() ? String.valueOf(secretsChanged.getAsLong()) : NOTHING,
                String.valueOf(verbose));
    }

    /** What {@link #arguments} were made of. */
    static SynthesisRequest of(List<String> arguments) {
        return new SynthesisRequest(
                Project.in(Path.of(arguments.get(0))),
                new BackendIdentifier(arguments.get(1), arguments.get(2), DeploymentType.valueOf(arguments.get(3))),
                Path.of(arguments.get(4)),
                Optional.of(arguments.get(5))
                        .filter(path -> !path.equals(NOTHING))
                        .map(Path::of),
                arguments.get(6).equals(NOTHING)
                        ? OptionalLong.empty()
                        : OptionalLong.of(Long.parseLong(arguments.get(6))),
                Boolean.parseBoolean(arguments.get(7)));
    }
}
