package dev.jampx.client.auth;

import dev.jampx.client.service.Blocking;
import java.util.concurrent.CompletableFuture;

/** Signs users in and out. The part of {@link Auth} with the ways to sign in. */
public interface SignInOperations {

    /**
     * Signs a user in; Amplify's {@code signIn}. That the sign-up is not confirmed, or the password has to be reset, is an answer, not a failure.
     *
     * <pre>{@code
     * SignInStep step = auth.signIn(SignInRequest.of("ada@example.com").password(password));
     * }</pre>
     *
     * @param request who, and how
     * @return what comes next, at last {@link SignInStep.Done}
     * @throws dev.jampx.client.auth.failure.NotAuthorizedException when the password is wrong
     * @throws dev.jampx.client.auth.failure.UserNotFoundException when there is no such user, and the user pool says so
     * @throws dev.jampx.client.auth.failure.UserAlreadyAuthenticatedException when somebody is signed in
     * @throws dev.jampx.client.auth.failure.AuthValidationException when the name or the password is missing
     */
    default SignInStep signIn(SignInRequest request) {
        return Blocking.await(signInAsync(request));
    }

    /** As {@link #signIn(SignInRequest)}, without waiting; fails with what that throws. */
    CompletableFuture<SignInStep> signInAsync(SignInRequest request);

    /**
     * Signs a user in by password, which is proven and not sent; Amplify's {@code signIn}.
     *
     * <pre>{@code
     * if (auth.signIn("ada@example.com", password).isSignedIn()) {
     *     System.out.println(auth.getCurrentUser().userId());
     * }
     * }</pre>
     *
     * @param username what the user signs in with, mostly an e-mail address
     * @param password the password
     * @return what comes next, mostly {@link SignInStep.Done}
     * @throws dev.jampx.client.auth.failure.NotAuthorizedException when the password is wrong
     * @throws dev.jampx.client.auth.failure.UserAlreadyAuthenticatedException when somebody is signed in
     */
    default SignInStep signIn(String username, String password) {
        return Blocking.await(signInAsync(username, password));
    }

    /** As {@link #signIn(String, String)}, without waiting; fails with what that throws. */
    default CompletableFuture<SignInStep> signInAsync(String username, String password) {
        return signInAsync(SignInRequest.of(username).password(password));
    }

    /**
     * Answers what {@code signIn} asked for; Amplify's {@code confirmSignIn}.
     *
     * @param request the answer
     * @return what comes next
     * @throws dev.jampx.client.auth.failure.CodeMismatchException when it is another code
     * @throws dev.jampx.client.auth.failure.ExpiredCodeException when it is too old
     * @throws dev.jampx.client.auth.failure.NotAuthorizedException when the answer is wrong, or came too late
     * @throws dev.jampx.client.auth.failure.InvalidPasswordException when a new password does not satisfy the policy
     * @throws dev.jampx.client.auth.failure.SignInException when no sign-in was begun
     */
    default SignInStep confirmSignIn(ConfirmSignInRequest request) {
        return Blocking.await(confirmSignInAsync(request));
    }

    /** As {@link #confirmSignIn(ConfirmSignInRequest)}, without waiting; fails with what that throws. */
    CompletableFuture<SignInStep> confirmSignInAsync(ConfirmSignInRequest request);

    /**
     * Answers what {@code signIn} asked for with one text; Amplify's {@code confirmSignIn}.
     *
     * <pre>{@code
     * SignInStep step = auth.confirmSignIn("123456");
     * }</pre>
     *
     * @param challengeResponse a code, a password, or a choice, such as {@code TOTP}
     * @return what comes next
     * @throws dev.jampx.client.auth.failure.CodeMismatchException when it is another code
     * @throws dev.jampx.client.auth.failure.SignInException when no sign-in was begun
     */
    default SignInStep confirmSignIn(String challengeResponse) {
        return Blocking.await(confirmSignInAsync(challengeResponse));
    }

    /** As {@link #confirmSignIn(String)}, without waiting; fails with what that throws. */
    default CompletableFuture<SignInStep> confirmSignInAsync(String challengeResponse) {
        return confirmSignInAsync(ConfirmSignInRequest.of(challengeResponse));
    }

    /**
     * Signs the user out here: forgets tokens and credentials, and revokes the refresh token; Amplify's {@code signOut}. Does nothing if nobody is signed in.
     *
     * <pre>{@code
     * auth.signOut();
     * }</pre>
     *
     * @return whether Cognito could be told
     */
    default SignOutResult signOut() {
        return Blocking.await(signOutAsync());
    }

    /** As {@link #signOut()}, without waiting; fails with what that throws. */
    CompletableFuture<SignOutResult> signOutAsync();

    /**
     * Signs the user out here and everywhere else; Amplify's {@code signOut} with {@code global}.
     *
     * @return whether Cognito could be told; if not, the user is still signed in elsewhere
     */
    default SignOutResult globalSignOut() {
        return Blocking.await(globalSignOutAsync());
    }

    /** As {@link #globalSignOut()}, without waiting; fails with what that throws. */
    CompletableFuture<SignOutResult> globalSignOutAsync();
}
