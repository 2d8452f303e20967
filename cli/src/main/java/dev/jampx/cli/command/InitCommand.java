package dev.jampx.cli.command;

import dev.jampx.cli.JampxVersion;
import dev.jampx.cli.mistake.ScaffoldProblems;
import dev.jampx.cli.project.Project;
import dev.jampx.cli.scaffold.NewProject;
import dev.jampx.cli.terminal.Question;
import dev.jampx.cli.terminal.Terminal;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jampx init}. */
@Command(name = "init", description = "Make a new project that runs.", sortOptions = false)
public final class InitCommand implements Runnable {

    private final JampxCommand jampx;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "The project's folder. It is asked for if it is not given.")
    private Optional<Path> folder = Optional.empty();

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask: make it in the current folder.")
    private boolean yes;

    public InitCommand(JampxCommand jampx) {
        this.jampx = jampx;
    }

    @Override
    public void run() {
        Path place =
                jampx.projectFolder().resolve(folder.orElseGet(this::asked)).normalize();
        NewProject project = new NewProject(place, JampxVersion.current());
        Terminal terminal = jampx.terminal();
        project.create().forEach(file -> terminal.result("Wrote " + file + "."));
        if (project.hasOwnBuild()) {
            terminal.note("The project's own build was left alone. What it needs, docs/getting-started.md says.");
        }
        terminal.result("");
        terminal.result("The backend is in " + place.resolve(Project.SOURCES) + ". Run it:");
        terminal.result("");
        terminal.result("    jampx" + (isHere(place) ? "" : " -C " + place) + " sandbox");
    }

    private Path asked() {
        return yes
                ? Path.of("")
                : Path.of(new Question(jampx.terminal(), jampx.host().in())
                        .answered("Where should the project be made?", ".", ScaffoldProblems.notAnswered()));
    }

    private boolean isHere(Path place) {
        return place.toAbsolutePath()
                .normalize()
                .equals(jampx.inCallersFolder(Path.of("")).toAbsolutePath());
    }
}
