package dev.jampx.conformance.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.conformance.Oracle;
import dev.jampx.standin.AwsStandIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Amplify's own {@code ampx generate outputs --stack} reads of a stack that jampx deployed what jampx does. */
@Tag("toolchain")
class AmpxOutputsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        Oracle.install();
    }

    @Test
    void readsWhatJampxReads(@TempDir Path folder) throws IOException, InterruptedException {
        AwsProject project = AwsProject.in(folder);
        try (AwsStandIn aws = AwsStandIn.start()) {
            Jampx jampx = new Jampx(folder, aws.environment());
            Jampx.Ending deployment = jampx.run("deploy", "--identifier", "dev");
            assertThat(deployment.exitCode()).as(deployment.toString()).isZero();
            JsonNode ofDeployment = JSON.readTree(project.read("amplify_outputs.json"));
            String stack = aws.cloudFormation().stacks().get(0).name();

            for (String version : new String[] {"1", "1.1", "1.2", "1.3", "1.4", "1.5"}) {
                Jampx.Ending ours = jampx.run("generate", "outputs", "--stack", stack, "--outputs-version", version);
                assertThat(ours.exitCode()).as(ours.toString()).isZero();

                assertThat(JSON.readTree(project.read("amplify_outputs.json")))
                        .as("version %s", version)
                        .isEqualTo(ampx(stack, version, Files.createDirectories(folder.resolve("ampx")), aws));
            }

            assertThat(ofDeployment).isEqualTo(JSON.readTree(project.read("amplify_outputs.json")));
        }
    }

    private static JsonNode ampx(String stack, String version, Path folder, AwsStandIn aws)
            throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>(aws.environment());
        environment.put("AMPLIFY_DISABLE_TELEMETRY", "1");
        // It wants to be started by a package manager, to know how to speak of itself.
        environment.put("npm_config_user_agent", "npm/10.8.2 node/v20.20.2 linux x64");
        environment.put("NODE_NO_WARNINGS", "1");
        Oracle.Outcome outcome = Oracle.ampx(
                environment,
                "generate",
                "outputs",
                "--stack",
                stack,
                "--outputs-version",
                version,
                "--out-dir",
                folder.toString());
        assertThat(outcome.exitCode()).as(outcome.output()).isZero();
        return JSON.readTree(folder.resolve("amplify_outputs.json").toFile());
    }
}
