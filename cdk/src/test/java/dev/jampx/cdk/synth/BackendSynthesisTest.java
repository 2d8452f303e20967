package dev.jampx.cdk.synth;

import static dev.jampx.dsl.Jampx.a;
import static dev.jampx.dsl.Jampx.defineAuth;
import static dev.jampx.dsl.Jampx.defineBackend;
import static dev.jampx.dsl.Jampx.defineData;
import static dev.jampx.dsl.Jampx.defineFunction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.cdk.placement.Placement;
import dev.jampx.dsl.AuthAction;
import dev.jampx.dsl.Backend;
import dev.jampx.dsl.FunctionDefinition;
import dev.jampx.dsl.StartingPosition;
import dev.jampx.model.diagnostics.InvalidDefinitionException;
import dev.jampx.model.diagnostics.ProblemReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("toolchain")
class BackendSynthesisTest {

    private static final FunctionDefinition TRIGGER =
            defineFunction("post-confirmation").handler(Object.class);
    private static final FunctionDefinition ECHO = defineFunction("echo").handler(Object.class);

    private static final Backend BACKEND = defineBackend(
            defineAuth()
                    .loginWith(login -> login.email())
                    .groups("Admins")
                    .triggers(on -> on.postConfirmation(TRIGGER))
                    .access(allow -> List.of(allow.resource(TRIGGER).to(AuthAction.ADD_USER_TO_GROUP))),
            defineData(a.schema()
                    .add("Todo", a.model().field("text", a.string()))
                    .add(
                            "echo",
                            a.query()
                                    .argument("text", a.string())
                                    .returns(a.string())
                                    .handler(a.handler().function(ECHO)))
                    .add(
                            "todoFromCode",
                            a.query()
                                    .returns(a.string())
                                    .handler(
                                            a.handler().custom("./one.js").dataSource(a.ref("Todo")),
                                            a.handler().custom("./two.js"))
                                    .authorization(allow -> List.of(allow.authenticated())))
                    .authorization(allow -> List.of(allow.authenticated(), allow.resource(TRIGGER)))));

    @TempDir
    Path folder;

    @Test
    void equalBackendsGiveEqualFilesWithoutPathsOfThisMachine() {
        SynthesizedBackend one = SynthesizedBackend.of(folder.resolve("one"), BACKEND);
        SynthesizedBackend other = SynthesizedBackend.of(folder.resolve("other"), BACKEND);
        assertThat(other.files()).isEqualTo(one.files());
        assertThat(one.files().values()).allSatisfy(content -> assertThat(content)
                .doesNotContain(folder.toString())
                .doesNotContain(System.getProperty("java.io.tmpdir") + "/"));
    }

    @Test
    void aSmallBackendIsOneStack() {
        SynthesizedBackend synthesized = SynthesizedBackend.of(folder.resolve("out"), BACKEND);
        assertThat(synthesized.templates()).hasSize(1);
        assertThat(synthesized.placement().stackByUnit().values()).containsOnly(Placement.HUB);
        assertThat(synthesized.root().path("Metadata").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly(
                        Placement.METADATA_KEY,
                        "AWS::Amplify::Platform",
                        "AWS::Amplify::Auth",
                        "AWS::Amplify::Function",
                        "AWS::Amplify::GraphQL");
        assertThat(synthesized.root().at("/Metadata/AWS::Amplify::GraphQL/stackOutputs"))
                .extracting(JsonNode::asText)
                .containsExactly(
                        "awsAppsyncApiId",
                        "awsAppsyncApiEndpoint",
                        "awsAppsyncAuthenticationType",
                        "awsAppsyncRegion",
                        "amplifyApiModelSchemaS3Uri",
                        "awsAppsyncAdditionalAuthenticationTypes");
        assertThat(synthesized
                        .root()
                        .at("/Outputs/amplifyApiModelSchemaS3Uri/Value")
                        .toString())
                .as("what Amplify's tools take apart to a bucket and a key")
                .matches("\\{\"Fn::Sub\":\"s3://[^/]+/[0-9a-f]+\\.graphql\"}");
    }

    @Test
    void aChainOf180ModelsIsWithinEveryLimit() {
        SynthesizedBackend synthesized = SynthesizedBackend.of(folder.resolve("out"), Chain.of(180));
        int resources = 0;
        for (Map.Entry<String, JsonNode> template : synthesized.templates().entrySet()) {
            resources += template.getValue().path("Resources").size();
            assertThat(template.getValue().path("Resources").size())
                    .as(template.getKey())
                    .isLessThanOrEqualTo(500);
            assertThat(synthesized.files().get(template.getKey()).length())
                    .as(template.getKey())
                    .isLessThan(1_000_000);
            assertThat(template.getValue().path("Outputs").size()).isLessThanOrEqualTo(200);
            assertThat(template.getValue().path("Parameters").size()).isLessThanOrEqualTo(200);
        }
        assertThat(resources).isLessThanOrEqualTo(2500);
        assertThat(synthesized.templates().size()).isGreaterThan(1);
        assertThat(synthesized.files().entrySet().stream()
                        .filter(file -> file.getKey().endsWith(".graphql")))
                .allSatisfy(file -> assertThat(file.getValue().length()).isLessThan(1024 * 1024));
    }

    @Test
    void functionsAreGivenChangesByTheHubWhereverTheyAndTheTablesAre() {
        FunctionDefinition follower = defineFunction("follower")
                .handler(Object.class)
                .onChange("Link0")
                .onChange("Link69", changes -> changes.batchSize(5)
                        .retryAttempts(2)
                        .bisectBatchOnError(true)
                        .maxBatchingWindowSeconds(20)
                        .parallelizationFactor(3)
                        .startingPosition(StartingPosition.TRIM_HORIZON)
                        .filter(Map.of("eventName", Arrays.asList("INSERT", null))));
        SynthesizedBackend synthesized = SynthesizedBackend.of(folder.resolve("out"), Chain.of(70, follower));
        Map<String, String> stacks = synthesized.placement().stackByUnit();
        assertThat(stacks.get("model/Link0")).isNotEqualTo(stacks.get("model/Link69"));

        List<JsonNode> mappings = resources(synthesized.root(), "AWS::Lambda::EventSourceMapping");
        assertThat(mappings)
                .extracting(mapping -> mapping.at("/Properties/BatchSize").asInt())
                .containsExactlyInAnyOrder(100, 5);
        assertThat(mappings).allSatisfy(mapping -> {
            assertThat(mapping.path("DependsOn").toString()).contains("Policy");
        });
        JsonNode last = mappings.stream()
                .filter(mapping -> mapping.at("/Properties/BatchSize").asInt() == 5)
                .findFirst()
                .orElseThrow();
        assertThat(last.at("/Properties/MaximumRetryAttempts").asInt()).isEqualTo(2);
        assertThat(last.at("/Properties/BisectBatchOnFunctionError").asBoolean())
                .isTrue();
        assertThat(mappings)
                .extracting(
                        mapping -> mapping.at("/Properties/StartingPosition").asText())
                .containsExactlyInAnyOrder("LATEST", "TRIM_HORIZON");
        assertThat(last.at("/Properties/MaximumBatchingWindowInSeconds").asInt())
                .isEqualTo(20);
        assertThat(last.at("/Properties/ParallelizationFactor").asInt()).isEqualTo(3);
        assertThat(last.at("/Properties/FilterCriteria/Filters/0/Pattern").asText())
                .isEqualTo("{\"eventName\":[\"INSERT\",null]}");
        assertThat(last.at("/Properties/EventSourceArn").toString()).contains("StreamArn");
        String policies = resources(synthesized.root(), "AWS::IAM::Policy").toString();
        assertThat(policies).contains("dynamodb:GetRecords").contains("dynamodb:ListStreams");
        assertThat(policies).doesNotContain("dynamodb:GetItem");
    }

    private static List<JsonNode> resources(JsonNode template, String type) {
        List<JsonNode> found = new ArrayList<>();
        template.path("Resources").forEach(resource -> {
            if (resource.path("Type").asText().equals(type)) {
                found.add(resource);
            }
        });
        return found;
    }

    @Test
    void whatIsDeployedStaysWhereItIsWhenModelsComeAndGo() {
        SynthesizedBackend first = SynthesizedBackend.of(folder.resolve("first"), Chain.of(60));
        SynthesizedBackend second =
                SynthesizedBackend.of(folder.resolve("second"), Chain.of(70), first.placement(), backend -> {});
        Map<String, String> before = first.placement().stackByUnit();
        assertThat(before.values()).contains("Sources1");
        assertThat(second.placement().stackByUnit())
                .containsAllEntriesOf(before)
                .hasSize(70);
        SynthesizedBackend third =
                SynthesizedBackend.of(folder.resolve("third"), Chain.of(50), second.placement(), backend -> {});
        assertThat(before).containsAllEntriesOf(third.placement().stackByUnit());
    }

    @Test
    void usersAddStacksAndOutputs() {
        SynthesizedBackend synthesized =
                SynthesizedBackend.of(folder.resolve("out"), BACKEND, Placement.NONE, backend -> {
                    backend.createStack("jobs");
                    assertThatThrownBy(() -> backend.createStack("jobs")).hasMessageContaining("jobs");
                    backend.addOutput(Map.of("custom", Map.of("one", "1", "list", List.of("a"))));
                    backend.addOutput(Map.of(
                            "custom",
                            Map.of(
                                    "table",
                                    backend.data().resources().table("Todo").getTableName(),
                                    "list",
                                    List.of("b"))));
                    assertThatThrownBy(() -> backend.addOutput(Map.of("custom", Map.of("one", "2"))))
                            .hasMessage("the output custom.one was added before");
                    assertThatThrownBy(() -> backend.addOutput(Map.of("version", "2", "custom", Map.of())))
                            .hasMessageContaining("version 1.4");
                });
        String value = synthesized.root().at("/Outputs/customOutputs/Value").toString();
        assertThat(value).contains("1.4", "one", "table", "BackendDataTodoTable");
        assertThat(synthesized
                        .root()
                        .at("/Metadata/AWS::Amplify::Custom/stackOutputs/0")
                        .asText())
                .isEqualTo("customOutputs");
        assertThat(synthesized.templates()).hasSize(2);
    }

    @Test
    void aDataSourceThatNobodyAddsIsNamed() {
        Backend backend = defineBackend(
                defineAuth().loginWith(login -> login.email()),
                defineData(a.schema()
                        .add(
                                "weather",
                                a.query()
                                        .returns(a.string())
                                        .handler(a.handler()
                                                .custom("./weather.js")
                                                .dataSource("WeatherService"))
                                        .authorization(allow -> List.of(allow.authenticated())))));
        assertThatThrownBy(() -> SynthesizedBackend.of(folder.resolve("out"), backend))
                .isInstanceOfSatisfying(InvalidDefinitionException.class, refusal -> assertThat(
                                new ProblemReport(location -> Optional.empty()).render(refusal.problems()))
                        .matches("JPX8001  .*BackendSynthesisTest\\.java:\\d+\n"
                                + "  The code of \"weather\" uses the data source \"WeatherService\", which nobody has added to the"
                                + " API\\.\n"
                                + "  Add it in a class under amplify/aws/ that implements BackendCustomization, such as"
                                + " backend\\.data\\(\\)\\.addHttpDataSource\\(\"WeatherService\",\n?"
                                + " *\"https://example\\.com\"\\)\\.\n"));
        assertThat(Path.of("..", "docs", "errors", "JPX8001.md")).satisfies(page -> assertThat(Files.readString(page))
                .startsWith("# JPX8001: ")
                .containsSubsequence("\n## Example\n", "\n## How to fix it\n"));
    }
}
