package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.CodePurpose;
import dev.jampx.sandbox.cognito.delivery.Destination;
import dev.jampx.sandbox.cognito.delivery.MessageOccasion;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.RecoveryChannels;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.store.UserStatus;
import dev.jampx.sandbox.cognito.trigger.TriggerCaller;
import java.time.Instant;

/** Takes a user's password back and sends the code that lets them choose another one. */
final class AdminResetUserPassword extends UserAdministration {

    AdminResetUserPassword(UserPool pool) {
        super(pool);
    }

    @Override
    ObjectNode run(StoredUser user, Call call) {
        if (!user.enabled()) {
            throw CognitoFailure.notAuthorized("User is disabled.");
        }
        if (user.status() != UserStatus.CONFIRMED && user.status() != UserStatus.RESET_REQUIRED) {
            throw CognitoFailure.notAuthorized("User password cannot be reset in the current state.");
        }
        Destination to =
                RecoveryChannels.of(user, pool.settings().accountRecovery()).orElseThrow(RecoveryChannels::nowhere);
        Instant now = pool.now();
        StoredUser changed = pool.change(
                user,
                fresh -> fresh.changed(now).status(UserStatus.RESET_REQUIRED).user());
        pool.codes()
                .issue(
                        changed,
                        to,
                        CodePurpose.FORGOT_PASSWORD,
                        MessageOccasion.FORGOT_PASSWORD,
                        TriggerCaller.of(call));
        return Documents.empty();
    }
}
