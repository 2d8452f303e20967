package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.SignUpConfirmation;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.Member;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.trigger.TriggerCaller;
import java.util.List;

/** Confirms a user who gives back the code of their sign-up. */
final class ConfirmSignUp implements Operation {

    private final UserPool pool;
    private final SignUpConfirmation confirmation;

    ConfirmSignUp(UserPool pool) {
        this.pool = pool;
        this.confirmation = new SignUpConfirmation(pool);
    }

    @Override
    public List<Member> members() {
        return List.of(Member.CLIENT_ID, Member.USERNAME, Member.CONFIRMATION_CODE);
    }

    /** No two users of such a pool have the same alias, so there is none to take: {@code ForceAliasCreation} changes nothing. */
    @Override
    public ObjectNode run(Call call) {
        pool.requireClient(call.parameters());
        call.parameters().flag("ForceAliasCreation");
        confirmation.confirm(
                call.parameters().text("Username"), call.parameters().text("ConfirmationCode"), TriggerCaller.of(call));
        return Documents.empty();
    }
}
