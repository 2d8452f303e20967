package dev.jampx.cdk.data;

import static dev.jampx.dsl.Jampx.defineAuth;
import static dev.jampx.dsl.Jampx.defineBackend;

import dev.jampx.appsync.CompiledApi;
import dev.jampx.cdk.CompiledBackend;
import dev.jampx.cdk.auth.GivenFunction;
import dev.jampx.dsl.DataDefinition;
import dev.jampx.model.resolved.Data;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Template;
import software.amazon.awscdk.services.cognito.CfnUserPool;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;

/** The template that {@code defineData} makes, beside a user pool and an identity pool. */
final class ApiTemplate {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final Map<String, GivenFunction> functions = new LinkedHashMap<>();
    private final Stack stack;
    private final AmplifyData construct;

    private ApiTemplate(
            DataDefinition definition,
            UnaryOperator<AmplifyDataProps.Builder> change,
            Consumer<AmplifyData> customization) {
        stack = new Stack(new App(), "Stack");
        CompiledBackend backend = CompiledBackend.of(
                defineBackend(defineAuth().loginWith(login -> login.email()).groups("Admins"), definition)
                        .declared(),
                entry -> "export const request = () => ({ payload: '" + entry + "' });");
        backend.backend()
                .functions()
                .forEach(function -> functions.put(function.name(), new GivenFunction(stack, function.name())));
        Data data = backend.backend().data().orElseThrow();
        CompiledApi api = backend.api().orElseThrow();
        AmplifyDataProps.Builder props = AmplifyDataProps.builder(api)
                .name(data.name())
                .today(TODAY)
                .functions(functions.values())
                .userPool(new CfnUserPool(stack, "Users"))
                .identityPool(new IdentityPoolRoles("the-identity-pool", role("SignedIn"), role("Guest")));
        data.logging().ifPresent(props::logging);
        construct = new AmplifyData(stack, "Data", change.apply(props).build());
        customization.accept(construct);
    }

    static ApiTemplate of(DataDefinition definition) {
        return new ApiTemplate(definition, props -> props, api -> {});
    }

    static ApiTemplate of(DataDefinition definition, UnaryOperator<AmplifyDataProps.Builder> change) {
        return new ApiTemplate(definition, change, api -> {});
    }

    static ApiTemplate customized(DataDefinition definition, Consumer<AmplifyData> customization) {
        return new ApiTemplate(definition, props -> props, customization);
    }

    AmplifyData construct() {
        return construct;
    }

    Stack stack() {
        return stack;
    }

    GivenFunction function(String name) {
        return functions.get(name);
    }

    Template template() {
        return Template.fromStack(stack);
    }

    /** The properties of the resources of {@code type}, by their ids. */
    Map<String, Map<String, Object>> all(String type) {
        Map<String, Map<String, Object>> found = new LinkedHashMap<>();
        template().findResources(type).forEach((id, resource) -> found.put(id, properties(resource)));
        return found;
    }

    /** The properties of the one resource of {@code type}. */
    Map<String, Object> only(String type) {
        Map<String, Map<String, Object>> found = all(type);
        if (found.size() != 1) {
            throw new AssertionError("resources " + type + ": " + found.keySet());
        }
        return found.values().iterator().next();
    }

    /** What the role of the data source {@code name} allows. */
    Object policiesOf(String dataSource) {
        Map<String, Object> role = all("AWS::IAM::Role").entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("Data" + dataSource + "Role"))
                .findFirst()
                .orElseThrow()
                .getValue();
        List<?> policies = (List<?>) role.get("Policies");
        Object document = ((Map<?, ?>) policies.get(0)).get("PolicyDocument");
        return ((Map<?, ?>) document).get("Statement");
    }

    private Role role(String id) {
        return Role.Builder.create(stack, id)
                .assumedBy(new ServicePrincipal("cognito-identity.amazonaws.com"))
                .build();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> properties(Map<String, Object> resource) {
        return (Map<String, Object>) resource.get("Properties");
    }
}
