package dev.jampx.client;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jampx.client.authorization.AuthMode;
import dev.jampx.client.failure.ClientException;
import dev.jampx.client.realtime.RealTimeEndpoint;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the environment of a Lambda function says of the backend. */
final class LambdaEnvironment {

    private static final String ENDPOINT = "AMPLIFY_DATA_GRAPHQL_ENDPOINT";
    private static final String REGION = "AWS_REGION";

    private LambdaEnvironment() {}

    /**
     * @param environment the value of a variable
     * @throws ClientException when it does not say where the API is
     */
    static AmplifyOutputs outputs(Function<String, @Nullable String> environment) {
        DataOutputs data = new DataOutputs(
                OutputText.address(variable(environment, ENDPOINT)),
                RealTimeEndpoint.of(OutputText.address(variable(environment, ENDPOINT)))
                        .socket(),
                variable(environment, REGION),
                Optional.empty(),
                AuthMode.IAM,
                Set.of(AuthMode.IAM));
        return new AmplifyOutputs(
                Optional.empty(), Optional.of(data), Optional.empty(), JsonNodeFactory.instance.objectNode());
    }

    private static String variable(Function<String, @Nullable String> environment, String name) {
        String value = environment.apply(name);
        if (value == null || value.isBlank()) {
            throw new ClientException("the environment has no " + name
                    + ", as it has in a Lambda function that the backend allows to use its data (allow.resource)");
        }
        return value;
    }
}
