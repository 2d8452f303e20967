package dev.jampx.cdk.auth;

import dev.jampx.model.auth.OAuthScope;
import dev.jampx.model.resolved.Federation;
import dev.jampx.model.resolved.Login;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awscdk.services.cognito.CfnUserPool;
import software.amazon.awscdk.services.cognito.CfnUserPoolClient;
import software.amazon.awscdk.services.cognito.CfnUserPoolIdentityProvider;
import software.constructs.Construct;

/** Makes the client with which apps sign users in. */
final class UserPoolClients {

    /** The CDK's, in its order, where Amplify sets none. */
    private static final List<OAuthScope> WITHOUT_PROVIDERS = List.of(
            OAuthScope.PROFILE, OAuthScope.PHONE, OAuthScope.EMAIL, OAuthScope.OPENID, OAuthScope.COGNITO_ADMIN);

    /** Nobody comes back there: without external providers there are no hosted pages, but Cognito wants an address. */
    private static final String NOWHERE = "https://example.com";

    private UserPoolClients() {}

    static CfnUserPoolClient client(Construct scope, Login login, CfnUserPool userPool, Federated federated) {
        List<String> providers = new ArrayList<>(federated.providers().values().stream()
                .map(CfnUserPoolIdentityProvider::getRef)
                .toList());
        providers.add("COGNITO");
        CfnUserPoolClient.Builder builder = CfnUserPoolClient.Builder.create(scope, "UserPoolAppClient")
                .userPoolId(userPool.getRef())
                .explicitAuthFlows(login.authFlows())
                .preventUserExistenceErrors("ENABLED")
                .supportedIdentityProviders(providers)
                .allowedOAuthFlowsUserPoolClient(true)
                .allowedOAuthFlows(List.of("code"))
                .allowedOAuthScopes(login.federation().map(Federation::appScopes).orElse(WITHOUT_PROVIDERS).stream()
                        .map(OAuthScope::cognitoName)
                        .toList())
                .callbackUrLs(login.federation().map(Federation::callbackUrls).orElse(List.of(NOWHERE)));
        login.federation().map(Federation::logoutUrls).ifPresent(builder::logoutUrLs);
        return builder.build();
    }
}
