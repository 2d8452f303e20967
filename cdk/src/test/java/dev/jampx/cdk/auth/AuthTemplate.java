package dev.jampx.cdk.auth;

import static dev.jampx.dsl.Jampx.defineBackend;

import dev.jampx.appsync.HandlerSources;
import dev.jampx.cdk.CompiledBackend;
import dev.jampx.dsl.AuthDefinition;
import dev.jampx.model.deployment.BackendIdentifier;
import dev.jampx.model.deployment.DeploymentType;
import dev.jampx.model.resolved.Backend;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Template;

/** The template that {@code defineAuth} makes. */
final class AuthTemplate {

    private final Map<String, GivenFunction> functions = new LinkedHashMap<>();
    private final AmplifyAuth construct;
    private final Template template;

    private AuthTemplate(
            AuthDefinition definition,
            DeploymentType type,
            Map<String, Object> context,
            Consumer<AuthResources> customization) {
        Backend backend = resolved(definition);
        Stack stack = new Stack(App.Builder.create().context(context).build(), "Backend");
        backend.functions()
                .forEach(function -> functions.put(function.name(), new GivenFunction(stack, function.name())));
        construct = new AmplifyAuth(
                stack,
                "Auth",
                AmplifyAuthProps.builder()
                        .auth(backend.auth().orElseThrow())
                        .backend(new BackendIdentifier("app", "main", type))
                        .functions(functions.values())
                        .build());
        customization.accept(construct.resources());
        template = Template.fromStack(stack);
    }

    static AuthTemplate of(AuthDefinition definition) {
        return of(definition, DeploymentType.SANDBOX);
    }

    static AuthTemplate of(AuthDefinition definition, DeploymentType type) {
        return new AuthTemplate(definition, type, Map.of(), resources -> {});
    }

    /** The template where the app's context holds something. */
    static AuthTemplate inContext(AuthDefinition definition, Map<String, Object> context) {
        return new AuthTemplate(definition, DeploymentType.SANDBOX, context, resources -> {});
    }

    /** The template after the user changed the resources. */
    static AuthTemplate customized(AuthDefinition definition, Consumer<AuthResources> customization) {
        return new AuthTemplate(definition, DeploymentType.SANDBOX, Map.of(), customization);
    }

    Template template() {
        return template;
    }

    GivenFunction function(String name) {
        return functions.get(name);
    }

    AuthResources resources() {
        return construct.resources();
    }

    /** The value of an output that is a text. */
    Object output(String name) {
        return template.findOutputs(name).get(name).get("Value");
    }

    /** A reference to the one resource of {@code type}. */
    Map<String, String> ref(String type) {
        return Map.of("Ref", idOf(type));
    }

    /** A reference to an attribute of the one resource of {@code type}. */
    Map<String, List<String>> attribute(String type, String attribute) {
        return Map.of("Fn::GetAtt", List.of(idOf(type), attribute));
    }

    static Backend resolved(AuthDefinition definition) {
        return CompiledBackend.of(defineBackend(definition).declared(), HandlerSources.NONE)
                .backend();
    }

    private String idOf(String type) {
        Set<String> ids = template.findResources(type).keySet();
        if (ids.size() != 1) {
            throw new AssertionError("resources " + type + ": " + ids);
        }
        return ids.iterator().next();
    }
}
