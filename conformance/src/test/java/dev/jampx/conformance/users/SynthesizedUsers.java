package dev.jampx.conformance.users;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.appsync.HandlerSources;
import dev.jampx.cdk.CompiledBackend;
import dev.jampx.cdk.auth.AmplifyAuth;
import dev.jampx.cdk.auth.AmplifyAuthProps;
import dev.jampx.cdk.function.BackendFunction;
import dev.jampx.dsl.BackendDefinition;
import dev.jampx.model.deployment.BackendIdentifier;
import dev.jampx.model.deployment.DeploymentType;
import dev.jampx.model.resolved.Backend;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Template;
import software.amazon.awscdk.services.iam.Policy;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.IFunction;
import software.amazon.awscdk.services.lambda.Runtime;

/** The template that jampx makes of the users of a backend. */
final class SynthesizedUsers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SynthesizedUsers() {}

    /** Its resources and the values of its outputs, by their names. */
    static JsonNode of(BackendDefinition definition) {
        Backend backend = CompiledBackend.of(definition.define().declared(), HandlerSources.NONE)
                .backend();
        Stack stack = new Stack(new App(), "Backend");
        List<? extends BackendFunction> functions = backend.functions().stream()
                .map(function -> PlainFunction.of(stack, function.name()))
                .toList();
        new AmplifyAuth(
                stack,
                "Auth",
                AmplifyAuthProps.builder()
                        .auth(backend.auth().orElseThrow())
                        .backend(new BackendIdentifier("conformance", "dev", DeploymentType.SANDBOX))
                        .functions(functions)
                        .build());
        Map<String, Object> template = Template.fromStack(stack).toJSON();
        ObjectNode users = JSON.createObjectNode();
        users.set("resources", JSON.valueToTree(template.get("Resources")));
        ObjectNode outputs = users.putObject("outputs");
        JSON.valueToTree(template.get("Outputs"))
                .properties()
                .forEach(
                        output -> outputs.set(output.getKey(), output.getValue().path("Value")));
        return users;
    }

    /** A function with a policy, as Amplify makes them. */
    private record PlainFunction(String name, IFunction lambda, Stack stack) implements BackendFunction {

        static PlainFunction of(Stack stack, String name) {
            return new PlainFunction(
                    name,
                    Function.Builder.create(stack, name)
                            .runtime(Runtime.NODEJS_22_X)
                            .handler("index.handler")
                            .code(Code.fromInline("exports.handler = async (event) => event;"))
                            .build(),
                    stack);
        }

        @Override
        public void allow(PolicyStatement statement) {
            Policy.Builder.create(stack, name + "Policy")
                    .statements(List.of(statement))
                    .roles(List.of(lambda.getRole()))
                    .build();
        }

        @Override
        public void tell(String variable, String value) {}
    }
}
