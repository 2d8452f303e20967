package dev.jampx.cdk.auth;

import dev.jampx.model.auth.OAuthScope;
import dev.jampx.model.resolved.Federation;
import dev.jampx.model.resolved.Login;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import software.amazon.awscdk.services.cognito.CfnUserPool;
import software.amazon.awscdk.services.cognito.CfnUserPoolClient;
import software.amazon.awscdk.services.cognito.CfnUserPoolIdentityProvider;
import software.constructs.Construct;

/** Makes the client with which apps sign users in. */
final class UserPoolClients {

    private static final List<OAuthScope> USUAL_SCOPES = List.of(
            OAuthScope.PHONE, OAuthScope.EMAIL, OAuthScope.OPENID, OAuthScope.PROFILE, OAuthScope.COGNITO_ADMIN);

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
                .allowedOAuthScopes(scopes(login.federation()
                        .map(federation -> federation.scopes().orElse(USUAL_SCOPES))
                        .orElse(WITHOUT_PROVIDERS)))
                .callbackUrLs(login.federation().map(Federation::callbackUrls).orElse(List.of(NOWHERE)));
        login.federation().map(Federation::logoutUrls).ifPresent(builder::logoutUrLs);
        return builder.build();
    }

    /** Whoever may read something of users gets an id token to read it in. */
    private static List<String> scopes(List<OAuthScope> scopes) {
        Set<OAuthScope> whole = new LinkedHashSet<>(scopes);
        if (!whole.equals(Set.of(OAuthScope.COGNITO_ADMIN))) {
            whole.add(OAuthScope.OPENID);
        }
        return whole.stream().map(OAuthScope::cognitoName).toList();
    }
}
