package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.TokenLifetimes;
import dev.jampx.sandbox.cognito.UserPoolSettings;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.signin.AppClient;

/** What Cognito tells of a client: of the one that Amplify deploys for web and mobile apps, which has no secret. */
final class ClientDescription {

    private final UserPool pool;

    ClientDescription(UserPool pool) {
        this.pool = pool;
    }

    ObjectNode summary() {
        return Documents.empty()
                .put("ClientId", pool.settings().identity().clientId())
                .put("UserPoolId", pool.settings().identity().userPoolId())
                .put("ClientName", pool.settings().auth().name());
    }

    ObjectNode whole() {
        UserPoolSettings settings = pool.settings();
        ObjectNode client = summary();
        client.set("LastModifiedDate", Documents.seconds(pool.store().createdAt(pool.clock())));
        client.set("CreationDate", Documents.seconds(pool.store().createdAt(pool.clock())));
        TokenLifetimes lifetimes = settings.tokenLifetimes();
        client.put("RefreshTokenValidity", lifetimes.refresh().toDays());
        client.put("AccessTokenValidity", lifetimes.access().toMinutes());
        client.put("IdTokenValidity", lifetimes.id().toMinutes());
        client.putObject("TokenValidityUnits")
                .put("AccessToken", "minutes")
                .put("IdToken", "minutes")
                .put("RefreshToken", "days");
        new AppClient(pool).flows().forEach(client.putArray("ExplicitAuthFlows")::add);
        client.put("PreventUserExistenceErrors", settings.preventUserExistenceErrors() ? "ENABLED" : "LEGACY");
        client.put("EnableTokenRevocation", true);
        ArrayNode providers = client.putArray("SupportedIdentityProviders").add("COGNITO");
        settings.login().federation().ifPresent(federation -> {
            federation.providers().forEach(provider -> providers.add(provider.name()));
            ArrayNode callbacks = client.putArray("CallbackURLs");
            federation.callbackUrls().forEach(callbacks::add);
            ArrayNode scopes = client.putArray("AllowedOAuthScopes");
            federation.appScopes().forEach(scope -> scopes.add(scope.cognitoName()));
            ArrayNode logouts = client.putArray("LogoutURLs");
            federation.logoutUrls().forEach(logouts::add);
        });
        client.putArray("AllowedOAuthFlows").add("code");
        return client.put("AllowedOAuthFlowsUserPoolClient", true);
    }
}
