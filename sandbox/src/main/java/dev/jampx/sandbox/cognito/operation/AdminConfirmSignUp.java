package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.CodePurpose;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.Member;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.store.UserStatus;
import dev.jampx.sandbox.cognito.trigger.PostConfirmation.Source;
import dev.jampx.sandbox.cognito.trigger.TriggerCaller;
import java.time.Instant;
import java.util.List;

/** Confirms a user without a code, then pulls the post-confirmation trigger. */
final class AdminConfirmSignUp implements Operation {

    private final UserPool pool;

    AdminConfirmSignUp(UserPool pool) {
        this.pool = pool;
    }

    @Override
    public List<Member> members() {
        return List.of(Member.USER_POOL_ID, Member.USERNAME);
    }

    @Override
    public boolean signed() {
        return true;
    }

    @Override
    public ObjectNode run(Call call) {
        pool.requirePool(call.parameters());
        StoredUser user = pool.require(call.parameters());
        Instant now = pool.now();
        StoredUser confirmed = pool.store().write(() -> {
            StoredUser fresh = pool.fresh(user);
            ConfirmSignUp.requireUnconfirmed(fresh);
            pool.store().codes().remove(CodePurpose.SIGN_UP, fresh.username());
            StoredUser changed = fresh.changed(now).status(UserStatus.CONFIRMED).user();
            pool.store().users().put(changed);
            return changed;
        });
        pool.triggers().postConfirmation().run(confirmed, Source.CONFIRM_SIGN_UP, TriggerCaller.of(call));
        return Documents.empty();
    }
}
