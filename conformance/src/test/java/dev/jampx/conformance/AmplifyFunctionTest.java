package dev.jampx.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A function as Amplify's users write it: in TypeScript, bundled by esbuild, with the data client of Amplify's own packages. */
@Tag("toolchain")
class AmplifyFunctionTest {

    private static final Path REPOSITORY = Path.of("").toAbsolutePath().getParent();

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        Oracle.install();
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void findsTheApiAndWhatItsModelsLookLike(@TempDir Path project) throws IOException, InterruptedException {
        Files.createSymbolicLink(
                project.resolve("node_modules"),
                Path.of("target", "oracle", "node_modules").toAbsolutePath());
        Path definition = Path.of("src", "test", "projects", "functions").toAbsolutePath();
        try (HeroFaqSandbox sandbox = HeroFaqSandbox.start(project, definition)) {
            Process fire = new ProcessBuilder(
                            REPOSITORY.resolve("jampx").toString(), "-C", project.toString(), "sandbox", "fire", "tidy")
                    .redirectErrorStream(true)
                    .start();
            String printed = new String(fire.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(fire.waitFor()).as(printed).isZero();
            assertThat(printed)
                    .containsPattern("Function \"tidy\" ran for \\d+ ms and answered: "
                            + "\\{\"errors\":\\[],\"texts\":\\[\"hello from aws.scheduler\"]}");
            assertThat(sandbox.outputs()).exists();
        }
    }
}
