package dev.jampx.client.auth;

import java.util.Map;
import java.util.Optional;

/**
 * The answer to what a sign-in asked for; Amplify's {@code ConfirmSignInInput}. Immutable: each method gives another request.
 *
 * @param challengeResponse the answer: a code, a password, a choice, or a passkey's JSON; {@link #toString()} does not show it
 * @param userAttributes attributes that a new user still has to give, with a new password
 * @param friendlyDeviceName what to call the authenticator app that is being set up
 */
public record ConfirmSignInRequest(
        String challengeResponse, Map<String, String> userAttributes, Optional<String> friendlyDeviceName) {

    public ConfirmSignInRequest {
        userAttributes = Map.copyOf(userAttributes);
    }

    /**
     * An answer.
     *
     * @param challengeResponse a code, a password, a choice, or a passkey's JSON
     */
    public static ConfirmSignInRequest of(String challengeResponse) {
        return new ConfirmSignInRequest(challengeResponse, Map.of(), Optional.empty());
    }

    /** With attributes. */
    public ConfirmSignInRequest userAttributes(Map<String, String> attributes) {
        return new ConfirmSignInRequest(challengeResponse, attributes, friendlyDeviceName);
    }

    /** With a name for the authenticator app. */
    public ConfirmSignInRequest friendlyDeviceName(String name) {
        return new ConfirmSignInRequest(challengeResponse, userAttributes, Optional.of(name));
    }

    @Override
    public String toString() {
        return "ConfirmSignInRequest[userAttributes=" + userAttributes.keySet() + "]";
    }
}
