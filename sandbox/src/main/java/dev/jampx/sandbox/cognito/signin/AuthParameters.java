package dev.jampx.sandbox.cognito.signin;

import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters of a way to sign in, or the answers to a challenge.
 *
 * @param values the parameters by name, such as {@code USERNAME}
 */
public record AuthParameters(Map<String, String> values) {

    public AuthParameters {
        values = Map.copyOf(values);
    }

    /**
     * A parameter that must be there.
     *
     * @throws CognitoFailure when it is missing
     */
    public String required(String name) {
        return optional(name).orElseThrow(() -> CognitoFailure.invalidParameter("Missing required parameter " + name));
    }

    /** A parameter that may be missing. */
    public Optional<String> optional(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /**
     * A required number in hexadecimal.
     *
     * @throws CognitoFailure when it is missing or no number
     */
    BigInteger number(String name) {
        try {
            return new BigInteger(required(name), 16);
        } catch (NumberFormatException e) {
            throw CognitoFailure.invalidParameter(name + " is not a hexadecimal number.");
        }
    }
}
