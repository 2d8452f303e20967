package dev.jampx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with a Maven and a Java that only say that they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final String MAVEN =
            """
            #!/bin/sh
            echo run >> "$TREE/maven-runs"
            if [ -e "$TREE/broken" ]; then
              mkdir -p "$TREE/cli/target/jampx"
              : > "$TREE/cli/target/jampx/classpath"
              echo 'it does not compile'
              exit 1
            fi
            # Holds its build until the other launch has come to wait for it.
            if [ -e "$TREE/two" ]; then
              read -r line < "$TREE/two"
            fi
            mkdir -p "$TREE/cli/target/jampx"
            : > "$TREE/cli/target/jampx-cli-1.jar"
            : > "$TREE/cli/target/jampx/classpath"
            """;

    /** Makes an archive where there is to be one, and otherwise says with what it was started. */
    private static final String JAVA =
            """
            #!/bin/sh
            while [ $# -gt 0 ]; do
              case $1 in
                *.ClassArchive)
                  echo run >> "$TREE/preparations"
                  [ -e "$TREE/unprepared" ] || { echo classes > "$2"; echo a.jar > "$(dirname "$2")/classpath"; }
                  exit
                  ;;
                -XX:SharedArchiveFile=*) echo "with ${1##*/}" ;;
                -cp) echo "of ${2##*/}" ;;
              esac
              shift
            done
            echo started
            """;

    private static final String PREPARED = "with classes-17.jsa\nof a.jar\nstarted\n";

    @TempDir
    Path folder;

    private Path tree;

    @BeforeEach
    void makeTree() throws IOException {
        tree = Files.createDirectories(folder.resolve("a tree"));
        Files.createDirectories(tree.resolve("cli/src/main"));
        Files.writeString(tree.resolve("pom.xml"), "");
        script(tree.resolve("jampx"), Files.readString(Path.of("..", "jampx")));
        script(folder.resolve("bin/mvn"), MAVEN);
        script(folder.resolve("java/bin/java"), JAVA);
        Files.writeString(folder.resolve("java/release"), "JAVA_VERSION=\"17\"\n");
    }

    @Test
    void aTreeIsBuiltOnce() throws Exception {
        assertThat(output(launch())).contains("Building jampx").endsWith("started\n");
        assertThat(output(launch())).isEqualTo(PREPARED);
        assertThat(runs()).hasSize(1);
        assertThat(tree.resolve("cli/target/build.lock")).doesNotExist();
    }

    @Test
    void aBuildIsPreparedOnceForEachJava() throws Exception {
        assertThat(output(launch())).contains("Preparing quick starts").endsWith(PREPARED);
        assertThat(output(launch())).isEqualTo(PREPARED);
        Files.writeString(folder.resolve("java/release"), "JAVA_VERSION=\"21\"\n");
        assertThat(output(launch())).contains("Preparing quick starts").endsWith(PREPARED.replace("-17", "-21"));

        assertThat(preparations()).hasSize(2);
    }

    @Test
    void whatIsBuiltIsPreparedWithoutMaven() throws Exception {
        assertThat(output(launch())).endsWith(PREPARED);
        Files.writeString(folder.resolve("java/release"), "JAVA_VERSION=\"21\"\n");

        assertThat(output(launch(withoutMaven().toString()))).endsWith(PREPARED.replace("-17", "-21"));
        assertThat(runs()).hasSize(1);
    }

    /** A folder for {@code PATH} with all that the launcher runs but Maven. */
    private Path withoutMaven() throws IOException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of(
                "sh",
                "basename",
                "cat",
                "dirname",
                "find",
                "head",
                "ln",
                "ls",
                "mkdir",
                "mktemp",
                "mv",
                "ps",
                "readlink",
                "rm",
                "sed",
                "sleep",
                "touch")) {
            Path found = Stream.of("/bin", "/usr/bin")
                    .map(place -> Path.of(place, tool))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            Files.createSymbolicLink(tools.resolve(tool), found);
        }
        return tools;
    }

    @Test
    void aBuildThatCannotBePreparedStartsAsWell() throws Exception {
        Files.writeString(tree.resolve("unprepared"), "");
        assertThat(output(launch())).contains("Preparing quick starts").endsWith("of jampx-cli-1.jar:\nstarted\n");
        assertThat(output(launch())).isEqualTo("of jampx-cli-1.jar:\nstarted\n");

        assertThat(preparations()).hasSize(1);
    }

    @Test
    void ofTwoLaunchesOneBuildsAndTheOtherWaits() throws Exception {
        Path gate = tree.resolve("two");
        assertThat(new ProcessBuilder("mkfifo", gate.toString()).start().waitFor())
                .isZero();
        Process first = launch();
        Process second = launch();
        var waiting = List.of(first, second).stream().map(Process::inputReader).toList();
        // Whoever builds says so first, and whoever waits says that.
        assertThat(List.of(waiting.get(0).readLine(), waiting.get(1).readLine()))
                .anySatisfy(line -> assertThat(line).startsWith("Building jampx"))
                .anySatisfy(line -> assertThat(line).startsWith("Another jampx"));
        Files.writeString(gate, "go\n");

        for (var reader : waiting) {
            assertThat(reader.lines()).endsWith("started");
        }
        assertThat(runs()).hasSize(1);
    }

    @Test
    void theLockOfALaunchThatIsGoneIsTakenOver() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.createDirectories(tree.resolve("cli/target"));
        Files.createSymbolicLink(tree.resolve("cli/target/build.lock"), Path.of(Long.toString(gone.pid())));

        assertThat(output(launch())).endsWith("started\n");
    }

    @Test
    void aFailedBuildIsTriedAgain() throws Exception {
        Files.writeString(tree.resolve("broken"), "");
        assertThat(output(launch())).contains("it does not compile").endsWith("Maven's words are above.\n");
        Files.delete(tree.resolve("broken"));

        assertThat(output(launch())).endsWith("started\n");
        assertThat(runs()).hasSize(2);
        try (var left = Files.list(folder.resolve("tmp"))) {
            assertThat(left).isEmpty();
        }
    }

    private Process launch() throws IOException {
        return launch(folder.resolve("bin") + ":" + System.getenv("PATH"));
    }

    private Process launch(String path) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(tree.resolve("jampx").toString()).redirectErrorStream(true);
        builder.environment().put("PATH", path);
        builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
        builder.environment().put("TREE", tree.toString());
        builder.environment()
                .put("TMPDIR", Files.createDirectories(folder.resolve("tmp")).toString());
        return builder.start();
    }

    private static String output(Process process) throws IOException, InterruptedException {
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return text;
    }

    private List<String> runs() throws IOException {
        return Files.readAllLines(tree.resolve("maven-runs"));
    }

    private List<String> preparations() throws IOException {
        return Files.readAllLines(tree.resolve("preparations"));
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
