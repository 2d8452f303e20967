package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.SignUpConfirmation;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.signin.SignInService;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.trigger.TriggerCaller;

/** Confirms a user who gives back the code of their sign-up. */
final class ConfirmSignUp implements Operation {

    private final UserPool pool;
    private final SignUpConfirmation confirmation;
    private final SignInService signIns;

    ConfirmSignUp(UserPool pool, SignInService signIns) {
        this.pool = pool;
        this.confirmation = new SignUpConfirmation(pool);
        this.signIns = signIns;
    }

    /** No two users of such a pool have the same alias, so there is none to take: {@code ForceAliasCreation} changes nothing. */
    @Override
    public ObjectNode run(Call call) {
        pool.requireClient(call.parameters());
        call.parameters().flag("ForceAliasCreation");
        StoredUser confirmed = confirmation.confirm(
                call.parameters().text("Username"), call.parameters().text("ConfirmationCode"), TriggerCaller.of(call));
        ObjectNode document = Documents.empty();
        signIns.afterSignUp(confirmed).ifPresent(session -> document.put("Session", session));
        return document;
    }
}
