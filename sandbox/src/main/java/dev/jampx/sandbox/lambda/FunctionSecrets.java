package dev.jampx.sandbox.lambda;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.model.deployment.BackendIdentifier;
import dev.jampx.model.resolved.Function;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The secrets that functions have in their environment.
 *
 * @param backend whose they are, which says where the Parameter Store has them
 * @param source the values, by the secrets' names
 */
public record FunctionSecrets(BackendIdentifier backend, Source source) {

    /** The values of secrets. */
    @FunctionalInterface
    public interface Source {

        /** The value of the secret {@code name}, as it is now, if it is set. */
        Optional<String> value(String name);
    }

    /** What Amplify's variable {@code AMPLIFY_SSM_ENV_CONFIG} says of {@code function}. */
    String parameters(Function function) {
        ObjectNode parameters = JsonNodeFactory.instance.objectNode();
        function.secrets().forEach((variable, secret) -> parameters
                .putObject(variable)
                .put("path", backend.parameterPrefix() + "/" + secret)
                .put("sharedPath", backend.sharedParameterPrefix() + "/" + secret));
        return parameters.toString();
    }

    /** The values by the variables that hold them, of those secrets that are set. */
    Map<String, String> values(Function function) {
        Map<String, String> values = new LinkedHashMap<>();
        function.secrets()
                .forEach((variable, secret) -> source.value(secret).ifPresent(it -> values.put(variable, it)));
        return values;
    }

    /** What its log says of a function that cannot start, for lack of a secret. */
    Optional<String> missing(Function function) {
        return function.secrets().entrySet().stream()
                .filter(entry -> source.value(entry.getValue()).isEmpty())
                .findFirst()
                .map(entry -> "jampx: the function cannot start: its variable " + entry.getKey()
                        + " is to have the value of the secret \"" + entry.getValue()
                        + "\", which is not set. Set it: jampx sandbox secret set " + entry.getValue());
    }
}
