package dev.jampx.conformance.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.conformance.BesideOthers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jampx synth} refuses, by name, what AWS would refuse because of its size, or a circle. */
@Tag("toolchain")
@BesideOthers
class SynthesisLimitsTest {

    private static final String BACKEND =
            """
            package amplify;

            import static dev.jampx.dsl.Jampx.*;

            import dev.jampx.dsl.*;
            import java.util.List;

            final class Large implements BackendDefinition {
                public Backend define() {
                    Schema schema = a.schema().authorization(allow -> List.of(allow.authenticated()));
                    %s
                    return defineBackend(
                            defineAuth().loginWith(login -> login.email()),
                            defineData(schema)
                                    .authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL)));
                }
            }
            """;

    private static final String MODELS =
            """
            for (int model = 0; model < %d; model++) {
                schema = schema.add("Model" + model, a.model().field("content", a.string()));
            }
            """;

    private static final String FIELDS =
            """
            CustomType type = a.customType();
            for (int field = 0; field < %d; field++) {
                type = type.field("field" + "x".repeat(490) + field, a.string());
            }
            schema = schema.add("Wide", type);
            """;

    private static final String CODE =
            """
            schema = schema.add("greet", a.query().returns(a.string()).handler(a.handler().custom("./greet.js")));
            """;

    private static final String CUSTOMIZATION =
            """
            package amplify.aws;

            import dev.jampx.cdk.AmplifyBackend;
            import dev.jampx.cdk.BackendCustomization;
            import java.util.List;
            import java.util.Map;
            import software.amazon.awscdk.NestedStack;
            import software.amazon.awscdk.services.iam.*;
            import software.amazon.awscdk.services.lambda.CfnFunction;
            import software.amazon.awscdk.services.sns.CfnTopic;
            import software.amazon.awscdk.services.sqs.CfnQueue;

            public final class Much implements BackendCustomization {
                @Override
                public void customize(AmplifyBackend backend) {
                    NestedStack many = backend.createStack("many");
                    for (int queue = 0; queue < 501; queue++) {
                        new CfnQueue(many, "Queue" + queue);
                    }
                    NestedStack large = backend.createStack("large");
                    new CfnTopic(large, "Topic").addMetadata("text", "x".repeat(1_000_000));
                    NestedStack other = backend.createStack("other");
                    CfnRole role = CfnRole.Builder.create(other, "Role")
                            .assumeRolePolicyDocument(Map.of())
                            .policies(List.of(CfnRole.PolicyProperty.builder()
                                    .policyName("Long")
                                    .policyDocument(document(10_300))
                                    .build()))
                            .build();
                    CfnManagedPolicy.Builder.create(other, "Managed").policyDocument(document(6_200)).build();
                    CfnFunction.Builder.create(other, "Function")
                            .role(role.getAttrArn())
                            .code(CfnFunction.CodeProperty.builder().zipFile("//").build())
                            .environment(CfnFunction.EnvironmentProperty.builder()
                                    .variables(Map.of("LARGE", "x".repeat(4_096)))
                                    .build())
                            .build();
                    CfnTopic topic = new CfnTopic(other, "Topic");
                    CfnQueue queue = new CfnQueue(other, "Queue");
                    topic.setDisplayName(queue.getAttrQueueName());
                    queue.setQueueName(topic.getAttrTopicName());
                }

                private static Map<String, Object> document(int length) {
                    return Map.of("Statement", List.of(Map.of("Action", "s3:" + "x".repeat(length))));
                }
            }
            """;

    @TempDir
    private Path folder = Path.of("");

    private Jampx.Ending synthesized(AwsProject project) throws IOException, InterruptedException {
        return new Jampx(project.folder(), Map.of())
                .run("synth", "--out", folder.resolve("assembly").toString(), "--identifier", "dev");
    }

    @Test
    void ofWhatTheUserAdds() throws IOException, InterruptedException {
        AwsProject project = new AwsProject(folder);
        project.write("amplify/backend.java", BACKEND.formatted(MODELS.formatted(1)));
        project.write("amplify/aws/Much.java", CUSTOMIZATION);

        Jampx.Ending refused = synthesized(project);

        assertThat(refused.exitCode()).as(refused.toString()).isOne();
        assertThat(refused.err())
                .contains("The stack has 501 resources, and CloudFormation takes at most 500.")
                .containsPattern("JPX8020  .*many")
                .containsPattern("JPX8021  .*large")
                .containsPattern("JPX8023  .*other/Role")
                .containsPattern("JPX8024  .*other/Managed")
                .containsPattern("JPX8025  .*other/Function")
                .containsPattern("JPX8040  .*other")
                .doesNotContain("\tat ");
    }

    @Test
    void ofAllStacksTogether() throws IOException, InterruptedException {
        AwsProject project = new AwsProject(folder);
        project.write("amplify/backend.java", BACKEND.formatted(MODELS.formatted(400) + CODE));
        project.write(
                "amplify/greet.js",
                "export function request() {\n  return {};\n}\nexport function response() {\n  return '"
                        + "x".repeat(32_000) + "';\n}\n");

        Jampx.Ending refused = synthesized(project);

        assertThat(refused.exitCode()).as(refused.toString()).isOne();
        assertThat(refused.err())
                .containsPattern("JPX8022  the root stack\\R.*The backend has \\d+ resources in all its stacks")
                .containsPattern("JPX8026  .*greet")
                .doesNotContain("\tat ");
    }

    @Test
    void ofTheSchema() throws IOException, InterruptedException {
        AwsProject project = new AwsProject(folder);
        project.write("amplify/backend.java", BACKEND.formatted(MODELS.formatted(1) + FIELDS.formatted(2_200)));

        Jampx.Ending refused = synthesized(project);

        assertThat(refused.exitCode()).as(refused.toString()).isOne();
        assertThat(refused.err()).contains("JPX6001  amplify/backend.java", "AppSync takes 1,048,576");
    }
}
