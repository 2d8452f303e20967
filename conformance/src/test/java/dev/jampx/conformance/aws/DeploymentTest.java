package dev.jampx.conformance.aws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.conformance.BesideOthers;
import dev.jampx.standin.AwsStandIn;
import dev.jampx.standin.Call;
import dev.jampx.standin.cloudformation.Hold;
import dev.jampx.standin.cloudformation.PhysicalResource;
import dev.jampx.standin.cloudformation.PlannedFailure;
import dev.jampx.standin.cloudformation.Stack;
import dev.jampx.standin.cloudformation.StackResource;
import dev.jampx.standin.identity.AccessKey;
import dev.jampx.standin.identity.Denial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jampx deploy} with the real command line of the CDK, which deploys to a stand-in for AWS. */
@Tag("toolchain")
@BesideOthers
class DeploymentTest {

    private static final String TABLE = "AWS::DynamoDB::Table";

    @TempDir
    private Path folder = Path.of("");

    private AwsStandIn aws = null;
    private AwsProject project = null;
    private Jampx jampx = null;

    @BeforeEach
    void start() throws IOException {
        aws = AwsStandIn.start();
        project = AwsProject.in(folder);
        jampx = new Jampx(folder, aws.environment());
    }

    @AfterEach
    void stop() {
        aws.close();
    }

    private Jampx.Ending deploy(String... more) throws IOException, InterruptedException {
        return jampx.run(Stream.concat(Stream.of("deploy", "--identifier", "dev"), Stream.of(more))
                .toArray(String[]::new));
    }

    private void deployed(String... more) throws IOException, InterruptedException {
        Jampx.Ending ending = deploy(more);
        assertThat(ending.exitCode()).as(ending.toString()).isZero();
    }

    private Stack root() {
        return aws.cloudFormation().stacks().stream()
                .filter(stack -> stack.parent().isEmpty())
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    private StackResource table() {
        return root().resources().values().stream()
                .filter(resource -> resource.type().equals(TABLE))
                .findFirst()
                .orElseThrow();
    }

    private List<String> indexNames() {
        return table().physical()
                .orElseThrow()
                .properties()
                .path("GlobalSecondaryIndexes")
                .findValuesAsText("IndexName");
    }

    private long count(String action) {
        return aws.calls().stream().map(Call::action).filter(action::equals).count();
    }

    @Test
    void deploysThenDoesNothingThenUpdates() throws IOException, InterruptedException {
        Jampx.Ending first = deploy();
        assertThat(first.exitCode()).as(first.toString()).isZero();
        assertThat(first.out()).contains("Deployed " + root().name() + ".", "Wrote amplify_outputs.json.");
        assertThat(first.err()).contains("resources").doesNotContain("Unknown option");
        assertThat(root().status()).isEqualTo("CREATE_COMPLETE");
        assertThat(root().tags())
                .containsEntry("created-by", "amplify")
                .containsEntry("amplify:deployment-type", "standalone");
        JsonNode outputs = new ObjectMapper().readTree(project.read("amplify_outputs.json"));
        assertThat(outputs.at("/data/url").asText()).isEqualTo(root().outputs().get("awsAppsyncApiEndpoint"));
        assertThat(outputs.at("/data/model_introspection/models/Todo/name").asText())
                .isEqualTo("Todo");
        assertThat(outputs.at("/auth/user_pool_id").asText())
                .isEqualTo(root().outputs().get("userPoolId"));

        Jampx.Ending second = deploy();
        assertThat(second.exitCode()).as(second.toString()).isZero();
        assertThat(second.out()).contains("is as the definition wants it");
        assertThat(count("cloudformation:ExecuteChangeSet")).isOne();

        project.greeting("Good morning");
        deployed();
        assertThat(root().status()).isEqualTo("UPDATE_COMPLETE");
        assertThat(count("cloudformation:ExecuteChangeSet")).isEqualTo(2);
        assertThat(count("appsync:UpdateResolver"))
                .as("a deployment that lasts goes by CloudFormation")
                .isZero();
    }

    @Test
    void deploysHeroFaqWithItsFunction() throws IOException, InterruptedException {
        Path original = Path.of("..", "examples", "hero-faq").toAbsolutePath().normalize();
        Path copy = folder.resolve("hero-faq");
        try (Stream<Path> files = Stream.concat(
                Files.walk(original.resolve("amplify")), Stream.of(original.resolve("target/jampx/classpath")))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(original.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }

        Jampx.Ending ending = new Jampx(copy, aws.environment()).run("deploy", "--app-id", "d1abc", "--branch", "main");

        assertThat(ending.exitCode()).as(ending.toString()).isZero();
        assertThat(root().name()).startsWith("amplify-d1abc-main-branch-");
        assertThat(root().resources()).hasSizeLessThanOrEqualTo(90);
        assertThat(root().tags()).containsEntry("amplify:app-id", "d1abc").containsEntry("amplify:branch-name", "main");
        assertThat(aws.resources().all("AWS::Lambda::Function"))
                .extracting(function -> function.properties().path("Handler").asText())
                .containsExactlyInAnyOrder("amplify.auth.PostConfirmationHandler", "amplify.storage.ThumbnailsHandler");
        // Larger than S3 takes in one piece.
        assertThat(count("s3:UploadPart")).isPositive();
    }

    @Test
    void changesOneIndexAtATimeAndGoesOnAfterAFailure() throws IOException, InterruptedException {
        deployed();
        assertThat(indexNames()).containsExactly("todosByList");

        project.indexes("index.on(\"state\"), index.on(\"rank\")");
        aws.cloudFormation().fail(new PlannedFailure(table().logicalId(), "UPDATE", "Subscriber limit exceeded"));
        Jampx.Ending failed = deploy("--yes");
        assertThat(failed.exitCode()).as(failed.toString()).isOne();
        assertThat(failed.err())
                .contains("update 1 of ", "Subscriber limit exceeded")
                .contains("JPX8");
        assertThat(root().status()).isEqualTo("UPDATE_ROLLBACK_COMPLETE");
        assertThat(indexNames()).containsExactly("todosByList");

        long before = count("cloudformation:ExecuteChangeSet");
        Jampx.Ending resumed = deploy("--yes");
        assertThat(resumed.exitCode()).as(resumed.toString()).isZero();
        assertThat(indexNames()).containsExactlyInAnyOrder("todosByState", "todosByRank");
        assertThat(count("cloudformation:ExecuteChangeSet") - before).isEqualTo(3);
    }

    @Test
    void goesOnWhereALaterStepFailed() throws IOException, InterruptedException {
        deployed();
        project.indexes("index.on(\"list\"), index.on(\"state\"), index.on(\"rank\")");
        // The first of two updates may pass, the second must not.
        Hold hold = aws.cloudFormation().hold(table().logicalId());
        Path output = folder.resolve("output.txt");
        Process process = jampx.start(output, "deploy", "--identifier", "dev", "--yes");
        hold.awaitReached();
        aws.cloudFormation()
                .failAfterwards(new PlannedFailure(table().logicalId(), "UPDATE", "Table is being updated"));
        hold.release();
        assertThat(process.waitFor()).as(Files.readString(output)).isOne();
        assertThat(Files.readString(output))
                .contains("The next deployment goes on from there", "Table is being updated");
        assertThat(indexNames()).hasSize(2);

        long before = count("cloudformation:ExecuteChangeSet");
        deployed("--yes");
        assertThat(indexNames()).containsExactlyInAnyOrder("todosByList", "todosByState", "todosByRank");
        assertThat(count("cloudformation:ExecuteChangeSet") - before).isOne();
    }

    @Test
    void tellsTheFirstCauseOfARollback() throws IOException, InterruptedException {
        aws.cloudFormation()
                .fail(new PlannedFailure(
                        firstOf(TABLE), "CREATE", "You have reached the limit of tables in this account"));
        Jampx.Ending ending = deploy();
        assertThat(ending.exitCode()).as(ending.toString()).isOne();
        assertThat(ending.err())
                .contains("You have reached the limit of tables in this account")
                .doesNotContain("cancelled")
                .doesNotContain("\tat ");
        assertThat(root().status()).isEqualTo("ROLLBACK_COMPLETE");
        assertThat(folder.resolve("amplify_outputs.json")).doesNotExist();

        // What never came to be stands in nobody's way.
        deployed();
        assertThat(root().status()).isEqualTo("CREATE_COMPLETE");
    }

    /** The logical id of the first resource of {@code type}, from a synthesis. */
    private String firstOf(String type) throws IOException, InterruptedException {
        Path out = folder.resolve("assembly");
        Jampx.Ending synthesis = jampx.run("synth", "--out", out.toString(), "--identifier", "dev");
        assertThat(synthesis.exitCode()).as(synthesis.toString()).isZero();
        try (Stream<Path> files = Files.list(out)) {
            Path template = files.filter(file -> file.toString().endsWith(".template.json"))
                    .findFirst()
                    .orElseThrow();
            return new ObjectMapper()
                    .readTree(Files.readString(template)).path("Resources").properties().stream()
                            .filter(entry ->
                                    entry.getValue().path("Type").asText().equals(type))
                            .findFirst()
                            .orElseThrow()
                            .getKey();
        }
    }

    @Test
    void asksBeforeDataIsLost() throws IOException, InterruptedException {
        deployed();
        PhysicalResource before = table().physical().orElseThrow();
        project.change("amplify/backend.java", "\"Todo\", TodoModel", "\"Task\", TodoModel");

        Jampx.Ending unanswered = deploy();
        assertThat(unanswered.exitCode()).as(unanswered.toString()).isOne();
        assertThat(unanswered.err()).contains("JPX8205", "is no longer defined").contains("Todo");
        assertThat(table().physical()).contains(before);

        deployed("--yes");
        assertThat(aws.resources().find(TABLE, before.id()))
                .as("tables outlive a deployment that lasts")
                .isPresent();
        assertThat(table().physicalId()).startsWith("Task-");
    }

    @Test
    void doesNotTakeExpiredCredentials() throws IOException, InterruptedException {
        AccessKey key = aws.keys().issueTemporary("arn:aws:iam::123456789012:user/eve");
        aws.keys().expire(key);
        Jampx.Ending ending = new Jampx(folder, aws.environment(key)).run("deploy", "--identifier", "dev");
        assertThat(ending.exitCode()).as(ending.toString()).isOne();
        assertThat(ending.err()).contains("JPX8102").doesNotContain("\tat ");
    }

    @Test
    void tellsThatTheAccountIsNotBootstrapped() throws IOException, InterruptedException {
        try (AwsStandIn empty = AwsStandIn.startEmpty()) {
            Jampx.Ending ending = new Jampx(folder, empty.environment()).run("deploy", "--identifier", "dev");
            assertThat(ending.exitCode()).as(ending.toString()).isOne();
            assertThat(ending.err()).contains("JPX8109", "bootstrap aws://123456789012/eu-west-1");
            assertThat(empty.cloudFormation().stacks()).isEmpty();
        }
    }

    @Test
    void tellsWhatIsNotAllowed() throws IOException, InterruptedException {
        aws.troubles().deny(new Denial("cdk-hnb659fds-deploy-role", "cloudformation:CreateChangeSet"));
        Jampx.Ending ending = deploy();
        assertThat(ending.exitCode()).as(ending.toString()).isOne();
        assertThat(ending.err()).contains("JPX8111", "cloudformation:CreateChangeSet", "cdk-hnb659fds-deploy-role");
    }

    @Test
    void waitsWhenAwsIsAskedTooMuch() throws IOException, InterruptedException {
        aws.troubles().throttle("cloudformation:DescribeStacks", 2);
        aws.troubles().throttle("cloudformation:CreateChangeSet", 1);
        deployed();
        assertThat(root().status()).isEqualTo("CREATE_COMPLETE");
    }

    @Test
    void doesNotDeployTwiceAtOnce() throws IOException, InterruptedException {
        deployed();
        project.greeting("Good evening");
        String function = root().resources().values().stream()
                .filter(resource ->
                        resource.declared().at("/Properties/Code").asText().contains("Hello"))
                .findFirst()
                .orElseThrow()
                .logicalId();
        Hold hold = aws.cloudFormation().hold(function);
        Path output = folder.resolve("output.txt");
        Process first = jampx.start(output, "deploy", "--identifier", "dev");
        hold.awaitReached();

        Jampx.Ending sameFolder = deploy();
        assertThat(sameFolder.exitCode()).as(sameFolder.toString()).isOne();
        assertThat(sameFolder.err()).contains("JPX8153");

        Files.createDirectory(folder.resolve("elsewhere"));
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere").resolve(folder.getFileName()));
        AwsProject other = AwsProject.in(elsewhere);
        other.greeting("Good night");
        Jampx.Ending otherFolder = new Jampx(elsewhere, aws.environment()).run("deploy", "--identifier", "dev");
        assertThat(otherFolder.exitCode()).as(otherFolder.toString()).isOne();
        assertThat(otherFolder.err()).contains("JPX8123", "UPDATE_IN_PROGRESS");

        hold.release();
        assertThat(first.waitFor()).as(Files.readString(output)).isZero();
        assertThat(root().status()).isEqualTo("UPDATE_COMPLETE");
    }
}
