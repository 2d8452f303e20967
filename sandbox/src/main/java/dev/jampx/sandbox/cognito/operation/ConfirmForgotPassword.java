package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.CodePurpose;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.srp.SrpVerifier;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.store.UserStatus;
import dev.jampx.sandbox.cognito.trigger.PostConfirmation;
import dev.jampx.sandbox.cognito.trigger.TriggerCaller;
import java.time.Instant;

/** Replaces a forgotten password for a user who gives back the code, then pulls the post-confirmation trigger. */
final class ConfirmForgotPassword implements Operation {

    private final UserPool pool;

    ConfirmForgotPassword(UserPool pool) {
        this.pool = pool;
    }

    @Override
    public ObjectNode run(Call call) {
        pool.requireClient(call.parameters());
        String code = call.parameters().text("ConfirmationCode");
        StoredUser user = pool.find(call.parameters().text("Username")).orElseThrow(this::unknownUser);
        if (!user.enabled()) {
            throw CognitoFailure.notAuthorized("User is disabled.");
        }
        pool.codes().check(user, CodePurpose.FORGOT_PASSWORD, code);
        SrpVerifier password =
                pool.passwords().accept(user.username(), call.parameters().text("Password"));
        Instant now = pool.now();
        StoredUser confirmed = pool.change(user, fresh -> {
            pool.codes().spend(user, CodePurpose.FORGOT_PASSWORD, code);
            return fresh.withPassword(password, UserStatus.CONFIRMED, now);
        });
        pool.triggers()
                .postConfirmation()
                .run(confirmed, PostConfirmation.Source.CONFIRM_FORGOT_PASSWORD, TriggerCaller.of(call));
        return Documents.empty();
    }

    private CognitoFailure unknownUser() {
        return pool.settings().preventUserExistenceErrors()
                ? CognitoFailure.codeMismatch()
                : CognitoFailure.userNotFound();
    }
}
