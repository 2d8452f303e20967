package dev.jampx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the shell sees: a real process, its exit code, its signals. */
class ProcessTest {

    private static final long PATIENCE_SECONDS = 60;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void write() {
        SampleProject.in(folder);
    }

    private Process start(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private int exitCode(Process process) throws InterruptedException {
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    @Test
    void whatADefinitionPrintsIsNoResult() throws Exception {
        new SampleProject(folder)
                .write(
                        "amplify/backend.java",
                        SampleProject.BACKEND.replace(
                                "return defineBackend(", "System.out.println(\"hello\");\n return defineBackend("));
        Process process = start(Main.class, "check");
        String out = new String(process.getInputStream().readAllBytes());

        assertThat(exitCode(process)).isEqualTo(ExitCode.DONE);
        assertThat(out).isEqualTo("No problems: 1 model, auth with 1 group, 0 functions." + System.lineSeparator());
    }

    @Test
    void wrongUsageAndMistakesHaveTheirCodes() throws Exception {
        Process usage = start(Main.class, "--nonsense");
        Process mistake = start(Main.class, "-C", "amplify", "check");

        assertThat(exitCode(usage)).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(exitCode(mistake)).isEqualTo(ExitCode.USER_MISTAKE);
    }

    @Test
    void aRequestToEndStopsTheSandboxCleanly() throws Exception {
        Process process = start(SandboxedMain.class, "sandbox");
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.lines().anyMatch(line -> line.endsWith("Ctrl-C stops.")))
                    .isTrue();
            process.destroy();

            assertThat(exitCode(process)).isEqualTo(ExitCode.DONE);
        }
    }

    @Test
    void aKilledSandboxLeavesNoLockBehind() throws Exception {
        Process process = start(SandboxedMain.class, "sandbox");
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.lines().anyMatch(line -> line.endsWith("Ctrl-C stops.")))
                    .isTrue();
        }
        CommandRun second = new CommandRun(folder);
        String user = System.getProperty("user.name");
        assertThat(second.run("sandbox", "--once", "--identifier", user)).isEqualTo(ExitCode.USER_MISTAKE);
        assertThat(second.err()).contains("(process " + process.pid() + ")");

        process.destroyForcibly();
        process.waitFor();

        assertThat(new CommandRun(folder).run("sandbox", "--once", "--identifier", user))
                .isZero();
    }
}
