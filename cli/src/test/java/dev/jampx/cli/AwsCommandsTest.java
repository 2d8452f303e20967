package dev.jampx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jampx.standin.AwsStandIn;
import dev.jampx.standin.parameter.Parameter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that ask AWS without the CDK. */
class AwsCommandsTest {

    private static final String SCHEMA = "type Todo @model @auth(rules: [{allow: private}]) { content: String }\n";

    @TempDir
    private Path folder = Path.of("");

    private AwsStandIn aws = null;
    private AwsAccountInTest account = null;

    @BeforeEach
    void start() throws IOException {
        SampleProject.in(folder);
        aws = AwsStandIn.start();
        account = new AwsAccountInTest(aws);
    }

    @AfterEach
    void stop() {
        account.close();
        aws.close();
    }

    private CommandRun run(String... arguments) {
        return typing("", arguments);
    }

    private CommandRun typing(String input, String... arguments) {
        CommandRun run = new CommandRun(folder).input(input);
        assertThat(run.run(arguments)).as(run.err()).isZero();
        return run;
    }

    private void amplifyStack(String name) {
        aws.buckets().add("schemas");
        aws.buckets()
                .objects("schemas")
                .orElseThrow()
                .put("model-schema.graphql", SCHEMA.getBytes(StandardCharsets.UTF_8));
        aws.cloudFormation()
                .create(
                        name,
                        """
                        {"Metadata":{"AWS::Amplify::Platform":{"version":"1","stackOutputs":["region"]},
                        "AWS::Amplify::GraphQL":{"version":"1","stackOutputs":["awsAppsyncApiEndpoint",
                        "awsAppsyncRegion","awsAppsyncAuthenticationType","awsAppsyncApiId","amplifyApiModelSchemaS3Uri"]}},
                        "Resources":{"Api":{"Type":"AWS::AppSync::GraphQLApi","Properties":{"Name":"api"}}},
                        "Outputs":{"region":{"Value":{"Ref":"AWS::Region"}},
                        "awsAppsyncApiEndpoint":{"Value":{"Fn::GetAtt":["Api","GraphQLUrl"]}},
                        "awsAppsyncRegion":{"Value":{"Ref":"AWS::Region"}},
                        "awsAppsyncAuthenticationType":{"Value":"AWS_IAM"},
                        "awsAppsyncApiId":{"Value":{"Fn::GetAtt":["Api","ApiId"]}},
                        "amplifyApiModelSchemaS3Uri":{"Value":"s3://schemas/model-schema.graphql"}}}
                        """);
    }

    @Test
    void outputsOfAStackThatAmplifyMade() throws IOException {
        amplifyStack("amplify-d1abc-main-branch-7f2e2dd1f4");

        assertThat(run("generate", "outputs", "--stack", "amplify-d1abc-main-branch-7f2e2dd1f4")
                        .out())
                .isEqualTo("Wrote amplify_outputs.json." + System.lineSeparator());

        JsonNode outputs = new ObjectMapper()
                .readTree(folder.resolve("amplify_outputs.json").toFile());
        assertThat(outputs.path("version").asText()).isEqualTo("1.5");
        assertThat(outputs.at("/data/url").asText())
                .isEqualTo(aws.cloudFormation()
                        .stack("amplify-d1abc-main-branch-7f2e2dd1f4")
                        .orElseThrow()
                        .outputs()
                        .get("awsAppsyncApiEndpoint"));
        assertThat(outputs.at("/data/default_authorization_type").asText()).isEqualTo("AWS_IAM");
        assertThat(outputs.at("/data/model_introspection/models/Todo/fields/content/type")
                        .asText())
                .isEqualTo("String");
    }

    @Test
    void outputsOfABranchInAnotherFormat() throws IOException {
        amplifyStack(new dev.jampx.model.deployment.BackendIdentifier(
                        "d1abc", "main", dev.jampx.model.deployment.DeploymentType.BRANCH)
                .stackName());

        run("generate", "outputs", "--app-id", "d1abc", "--branch", "main", "--outputs-format", "dart");

        assertThat(folder.resolve("amplify_outputs.dart")).content().startsWith("const amplifyConfig = r'''{");
    }

    @Test
    void outputsOfWhatIsNoBackend() {
        aws.cloudFormation().create("queues", "{\"Resources\":{\"Q\":{\"Type\":\"AWS::SQS::Queue\"}}}");
        CommandRun other = new CommandRun(folder);
        CommandRun none = new CommandRun(folder);

        assertThat(other.run("generate", "outputs", "--stack", "queues")).isEqualTo(ExitCode.USER_MISTAKE);
        assertThat(other.err()).startsWith("JPX8163");
        assertThat(none.run("generate", "outputs", "--stack", "nothing")).isEqualTo(ExitCode.USER_MISTAKE);
        assertThat(none.err()).startsWith("JPX8135");
    }

    @Test
    void secretsOnAws() {
        typing("hunter2\n", "sandbox", "secret", "set", "--aws", "TOKEN", "--identifier", "mine");
        typing("two\n", "sandbox", "secret", "set", "--aws", "OTHER", "--identifier", "mine");

        Parameter parameter = aws.parameters().all().stream()
                .filter(each -> each.name().endsWith("/TOKEN"))
                .findFirst()
                .orElseThrow();
        assertThat(parameter.name()).matches("/amplify/[a-zA-Z0-9]+/mine-sandbox-[0-9a-f]{10}/TOKEN");
        assertThat(parameter.type()).isEqualTo("SecureString");
        assertThat(run("sandbox", "secret", "get", "--aws", "TOKEN", "--identifier", "mine")
                        .out())
                .contains("value: hunter2");
        assertThat(run("sandbox", "secret", "list", "--aws", "--identifier", "mine")
                        .out()
                        .lines())
                .containsExactly("OTHER", "TOKEN");
        run("sandbox", "secret", "remove", "--aws", "TOKEN", "--identifier", "mine");
        run("sandbox", "secret", "remove", "--aws", "--all", "--identifier", "mine");
        assertThat(run("sandbox", "secret", "list", "--aws", "--identifier", "mine")
                        .out())
                .isEmpty();
    }

    @Test
    void secretsOnThisMachineAreTheirOwnersAlone() throws IOException {
        typing("hunter2\n", "sandbox", "secret", "set", "TOKEN", "--identifier", "mine");

        Path file = folder.resolve(".amplify/sandbox/mine/secrets.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(run("sandbox", "secret", "get", "TOKEN", "--identifier", "mine")
                        .out())
                .contains("value: hunter2", "version: 1");
        assertThat(typing("again\n", "sandbox", "secret", "set", "TOKEN", "--identifier", "mine")
                        .out())
                .startsWith("Set version 2");
        run("sandbox", "secret", "remove", "TOKEN", "--identifier", "mine");
        assertThat(run("sandbox", "secret", "list", "--identifier", "mine").out())
                .isEmpty();
        assertThat(aws.calls()).isEmpty();
    }

    @Test
    void nothingIsDeletedThatIsNotThere() {
        assertThat(run("sandbox", "delete", "--aws", "--yes", "--identifier", "mine")
                        .out())
                .startsWith("There is no stack amplify-");
    }

    @Test
    void aRegionIsNeeded() {
        System.clearProperty("aws.region");
        System.setProperty("aws.disableEc2Metadata", "true");
        CommandRun run = new CommandRun(folder);
        try {
            assertThat(run.run("sandbox", "secret", "list", "--aws")).isEqualTo(ExitCode.USER_MISTAKE);
        } finally {
            System.clearProperty("aws.disableEc2Metadata");
        }
        assertThat(run.err()).startsWith("JPX8106");
    }
}
