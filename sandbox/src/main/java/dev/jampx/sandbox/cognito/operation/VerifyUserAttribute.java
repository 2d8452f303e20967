package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.CodePurpose;
import dev.jampx.sandbox.cognito.StandardNames;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.token.AccessTokens;
import java.time.Instant;
import java.util.Map;

/** Takes the code that shows that an e-mail address or phone number is a signed-in user's. */
final class VerifyUserAttribute extends OwnAccount {

    VerifyUserAttribute(UserPool pool, AccessTokens accessTokens) {
        super(pool, accessTokens);
    }

    /**
     * The attribute that a request wants to verify.
     *
     * @throws CognitoFailure when it is none that can be
     */
    static String attribute(Call call) {
        String attribute = call.parameters().text("AttributeName");
        if (!attribute.equals(StandardNames.EMAIL) && !attribute.equals(StandardNames.PHONE_NUMBER)) {
            throw CognitoFailure.invalidParameter("Attribute " + attribute + " cannot be verified.");
        }
        return attribute;
    }

    @Override
    ObjectNode run(StoredUser user, Call call) {
        String attribute = attribute(call);
        String code = call.parameters().text("Code");
        CodePurpose purpose = CodePurpose.verifying(attribute);
        pool.codes().check(user, purpose, code);
        Instant now = pool.now();
        pool.change(user, fresh -> {
            Map<String, String> pending = fresh.pendingAttributes();
            String next =
                    pending.getOrDefault(attribute, fresh.attribute(attribute).orElse(""));
            pool.aliases().requireFree(Map.of(attribute, next), fresh);
            pool.codes().spend(fresh, purpose, code);
            return fresh.changed(now)
                    .attribute(attribute, next)
                    .verified(attribute, true)
                    .noLongerPending(attribute)
                    .user();
        });
        return Documents.empty();
    }
}
