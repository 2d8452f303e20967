package dev.jampx.client.auth;

import dev.jampx.client.service.Blocking;
import java.util.concurrent.CompletableFuture;

/** Makes users. The part of {@link Auth} that comes before anybody can sign in. */
public interface SignUpOperations {

    /**
     * Makes a user; Amplify's {@code signUp}.
     *
     * <pre>{@code
     * SignUpResult result = auth.signUp(
     *         SignUpRequest.of("ada@example.com").password(password).attribute("email", "ada@example.com"));
     * }</pre>
     *
     * @param request who, and with which password and attributes
     * @return what comes next, mostly {@link SignUpStep#CONFIRM_SIGN_UP}
     * @throws dev.jampx.client.auth.failure.UsernameExistsException when there is such a user
     * @throws dev.jampx.client.auth.failure.InvalidPasswordException when the password does not satisfy the policy
     * @throws dev.jampx.client.auth.failure.InvalidParameterException when an attribute is missing, or is none of the user pool's
     * @throws dev.jampx.client.auth.failure.UserLambdaValidationException when the user pool's function before sign-up says no
     */
    default SignUpResult signUp(SignUpRequest request) {
        return Blocking.await(signUpAsync(request));
    }

    /** As {@link #signUp(SignUpRequest)}, without waiting; fails with what that throws. */
    CompletableFuture<SignUpResult> signUpAsync(SignUpRequest request);

    /**
     * Confirms a sign-up with the code that was sent; Amplify's {@code confirmSignUp}.
     *
     * <pre>{@code
     * auth.confirmSignUp("ada@example.com", "123456");
     * }</pre>
     *
     * @param username the name that was signed up
     * @param confirmationCode the code
     * @return what comes next: {@link SignUpStep#DONE}, or {@link SignUpStep#COMPLETE_AUTO_SIGN_IN}
     * @throws dev.jampx.client.auth.failure.CodeMismatchException when it is another code
     * @throws dev.jampx.client.auth.failure.ExpiredCodeException when it is too old
     * @throws dev.jampx.client.auth.failure.AliasExistsException when a confirmed user has the address already
     */
    default SignUpResult confirmSignUp(String username, String confirmationCode) {
        return Blocking.await(confirmSignUpAsync(username, confirmationCode));
    }

    /** As {@link #confirmSignUp(String, String)}, without waiting; fails with what that throws. */
    CompletableFuture<SignUpResult> confirmSignUpAsync(String username, String confirmationCode);

    /**
     * Confirms a sign-up, and takes the address away from another user who has it; Amplify's {@code confirmSignUp} with {@code forceAliasCreation}.
     *
     * @param username the name that was signed up
     * @param confirmationCode the code
     * @param forceAliasCreation whether to take the address away
     * @return what comes next
     * @throws dev.jampx.client.auth.failure.CodeMismatchException when it is another code
     * @throws dev.jampx.client.auth.failure.ExpiredCodeException when it is too old
     */
    default SignUpResult confirmSignUp(String username, String confirmationCode, boolean forceAliasCreation) {
        return Blocking.await(confirmSignUpAsync(username, confirmationCode, forceAliasCreation));
    }

    /** As {@link #confirmSignUp(String, String, boolean)}, without waiting; fails with what that throws. */
    CompletableFuture<SignUpResult> confirmSignUpAsync(
            String username, String confirmationCode, boolean forceAliasCreation);

    /**
     * Sends another code to confirm a sign-up with; Amplify's {@code resendSignUpCode}.
     *
     * @param username the name that was signed up
     * @return where it was sent
     * @throws dev.jampx.client.auth.failure.LimitExceededException when there were too many
     * @throws dev.jampx.client.auth.failure.CodeDeliveryFailureException when it could not be sent
     */
    default CodeDelivery resendSignUpCode(String username) {
        return Blocking.await(resendSignUpCodeAsync(username));
    }

    /** As {@link #resendSignUpCode(String)}, without waiting; fails with what that throws. */
    CompletableFuture<CodeDelivery> resendSignUpCodeAsync(String username);

    /**
     * Signs in the user who was just signed up with {@link SignUpRequest#autoSignIn()} and confirmed; Amplify's {@code autoSignIn}.
     *
     * @return what comes next, mostly {@link SignInStep.Done}
     * @throws dev.jampx.client.auth.failure.AutoSignInException when there was no such sign-up
     */
    default SignInStep autoSignIn() {
        return Blocking.await(autoSignInAsync());
    }

    /** As {@link #autoSignIn()}, without waiting; fails with what that throws. */
    CompletableFuture<SignInStep> autoSignInAsync();
}
