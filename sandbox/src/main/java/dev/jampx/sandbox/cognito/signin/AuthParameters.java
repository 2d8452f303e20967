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

    private static final int MOST_DIGITS = 2048;

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
     * @throws CognitoFailure when it is missing, no number or longer than any in SRP
     */
    BigInteger number(String name) {
        String digits = required(name);
        // Reading a number takes time by the square of its length.
        if (digits.length() > MOST_DIGITS) {
            throw CognitoFailure.invalidParameter(name + " is too long.");
        }
        try {
            return new BigInteger(digits, 16);
        } catch (NumberFormatException e) {
            throw CognitoFailure.invalidParameter(name + " is not a hexadecimal number.");
        }
    }
}
