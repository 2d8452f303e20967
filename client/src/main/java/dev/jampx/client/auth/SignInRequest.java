package dev.jampx.client.auth;

import java.util.Optional;

/**
 * A sign-in; Amplify's {@code SignInInput}. Immutable: each method gives another request.
 *
 * <pre>{@code
 * auth.signIn(SignInRequest.of("ada@example.com").flow(AuthFlow.USER_AUTH).preferredChallenge(FirstFactor.EMAIL_OTP));
 * }</pre>
 *
 * @param username what the user signs in with, mostly an e-mail address
 * @param password the password, if the way to sign in has one; {@link #toString()} does not show it
 * @param flow how the user signs in
 * @param preferredChallenge what the user wants to prove to be themselves by, in {@link AuthFlow#USER_AUTH}
 */
public record SignInRequest(
        String username, Optional<String> password, AuthFlow flow, Optional<FirstFactor> preferredChallenge) {

    /**
     * A sign-in by {@link AuthFlow#USER_SRP_AUTH}, unless another is named.
     *
     * @param username what the user signs in with
     */
    public static SignInRequest of(String username) {
        return new SignInRequest(username, Optional.empty(), AuthFlow.USER_SRP_AUTH, Optional.empty());
    }

    /** With a password. */
    public SignInRequest password(String text) {
        return new SignInRequest(username, Optional.of(text), flow, preferredChallenge);
    }

    /** In another way. */
    public SignInRequest flow(AuthFlow other) {
        return new SignInRequest(username, password, other, preferredChallenge);
    }

    /** By this factor, in {@link AuthFlow#USER_AUTH}. */
    public SignInRequest preferredChallenge(FirstFactor factor) {
        return new SignInRequest(username, password, flow, Optional.of(factor));
    }

    @Override
    public String toString() {
        return "SignInRequest[username=" + username + ", flow=" + flow + "]";
    }
}
