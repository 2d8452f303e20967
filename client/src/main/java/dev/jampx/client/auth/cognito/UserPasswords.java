package dev.jampx.client.auth.cognito;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.client.auth.CodeDelivery;
import dev.jampx.client.auth.PasswordOperations;
import dev.jampx.client.auth.failure.AuthValidationException;
import dev.jampx.client.service.Stages;
import java.util.concurrent.CompletableFuture;

/**
 * Changes passwords.
 *
 * @param user calls the user pool
 */
record UserPasswords(SignedInUser user) implements PasswordOperations {

    @Override
    public CompletableFuture<CodeDelivery> resetPasswordAsync(String username) {
        return Stages.begin(() -> {
            require(username, "a username");
            ObjectNode input = user.api().clientInput().put("Username", username);
            return user.api().once("ForgotPassword", input).thenApply(CodeDeliveries::in);
        });
    }

    @Override
    public CompletableFuture<Void> confirmResetPasswordAsync(
            String username, String newPassword, String confirmationCode) {
        return Stages.begin(() -> {
            require(username, "a username");
            require(newPassword, "a new password");
            require(confirmationCode, "the code");
            ObjectNode input = user.api()
                    .clientInput()
                    .put("Username", username)
                    .put("Password", newPassword)
                    .put("ConfirmationCode", confirmationCode);
            return user.api().once("ConfirmForgotPassword", input).thenAccept(done -> {});
        });
    }

    @Override
    public CompletableFuture<Void> updatePasswordAsync(String oldPassword, String newPassword) {
        return Stages.begin(() -> {
            require(oldPassword, "the old password");
            require(newPassword, "a new password");
            ObjectNode input =
                    UserPoolApi.input().put("PreviousPassword", oldPassword).put("ProposedPassword", newPassword);
            return user.call("ChangePassword", input, false).thenAccept(done -> {});
        });
    }

    private static void require(String text, String what) {
        if (text.isEmpty()) {
            throw new AuthValidationException("to change a password takes " + what);
        }
    }
}
