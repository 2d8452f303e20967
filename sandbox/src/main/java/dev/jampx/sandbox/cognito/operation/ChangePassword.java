package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.AttemptLimit;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.srp.SrpVerifier;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.token.AccessTokens;
import java.time.Instant;

/** Replaces the password of a signed-in user who knows the old one. */
final class ChangePassword implements Operation {

    private final UserPool pool;
    private final AccessTokens accessTokens;
    private final AttemptLimit wrongPasswords;

    ChangePassword(UserPool pool, AccessTokens accessTokens, AttemptLimit wrongPasswords) {
        this.pool = pool;
        this.accessTokens = accessTokens;
        this.wrongPasswords = wrongPasswords;
    }

    @Override
    public ObjectNode run(Call call) {
        StoredUser user = accessTokens.user(call.parameters().text("AccessToken"));
        wrongPasswords.require(user.username());
        String previous = call.parameters().optionalText("PreviousPassword").orElse("");
        if (!pool.passwords().matches(user, previous)) {
            wrongPasswords.count(user.username());
            throw CognitoFailure.wrongCredentials();
        }
        wrongPasswords.forgive(user.username());
        SrpVerifier password =
                pool.passwords().accept(user.username(), call.parameters().text("ProposedPassword"));
        Instant now = pool.now();
        pool.store().write(() -> {
            StoredUser fresh = pool.fresh(user);
            pool.store().users().put(fresh.withPassword(password, fresh.status(), now));
            return fresh;
        });
        return Documents.empty();
    }
}
