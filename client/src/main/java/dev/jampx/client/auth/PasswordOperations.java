package dev.jampx.client.auth;

import dev.jampx.client.service.Blocking;
import java.util.concurrent.CompletableFuture;

/** Changes passwords. The part of {@link Auth} for users who know theirs, and for those who do not. */
public interface PasswordOperations {

    /**
     * Sends a code to somebody who has forgotten the password; Amplify's {@code resetPassword}.
     *
     * <pre>{@code
     * auth.resetPassword("ada@example.com");
     * }</pre>
     *
     * @param username what the user signs in with
     * @return where it was sent
     * @throws dev.jampx.client.auth.failure.UserNotFoundException when there is no such user, and the user pool says so
     * @throws dev.jampx.client.auth.failure.LimitExceededException when there were too many
     * @throws dev.jampx.client.auth.failure.InvalidParameterException when the user has no confirmed address
     */
    default CodeDelivery resetPassword(String username) {
        return Blocking.await(resetPasswordAsync(username));
    }

    /** As {@link #resetPassword(String)}, without waiting; fails with what that throws. */
    CompletableFuture<CodeDelivery> resetPasswordAsync(String username);

    /**
     * Sets another password with that code; Amplify's {@code confirmResetPassword}.
     *
     * @param username what the user signs in with
     * @param newPassword the new password
     * @param confirmationCode the code
     * @throws dev.jampx.client.auth.failure.CodeMismatchException when it is another code
     * @throws dev.jampx.client.auth.failure.ExpiredCodeException when it is too old
     * @throws dev.jampx.client.auth.failure.InvalidPasswordException when the password does not satisfy the policy
     */
    default void confirmResetPassword(String username, String newPassword, String confirmationCode) {
        Blocking.await(confirmResetPasswordAsync(username, newPassword, confirmationCode));
    }

    /** As {@link #confirmResetPassword(String, String, String)}, without waiting; fails with what that throws. */
    CompletableFuture<Void> confirmResetPasswordAsync(String username, String newPassword, String confirmationCode);

    /**
     * Changes the password of the signed-in user; Amplify's {@code updatePassword}.
     *
     * @param oldPassword the password until now
     * @param newPassword the new password
     * @throws dev.jampx.client.auth.failure.UserUnauthenticatedException when nobody is signed in, or no longer
     * @throws dev.jampx.client.auth.failure.NotAuthorizedException when the old password is wrong
     * @throws dev.jampx.client.auth.failure.InvalidPasswordException when the new one does not satisfy the policy
     */
    default void updatePassword(String oldPassword, String newPassword) {
        Blocking.await(updatePasswordAsync(oldPassword, newPassword));
    }

    /** As {@link #updatePassword(String, String)}, without waiting; fails with what that throws. */
    CompletableFuture<Void> updatePasswordAsync(String oldPassword, String newPassword);
}
