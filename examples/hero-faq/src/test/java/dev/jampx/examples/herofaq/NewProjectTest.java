package dev.jampx.examples.herofaq;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jampx init} in an empty folder makes a project that runs, without anything else having been done. */
class NewProjectTest {

    @TempDir
    private Path folder;

    @Test
    void runs() throws Exception {
        Path project = folder.resolve("shop");

        assertThat(jampx("init", project.toString())).isZero();
        assertThat(jampx("-C", project.toString(), "sandbox", "--once", "--port", "0"))
                .isZero();

        assertThat(new ObjectMapper()
                        .readTree(project.resolve("amplify_outputs.json").toFile())
                        .at("/data/default_authorization_type")
                        .asText())
                .isEqualTo("AWS_IAM");
        // What git would take: none of what jampx writes while it runs.
        assertThat(Files.readAllLines(project.resolve(".gitignore"))).contains(".amplify/", "amplify_outputs*");
    }

    private int jampx(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(ProjectCopy.launcher().toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .inheritIO()
                .start()
                .waitFor();
    }
}
