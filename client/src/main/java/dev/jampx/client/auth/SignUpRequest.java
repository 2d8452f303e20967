package dev.jampx.client.auth;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A sign-up; Amplify's {@code SignUpInput}. Immutable: each method gives another request.
 *
 * <pre>{@code
 * auth.signUp(SignUpRequest.of("ada@example.com").password(password).attribute("email", "ada@example.com").autoSignIn());
 * }</pre>
 *
 * @param username the name, mostly an e-mail address
 * @param password the password, unless the user pool has users without one; {@link #toString()} does not show it
 * @param userAttributes the user's attributes by name, such as {@code email}
 * @param validationData what the user pool's function before sign-up is given besides
 * @param autoSignInFlow how to sign in after the sign-up, if so; Amplify's {@code autoSignIn}
 */
public record SignUpRequest(
        String username,
        Optional<String> password,
        Map<String, String> userAttributes,
        Map<String, String> validationData,
        Optional<AuthFlow> autoSignInFlow) {

    public SignUpRequest {
        userAttributes = Map.copyOf(userAttributes);
        validationData = Map.copyOf(validationData);
    }

    /**
     * A sign-up without a password, yet.
     *
     * @param username the name, mostly an e-mail address
     */
    public static SignUpRequest of(String username) {
        return new SignUpRequest(username, Optional.empty(), Map.of(), Map.of(), Optional.empty());
    }

    /** With a password. */
    public SignUpRequest password(String text) {
        return new SignUpRequest(username, Optional.of(text), userAttributes, validationData, autoSignInFlow);
    }

    /** With one more attribute, such as {@code email}. */
    public SignUpRequest attribute(String name, String value) {
        return attributes(Map.of(name, value));
    }

    /** With more attributes. */
    public SignUpRequest attributes(Map<String, String> more) {
        return new SignUpRequest(username, password, joined(userAttributes, more), validationData, autoSignInFlow);
    }

    /** With more for the user pool's function before sign-up. */
    public SignUpRequest validationData(Map<String, String> more) {
        return new SignUpRequest(username, password, userAttributes, joined(validationData, more), autoSignInFlow);
    }

    /** To be signed in after by {@code autoSignIn}, by the password if there is one, else by {@link AuthFlow#USER_AUTH}. */
    public SignUpRequest autoSignIn() {
        return autoSignIn(password.isPresent() ? AuthFlow.USER_SRP_AUTH : AuthFlow.USER_AUTH);
    }

    /** To be signed in after by {@code autoSignIn}, in this way. */
    public SignUpRequest autoSignIn(AuthFlow flow) {
        return new SignUpRequest(username, password, userAttributes, validationData, Optional.of(flow));
    }

    private static Map<String, String> joined(Map<String, String> some, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }

    @Override
    public String toString() {
        return "SignUpRequest[username=" + username + ", userAttributes=" + userAttributes.keySet() + "]";
    }
}
