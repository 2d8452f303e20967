package dev.jampx.cdk.function;

import dev.jampx.model.deployment.BackendIdentifier;
import dev.jampx.model.resolved.Function;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.ArnComponents;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.Token;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.ssm.CfnParameter;

/** The environment variables of a function: those in the template, and those that are read when it starts. */
final class FunctionVariables {

    /** Amplify's variable that says which variables are read from which parameters. */
    static final String PARAMETERS = "AMPLIFY_SSM_ENV_CONFIG";

    /** What Amplify has in the place of a value that is read at the start. */
    static final String PENDING = "<value will be resolved during runtime>";

    private final AmplifyFunction construct;
    private final Function function;
    private final BackendIdentifier backend;
    private final boolean comesFirst;
    private final Optional<Startup> startup;
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private @Nullable PolicyStatement reading;

    FunctionVariables(AmplifyFunction construct, AmplifyFunctionProps props) {
        this.construct = construct;
        this.function = props.function();
        this.backend = props.backend();
        this.comesFirst = props.comesFirst();
        this.startup = props.code().startup();
        function.secrets().forEach(this::readSecret);
    }

    void tell(String variable, String value) {
        if (function.environment().containsKey(variable) || function.secrets().containsKey(variable)) {
            return;
        }
        if (comesFirst && Boolean.TRUE.equals(Token.isUnresolved(value))) {
            reference(variable, value);
        } else {
            construct.resources().lambda().addEnvironment(variable, value);
        }
    }

    private void reference(String variable, String value) {
        Stack stack = Stack.of(construct);
        String path = backend.resourceReference(variable);
        String id = "Reference" + variable;
        // All functions that are told the same read the same parameter.
        if (stack.getNode().tryFindChild(id) == null) {
            CfnParameter.Builder.create(stack, id)
                    .name(path)
                    .type("String")
                    .value(value)
                    .build();
        }
        read(variable, List.of(path), "{\"path\":\"" + path + "\"}");
    }

    private void readSecret(String variable, String secret) {
        String own = backend.parameterPrefix() + "/" + secret;
        String shared = backend.sharedParameterPrefix() + "/" + secret;
        read(variable, List.of(own, shared), "{\"path\":\"" + own + "\",\"sharedPath\":\"" + shared + "\"}");
    }

    /** Has a variable read from the first of {@code paths} that exists. */
    private void read(String variable, List<String> paths, String places) {
        var lambda = construct.resources().lambda();
        lambda.addEnvironment(variable, PENDING);
        parameters.put(variable, places);
        lambda.addEnvironment(
                PARAMETERS,
                parameters.entrySet().stream()
                        .map(entry -> '"' + entry.getKey() + "\":" + entry.getValue())
                        .collect(Collectors.joining(",", "{", "}")));
        String[] arns = paths.stream().map(this::arn).toArray(String[]::new);
        if (reading == null) {
            reading = PolicyStatement.Builder.create()
                    .actions(List.of("ssm:GetParameters"))
                    .resources(List.of(arns))
                    .build();
            construct.allow(reading);
            startup.ifPresent(program -> startThrough());
        } else {
            reading.addResources(arns);
        }
    }

    private void startThrough() {
        var lambda = construct.resources().lambda();
        String own = function.environment().get(Startup.WRAPPER_VARIABLE);
        if (own != null) {
            lambda.addEnvironment(Startup.NEXT_WRAPPER_VARIABLE, own);
        }
        lambda.addEnvironment(Startup.WRAPPER_VARIABLE, Startup.WRAPPER);
    }

    private String arn(String path) {
        return Stack.of(construct)
                .formatArn(ArnComponents.builder()
                        .service("ssm")
                        .resource("parameter")
                        .resourceName(path.substring(1))
                        .build());
    }
}
