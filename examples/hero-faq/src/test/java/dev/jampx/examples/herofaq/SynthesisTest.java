package dev.jampx.examples.herofaq;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./jampx synth} makes templates of Hero FAQ, and lets the user's own classes at them. */
@Tag("toolchain")
class SynthesisTest {

    private static final String JOBS =
            """
            package amplify.aws;

            import amplify.auth.ProfileGroups;
            import dev.jampx.cdk.AmplifyBackend;
            import dev.jampx.cdk.BackendCustomization;
            import java.util.Map;
            import software.amazon.awscdk.services.sqs.Queue;

            public final class Jobs implements BackendCustomization {
                @Override
                public void customize(AmplifyBackend backend) {
                    Queue queue = new Queue(backend.createStack("jobs"), "Queue");
                    queue.grantSendMessages(backend.function("post-confirmation").resources().role());
                    backend.addOutput(Map.of("custom", Map.of("queue", queue.getQueueUrl(), "admins", ProfileGroups.ADMIN)));
                }
            }
            """;

    @TempDir
    Path folder;

    private ProjectCopy project;

    @BeforeEach
    void copy() throws IOException {
        project = ProjectCopy.in(folder.resolve("project"));
    }

    @Test
    void heroFaqIsOneStackOfAtMostNinetyResources() throws IOException, InterruptedException {
        Run run = synthesize();
        assertThat(run.exitCode()).as(run.output()).isZero();
        JsonNode manifest = json(out().resolve("manifest.json"));
        assertThat(manifest.path("artifacts").properties())
                .filteredOn(
                        artifact -> artifact.getValue().path("type").asText().equals("aws:cloudformation:stack"))
                .hasSize(1);
        assertThat(templates()).hasSize(1);
        assertThat(json(templates().get(0)).path("Resources").size()).isLessThanOrEqualTo(90);
    }

    @Test
    void classesForAwsChangeWhatIsMade() throws IOException, InterruptedException {
        writeForAws("Jobs", JOBS);
        Run run = synthesize();
        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(templates()).hasSize(2);
        assertThat(Files.readString(templates().get(1))).contains("AWS::SQS::Queue");
        Path root = templates().get(0);
        assertThat(Files.readString(root)).contains("sqs:SendMessage");
        assertThat(json(root).at("/Outputs/customOutputs/Value").toString()).contains("queue", "ADMIN");
    }

    @Test
    void theClassesOfTheDocumentationDoTheirParts() throws IOException, InterruptedException {
        project = ProjectCopy.of("customized", folder.resolve("customized"));
        Run run = synthesize();
        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(templates()).hasSize(3);
        String root = Files.readString(templates().get(0));
        assertThat(root)
                .contains("bedrock:InvokeModel", "ses:SendEmail", "sqs:SendMessage", "s3:GetObject*")
                .contains("Custom::S3BucketNotifications", "SUMMARIES_URL", "ARCHIVE_TABLE");
        JsonNode table = only(root, "AWS::DynamoDB::Table").path("Properties");
        assertThat(table.path("BillingMode").asText()).isEqualTo("PROVISIONED");
        assertThat(table.at("/ProvisionedThroughput/ReadCapacityUnits").asInt()).isEqualTo(5);
        assertThat(table.at("/TimeToLiveSpecification/AttributeName").asText()).isEqualTo("expiresAt");
        String nested = Files.readString(templates().get(1))
                + Files.readString(templates().get(2));
        assertThat(nested).contains("deadLetterTargetArn", "AWS::S3::Bucket", "AWS::DynamoDB::Table");
        // A developer's stack leaves nothing behind.
        assertThat(root + nested).doesNotContain("\"DeletionPolicy\":\"Retain\"");
    }

    private static JsonNode only(String template, String type) throws IOException {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode resource : new ObjectMapper().readTree(template).path("Resources")) {
            if (resource.path("Type").asText().equals(type)) {
                found.add(resource);
            }
        }
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void whatTheyThrowIsShownByItsLine() throws IOException, InterruptedException {
        writeForAws("Jobs", JOBS.replace("backend.function(\"post-confirmation\")", "backend.function(\"nobody\")"));
        Run run = synthesize();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .contains(
                        "JPX1015  amplify/aws/Jobs.java:13",
                        "no function nobody; there are [post-confirmation, thumbnails]")
                .doesNotContain("\tat ");
    }

    @Test
    void whatDoesNotCompileIsShownByItsLine() throws IOException, InterruptedException {
        writeForAws("Jobs", JOBS.replace("new Queue(", "new Queues("));
        Run run = synthesize();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).contains("JPX1030  amplify/aws/Jobs.java:12", "Queues");
    }

    private void writeForAws(String name, String source) throws IOException {
        Path sources = Files.createDirectories(project.folder().resolve("amplify/aws"));
        Files.writeString(sources.resolve(name + ".java"), source);
    }

    private Path out() {
        return folder.resolve("out");
    }

    /** The root template, then those of nested stacks. */
    private List<Path> templates() throws IOException {
        List<Path> templates = new ArrayList<>();
        try (Stream<Path> files = Files.list(out())) {
            files.filter(file -> file.toString().endsWith(".template.json"))
                    .sorted()
                    .forEach(templates::add);
        }
        return templates;
    }

    private static JsonNode json(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }

    private Run synthesize() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProjectCopy.launcher().toString(),
                        "-C",
                        project.folder().toString(),
                        "synth",
                        "--out",
                        out().toString())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }

    private record Run(int exitCode, String output) {}
}
