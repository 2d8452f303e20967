package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.CodePurpose;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.SignUpConfirmation;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.store.UserStatus;
import dev.jampx.sandbox.cognito.trigger.PostConfirmation;
import dev.jampx.sandbox.cognito.trigger.TriggerCaller;
import java.time.Instant;

/** Confirms a user without a code, then pulls the post-confirmation trigger. The user is vouched for, the address is not. */
final class AdminConfirmSignUp extends UserAdministration {

    AdminConfirmSignUp(UserPool pool) {
        super(pool);
    }

    @Override
    ObjectNode run(StoredUser user, Call call) {
        Instant now = pool.now();
        StoredUser confirmed = pool.change(user, fresh -> {
            SignUpConfirmation.requireUnconfirmed(fresh);
            pool.store().codes().remove(CodePurpose.SIGN_UP, fresh.username());
            return fresh.changed(now).status(UserStatus.CONFIRMED).user();
        });
        pool.triggers()
                .postConfirmation()
                .run(confirmed, PostConfirmation.Source.CONFIRM_SIGN_UP, TriggerCaller.of(call));
        return Documents.empty();
    }
}
