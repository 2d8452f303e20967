package dev.jampx.cli.command;

import dev.jampx.appsync.CompiledApi;
import dev.jampx.cli.definition.BuiltBackend;
import dev.jampx.cli.mistake.ProjectProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.project.AtomicFile;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code jampx generate schema}. */
@Command(name = "schema", description = "Write the AppSync schema of the definition, in SDL.", sortOptions = false)
public final class GenerateSchemaCommand implements Runnable {

    private final JampxCommand jampx;

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write. Default: the standard output.")
    private Optional<Path> out = Optional.empty();

    public GenerateSchemaCommand(JampxCommand jampx) {
        this.jampx = jampx;
    }

    @Override
    public void run() {
        try (BuiltBackend built = jampx.buildOnce()) {
            String schema = built.deployment()
                    .api()
                    .map(CompiledApi::sdl)
                    .orElseThrow(() -> new UserMistakeException(ProjectProblems.noData()));
            if (out.isPresent()) {
                AtomicFile.write(jampx.inCallersFolder(out.get()), schema);
                jampx.terminal().note("Wrote " + out.get() + ".");
            } else {
                jampx.terminal().resultText(schema.endsWith("\n") ? schema : schema + "\n");
            }
        }
    }
}
