package dev.jampx.examples.herofaq;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The launcher starts with the archive of class data that it has made. */
class QuickStartTest {

    @Test
    void classesComeFromTheArchive() throws Exception {
        // The first launch after a build makes it.
        info("");

        assertThat(info("-Xlog:class+load"))
                .anySatisfy(line -> assertThat(line).contains("dev.jampx.cli.Jampx source: shared objects file (top)"));
    }

    private static List<String> info(String javaOptions) throws IOException, InterruptedException {
        ProcessBuilder jampx = new ProcessBuilder(ProjectCopy.launcher().toString(), "info").redirectErrorStream(true);
        jampx.environment().put("JAMPX_JAVA_OPTIONS", javaOptions);
        Process process = jampx.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said.lines().toList();
    }
}
