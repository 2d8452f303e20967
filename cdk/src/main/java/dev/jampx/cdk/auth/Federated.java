package dev.jampx.cdk.auth;

import dev.jampx.model.auth.ExternalProviderType;
import dev.jampx.model.deployment.BackendIdentifier;
import dev.jampx.model.resolved.ExternalProvider;
import dev.jampx.model.resolved.Federation;
import dev.jampx.model.resolved.Login;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.services.cognito.CfnUserPool;
import software.amazon.awscdk.services.cognito.CfnUserPoolDomain;
import software.amazon.awscdk.services.cognito.CfnUserPoolIdentityProvider;
import software.constructs.Construct;

/**
 * Sign-in with accounts elsewhere.
 *
 * @param providers the providers that the user pool knows, by their names
 * @param loginProviders the ids of apps at the providers that the identity pool knows, by the providers' domains
 * @param domain where the hosted pages are
 */
record Federated(
        Map<String, CfnUserPoolIdentityProvider> providers,
        Map<String, String> loginProviders,
        Optional<CfnUserPoolDomain> domain) {

    private static final Map<ExternalProviderType, String> DOMAINS = Map.of(
            ExternalProviderType.FACEBOOK, "graph.facebook.com",
            ExternalProviderType.GOOGLE, "accounts.google.com",
            ExternalProviderType.LOGIN_WITH_AMAZON, "www.amazon.com",
            ExternalProviderType.SIGN_IN_WITH_APPLE, "appleid.apple.com");

    static Federated of(Construct scope, Login login, CfnUserPool userPool, BackendIdentifier backend) {
        return login.federation()
                .map(federation -> of(scope, federation, userPool, backend))
                .orElseGet(() -> new Federated(Map.of(), Map.of(), Optional.empty()));
    }

    private static Federated of(
            Construct scope, Federation federation, CfnUserPool userPool, BackendIdentifier backend) {
        SecretValues secrets = SecretValues.of(scope, federation, backend);
        Map<String, CfnUserPoolIdentityProvider> providers = new LinkedHashMap<>();
        Map<String, String> loginProviders = new LinkedHashMap<>();
        for (ExternalProvider provider : federation.providers()) {
            providers.put(provider.name(), provider(scope, provider, secrets, userPool));
            String domain = DOMAINS.get(provider.type());
            String clientId = provider.secrets().get("client_id");
            if (domain != null && clientId != null) {
                loginProviders.put(domain, secrets.value(clientId));
            }
        }
        CfnUserPoolDomain domain = CfnUserPoolDomain.Builder.create(scope, "UserPoolDomain")
                .userPoolId(userPool.getRef())
                .domain(backend.stableHash())
                .build();
        return new Federated(providers, loginProviders, Optional.of(domain));
    }

    private static CfnUserPoolIdentityProvider provider(
            Construct scope, ExternalProvider provider, SecretValues secrets, CfnUserPool userPool) {
        Map<String, String> details = new LinkedHashMap<>();
        provider.secrets().forEach((detail, secret) -> details.put(detail, secrets.value(secret)));
        if (!provider.scopes().isEmpty()) {
            details.put("authorize_scopes", String.join(" ", provider.scopes()));
        }
        details.putAll(provider.details());
        CfnUserPoolIdentityProvider.Builder builder = CfnUserPoolIdentityProvider.Builder.create(
                        scope, provider.name() + "IdP")
                .userPoolId(userPool.getRef())
                .providerName(provider.name())
                .providerType(provider.type().cognitoName())
                .providerDetails(details);
        if (!provider.identifiers().isEmpty()) {
            builder.idpIdentifiers(provider.identifiers());
        }
        if (!provider.attributeMapping().isEmpty()) {
            builder.attributeMapping(provider.attributeMapping());
        }
        return builder.build();
    }
}
