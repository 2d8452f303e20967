package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.time.Instant;

/** Takes a way to sign in from a user: the password, or an account elsewhere. */
final class AdminDisableProviderForUser extends PoolAdministration {

    private static final String HERE = "Cognito";
    private static final String SUBJECT = "Cognito_Subject";

    AdminDisableProviderForUser(UserPool pool) {
        super(pool);
    }

    @Override
    ObjectNode runOn(Call call) {
        JsonNode named = call.parameters().document().path("User");
        String provider = named.path("ProviderName").asText("");
        String value = named.path("ProviderAttributeValue").asText("");
        if (!named.path("ProviderAttributeName").asText("").equals(SUBJECT)) {
            throw CognitoFailure.invalidParameter("Invalid ProviderAttributeName for User");
        }
        Instant now = pool.now();
        if (provider.equals(HERE)) {
            StoredUser user = pool.store().users().named(value).orElseThrow(CognitoFailure::userNotFound);
            pool.change(user, fresh -> fresh.changed(now).password(null, null).user());
        } else {
            StoredUser user = pool.store().users().linkedTo(provider, value).orElseThrow(CognitoFailure::userNotFound);
            pool.change(
                    user, fresh -> fresh.changed(now).unlinked(provider, value).user());
        }
        return Documents.empty();
    }
}
