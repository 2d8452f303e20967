package dev.jampx.client.auth;

import java.util.Optional;

/**
 * How far a sign-up is; Amplify's {@code SignUpOutput}.
 *
 * @param isSignUpComplete whether the user is confirmed
 * @param userId the new user's id; only {@code signUp} tells
 * @param nextStep what comes next
 * @param codeDelivery where the code was sent that has to be entered next
 */
public record SignUpResult(
        boolean isSignUpComplete, Optional<String> userId, SignUpStep nextStep, Optional<CodeDelivery> codeDelivery) {}
