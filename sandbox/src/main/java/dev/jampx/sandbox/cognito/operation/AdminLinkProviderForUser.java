package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.model.resolved.ExternalProvider;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.LinkedIdentity;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.time.Instant;

/** Lets a user sign in with an account elsewhere as well. */
final class AdminLinkProviderForUser extends PoolAdministration {

    private static final String HERE = "Cognito";
    private static final String SUBJECT = "Cognito_Subject";

    AdminLinkProviderForUser(UserPool pool) {
        super(pool);
    }

    @Override
    ObjectNode runOn(Call call) {
        JsonNode destination = call.parameters().document().path("DestinationUser");
        JsonNode source = call.parameters().document().path("SourceUser");
        String provider = text(source, "ProviderName");
        String userId = text(source, "ProviderAttributeValue");
        if (!text(source, "ProviderAttributeName").equals(SUBJECT)) {
            throw CognitoFailure.invalidParameter("Invalid ProviderAttributeName for SourceUser");
        }
        StoredUser user = user(destination);
        ExternalProvider defined = provider(provider);
        Instant now = pool.now();
        LinkedIdentity identity = new LinkedIdentity(userId, provider, type(defined), null, false, now);
        pool.change(user, fresh -> {
            if (pool.store().users().linkedTo(provider, userId).isPresent()) {
                throw CognitoFailure.invalidParameter("SourceUser is already linked to DestinationUser");
            }
            return fresh.changed(now).linked(identity).user();
        });
        return Documents.empty();
    }

    private StoredUser user(JsonNode destination) {
        String provider = text(destination, "ProviderName");
        String value = text(destination, "ProviderAttributeValue");
        return (provider.equals(HERE) ? pool.find(value) : pool.store().users().linkedTo(provider, value))
                .orElseThrow(CognitoFailure::userNotFound);
    }

    private ExternalProvider provider(String name) {
        return pool.settings().login().federation().stream()
                .flatMap(federation -> federation.providers().stream())
                .filter(provider -> provider.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> CognitoFailure.invalidParameter("The provider " + name + " does not exist for User Pool "
                                + pool.settings().identity().userPoolId()));
    }

    private static String type(ExternalProvider provider) {
        return provider.type().cognitoName();
    }

    private static String text(JsonNode node, String name) {
        String value = node.path(name).asText("");
        if (value.isEmpty()) {
            throw CognitoFailure.invalidParameter("1 validation error detected: Value null at '" + name
                    + "' failed to satisfy constraint: Member must not be null");
        }
        return value;
    }
}
