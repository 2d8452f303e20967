package dev.jampx.cli.command;

import dev.jampx.cli.client.ClientCodeNotes;
import dev.jampx.cli.client.ClientCodeRun;
import dev.jampx.cli.client.ClientCodeSession;
import dev.jampx.cli.definition.BackendBuild;
import dev.jampx.cli.generated.ClientCodeChanges;
import dev.jampx.cli.generated.ClientCodeRequest;
import dev.jampx.cli.project.Project;
import dev.jampx.cli.terminal.Progress;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jampx generate graphql-client-code}. */
@Command(
        name = "graphql-client-code",
        description =
                "Write code for clients of the API: statements and types, models, model introspection, or a typed client in Java.",
        abbreviateSynopsis = true,
        sortOptions = false)
public final class GenerateClientCodeCommand implements Runnable {

    private final JampxCommand jampx;

    @Option(names = "--out", paramLabel = "DIR", description = "The folder to write to. Default: the current folder.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private final ClientCodeOptions options = new ClientCodeOptions();

    @Option(names = "--watch", description = "Go on, and write again after every change of the definition.")
    private boolean watch;

    @Mixin
    private final NoStackOptions deployed = new NoStackOptions();

    public GenerateClientCodeCommand(JampxCommand jampx) {
        this.jampx = jampx;
    }

    @Override
    public void run() {
        deployed.requireNone();
        ClientCodeRequest request =
                new ClientCodeRequest(options.code(), jampx.inCallersFolder(out.orElse(Path.of(""))));
        Project project = jampx.project();
        try (BackendBuild build = jampx.build(project)) {
            ClientCodeRun generation = new ClientCodeRun(project, request, build);
            if (watch) {
                new ClientCodeSession(project.withDefinition(), jampx.host(), jampx.terminal(), jampx.faults())
                        .run(generation);
            } else {
                ClientCodeChanges changes = generation.generate(jampx.isVerbose() ? jampx.terminal() : Progress.SILENT);
                jampx.terminal().result(changes.text() + ".");
                ClientCodeNotes.show(jampx.terminal(), changes);
            }
        }
    }
}
