package dev.jampx.conformance.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.conformance.BesideOthers;
import dev.jampx.standin.AwsStandIn;
import dev.jampx.standin.Call;
import dev.jampx.standin.cloudformation.PhysicalResource;
import dev.jampx.standin.cloudformation.Stack;
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

/** {@code jampx sandbox --aws} with the real command line of the CDK, which deploys to a stand-in for AWS. */
@Tag("toolchain")
@BesideOthers
class SandboxOnAwsTest {

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

    private void done(String... arguments) throws IOException, InterruptedException {
        Jampx.Ending ending = jampx.run(arguments);
        assertThat(ending.exitCode()).as(ending.toString()).isZero();
    }

    private Stack root() {
        return aws.cloudFormation().stacks().stream()
                .filter(stack -> stack.parent().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private long count(String action) {
        return aws.calls().stream().map(Call::action).filter(action::equals).count();
    }

    private List<String> code() {
        return Stream.of("AWS::AppSync::Resolver", "AWS::AppSync::FunctionConfiguration")
                .flatMap(type -> aws.resources().all(type).stream())
                .map(resource -> resource.properties().path("Code").asText())
                .toList();
    }

    @Test
    void changesResolversWithoutCloudFormationAndTablesWithIt() throws IOException, InterruptedException {
        done("sandbox", "--aws", "--once", "--identifier", "mine");
        assertThat(root().name()).contains("-mine-sandbox-");
        assertThat(root().tags()).containsEntry("amplify:deployment-type", "sandbox");
        long updates = count("cloudformation:ExecuteChangeSet");

        project.greeting("Good morning");
        done("sandbox", "--aws", "--once", "--identifier", "mine");
        assertThat(count("cloudformation:ExecuteChangeSet")).isEqualTo(updates);
        assertThat(code()).anyMatch(text -> text.contains("Good morning"));

        project.indexes("index.on(\"list\"), index.on(\"state\")");
        done("sandbox", "--aws", "--once", "--identifier", "mine");
        assertThat(count("cloudformation:ExecuteChangeSet")).isEqualTo(updates + 1);

        done("sandbox", "delete", "--aws", "--yes", "--identifier", "mine");
        assertThat(root().status()).isEqualTo("DELETE_COMPLETE");
        assertThat(aws.resources().all("AWS::DynamoDB::Table")).isEmpty();
        assertThat(folder.resolve("amplify_outputs.json")).doesNotExist();
    }

    @Test
    void changesTheSchemaWithoutCloudFormation() throws IOException, InterruptedException {
        String types = ".add(\"Mood\", a.enumType(%s)).authorization(allow";
        project.change("amplify/backend.java", ".authorization(allow", String.format(types, "\"GOOD\""));
        done("sandbox", "--aws", "--once", "--identifier", "mine");
        long updates = count("cloudformation:ExecuteChangeSet");

        project.change("amplify/backend.java", "\"GOOD\"", "\"GOOD\", \"FAIR\"");
        done("sandbox", "--aws", "--once", "--identifier", "mine");
        assertThat(count("appsync:StartSchemaCreation")).isOne();
        assertThat(count("cloudformation:ExecuteChangeSet")).isEqualTo(updates);
        assertThat(aws.resources().all("AWS::AppSync::GraphQLSchema"))
                .singleElement()
                .satisfies(schema -> assertThat(
                                schema.properties().path("Definition").asText())
                        .contains("FAIR"));
    }

    @Test
    void changesAFunctionWhileItsLogsAreShown() throws IOException, InterruptedException {
        project.addFunction("HELLO");
        try (RunningJampx session = RunningJampx.start(
                jampx,
                folder.resolve("output.txt"),
                "sandbox",
                "--aws",
                "--stream-function-logs",
                "--identifier",
                "mine")) {
            session.await("Watching amplify/");
            String group = logGroup("shout");
            aws.logs().write(group, System.currentTimeMillis(), "answering HELLO\n");
            session.await("[shout] answering HELLO");
            String code = code("shout");
            long updates = count("cloudformation:ExecuteChangeSet");

            int changed = session.position();
            project.answer("GOODBYE");
            session.await(changed, "changed without CloudFormation");
            session.await(changed, "Watching amplify/");
            assertThat(code("shout")).isNotEqualTo(code);
            assertThat(count("cloudformation:ExecuteChangeSet")).isEqualTo(updates);

            aws.logs().write(group, System.currentTimeMillis(), "answering GOODBYE\n");
            session.await(changed, "[shout] answering GOODBYE");
            assertThat(session.printed()).containsOnlyOnce("answering HELLO");
        }
    }

    @Test
    void writesTheLogsOfSomeFunctionsToAFile() throws IOException, InterruptedException {
        project.addFunction("HELLO");
        project.change(
                "amplify/backend.java",
                "defineBackend(",
                "defineBackend(defineFunction(\"silent\").handler(ShoutHandler.class),");
        Path logs = folder.resolve("functions.log");
        try (RunningJampx session = RunningJampx.start(
                jampx,
                folder.resolve("output.txt"),
                "sandbox",
                "--aws",
                "--stream-function-logs",
                "--logs-filter",
                "^sh",
                "--logs-out-file",
                logs.toString(),
                "--identifier",
                "mine")) {
            session.await("Watching amplify/");
            aws.logs().names().forEach(group -> aws.logs().write(group, System.currentTimeMillis(), "from " + group));
            session.await(logs, "[shout] from " + logGroup("shout"));
            assertThat(Files.readString(logs)).doesNotContain("[silent]");
            assertThat(session.printed()).doesNotContain("[shout]");
        }
    }

    private PhysicalResource function(String name) {
        return aws.resources().all("AWS::Lambda::Function").stream()
                .filter(function ->
                        function.properties().path("Tags").toString().contains("\"" + name + "\""))
                .findFirst()
                .orElseThrow();
    }

    private String logGroup(String name) {
        return function(name).properties().at("/LoggingConfig/LogGroup").asText();
    }

    private String code(String name) {
        return function(name).properties().at("/Code/S3Key").asText();
    }

    @Test
    void deletesABackendOfSeveralStacks() throws IOException, InterruptedException {
        project.manyModels(120);
        done("sandbox", "--aws", "--once", "--identifier", "mine");
        List<Stack> nested = aws.cloudFormation().stacks().stream()
                .filter(stack -> stack.parent().isPresent())
                .toList();
        assertThat(nested).isNotEmpty();
        assertThat(aws.resources().all("AWS::DynamoDB::Table")).hasSize(121);

        done("sandbox", "delete", "--aws", "--yes", "--identifier", "mine");
        assertThat(root().status()).isEqualTo("DELETE_COMPLETE");
        assertThat(nested).extracting(Stack::status).containsOnly("DELETE_COMPLETE");
        assertThat(aws.resources().all("AWS::DynamoDB::Table")).isEmpty();
        assertThat(aws.resources().all("AWS::AppSync::Resolver")).isEmpty();
        assertThat(folder.resolve("amplify_outputs.json")).doesNotExist();
    }

    @Test
    void fetchesSecretsOfProvidersThatHaveChanged() throws IOException, InterruptedException {
        project.change(
                "amplify/backend.java",
                "login.email()",
                """
                login.email().externalProviders(providers -> providers
                        .google(google -> google.clientId(secret("GOOGLE_ID")).clientSecret(secret("GOOGLE_SECRET")))
                        .callbackUrls("https://example.com/").logoutUrls("https://example.com/"))""");
        secret("GOOGLE_ID", "id");
        secret("GOOGLE_SECRET", "first");
        done("sandbox", "--aws", "--once", "--identifier", "mine");
        assertThat(providerSecret()).isEqualTo("first");
        long updates = count("cloudformation:ExecuteChangeSet");

        done("sandbox", "--aws", "--once", "--identifier", "mine");
        assertThat(count("cloudformation:ExecuteChangeSet"))
                .as("nothing has changed")
                .isEqualTo(updates);

        secret("GOOGLE_SECRET", "second");
        done("sandbox", "--aws", "--once", "--identifier", "mine");
        assertThat(providerSecret()).isEqualTo("second");
        assertThat(root().template()).doesNotContain("second");
    }

    private void secret(String name, String value) throws IOException, InterruptedException {
        Jampx.Ending ending =
                jampx.typing(value + "\n", "sandbox", "secret", "set", "--aws", name, "--identifier", "mine");
        assertThat(ending.exitCode()).as(ending.toString()).isZero();
    }

    private String providerSecret() {
        return aws.resources().all("AWS::Cognito::UserPoolIdentityProvider").stream()
                .findFirst()
                .orElseThrow()
                .properties()
                .at("/ProviderDetails/client_secret")
                .asText();
    }

    @Test
    void followsTheSourcesThroughMistakes() throws IOException, InterruptedException {
        try (RunningJampx session =
                RunningJampx.start(jampx, folder.resolve("output.txt"), "sandbox", "--aws", "--identifier", "mine")) {
            session.await("Watching amplify/");
            assertThat(root().status()).isEqualTo("CREATE_COMPLETE");

            int broken = session.position();
            project.change("amplify/TodoModel.java", "a.string()", "a.sting()");
            session.await(broken, "JPX1030");
            session.await(broken, "Watching amplify/");

            int mended = session.position();
            project.change("amplify/TodoModel.java", "a.sting()", "a.string()");
            project.greeting("Good morning");
            session.await(mended, "changed without CloudFormation");
            session.await(mended, "Watching amplify/");
            assertThat(code()).anyMatch(text -> text.contains("Good morning"));

            assertThat(session.interrupt()).isZero();
            assertThat(session.printed()).contains("Stopped. The stack stays");
        }
    }
}
