package dev.jampx.cli.command;

import dev.jampx.cli.JampxVersion;
import dev.jampx.cli.project.Maven;
import dev.jampx.cli.project.Project;
import dev.jampx.cli.project.SandboxHome;
import dev.jampx.cli.terminal.Terminal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** {@code jampx info}. */
@Command(name = "info", description = "Show versions and paths, for a report or a question.", sortOptions = false)
public final class InfoCommand implements Runnable {

    private final JampxCommand jampx;

    public InfoCommand(JampxCommand jampx) {
        this.jampx = jampx;
    }

    @Override
    public void run() {
        Project project = jampx.project();
        line("jampx", JampxVersion.current());
        line("Java", Runtime.version() + " (" + System.getProperty("java.home") + ")");
        line(
                "System",
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"));
        line(
                "Maven",
                Maven.find(project, jampx.host().variables())
                        .map(Maven::executable)
                        .map(Path::toString)
                        .orElse("not found"));
        line("Project", project.folder().toString());
        line("Definition", presence(project, project.folder().resolve(Project.ENTRY)));
        line("Class path", classPath(project));
        List<SandboxHome> sandboxes = SandboxHome.all(project);
        line(
                "Sandboxes",
                sandboxes.isEmpty()
                        ? "none"
                        : sandboxes.stream()
                                .map(home -> home.identifier().value())
                                .collect(Collectors.joining(", ")));
    }

    private void line(String label, String value) {
        Terminal terminal = jampx.terminal();
        terminal.result(String.format("%-12s%s", label, value));
    }

    private static String classPath(Project project) {
        return Files.isRegularFile(project.pom()) || Files.isRegularFile(project.classPathFile())
                ? presence(project, project.classPathFile())
                : "what jampx brings, as there is no pom.xml";
    }

    private static String presence(Project project, Path file) {
        return project.display(file) + (Files.isRegularFile(file) ? "" : " (missing)");
    }
}
