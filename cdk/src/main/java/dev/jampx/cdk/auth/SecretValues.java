package dev.jampx.cdk.auth;

import dev.jampx.model.deployment.BackendIdentifier;
import dev.jampx.model.resolved.Federation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.ArnComponents;
import software.amazon.awscdk.CustomResource;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/**
 * The values of secrets, known once the backend is deployed. CloudFormation cannot put encrypted parameters into an identity provider
 * itself, so a function fetches them meanwhile; in the template and in what CloudFormation shows of the stack they never stand.
 */
final class SecretValues {

    private final @Nullable CustomResource fetched;

    private SecretValues(@Nullable CustomResource fetched) {
        this.fetched = fetched;
    }

    static SecretValues of(Construct scope, Federation federation, BackendIdentifier backend) {
        List<String> names = federation.secretNames();
        if (names.isEmpty()) {
            return new SecretValues(null);
        }
        Map<String, Object> properties = new TreeMap<>();
        properties.put("names", names);
        properties.put("prefixes", List.of(backend.parameterPrefix(), backend.sharedParameterPrefix()));
        Object lastUpdated = scope.getNode().tryGetContext(AmplifyAuth.SECRETS_LAST_UPDATED);
        if (lastUpdated != null) {
            properties.put(AmplifyAuth.SECRETS_LAST_UPDATED, lastUpdated.toString());
        }
        InlineFunction function = InlineFunction.of(
                scope,
                "SecretFetcher",
                "secrets.js",
                Map.of("ssm:GetParameters", parameters(Stack.of(scope), names, backend)));
        return new SecretValues(CustomResource.Builder.create(scope, "Secrets")
                .serviceToken(function.arn())
                .resourceType("Custom::JampxSecrets")
                .properties(properties)
                .build());
    }

    /** The value of the secret {@code name}. */
    String value(String name) {
        if (fetched == null) {
            throw new IllegalStateException("no provider names a secret");
        }
        return fetched.getAttString(name);
    }

    private static List<String> parameters(Stack stack, List<String> names, BackendIdentifier backend) {
        return names.stream()
                .flatMap(name -> Stream.of(backend.parameterPrefix(), backend.sharedParameterPrefix())
                        .map(prefix -> stack.formatArn(ArnComponents.builder()
                                .service("ssm")
                                .resource("parameter")
                                .resourceName(prefix.substring(1) + "/" + name)
                                .build())))
                .toList();
    }
}
