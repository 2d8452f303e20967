package dev.jampx.model.checks.auth;

import dev.jampx.model.auth.ExternalProviderType;
import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredAuth;
import dev.jampx.model.declared.DeclaredExternalProvider;
import dev.jampx.model.declared.DeclaredExternalProviders;
import dev.jampx.model.diagnostics.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An external provider has what it needs. */
public final class ProvidersAreWhole implements Check<DeclaredAuth> {

    private static final Map<String, String> CALLS = Map.of(
            "client_id", "clientId(secret(\"CLIENT_ID\"))",
            "client_secret", "clientSecret(secret(\"CLIENT_SECRET\"))",
            "team_id", "teamId(secret(\"TEAM_ID\"))",
            "key_id", "keyId(secret(\"KEY_ID\"))",
            "private_key", "privateKey(secret(\"PRIVATE_KEY\"))");
    private static final List<String> ENDPOINTS = List.of("authorize_url", "token_url", "attributes_url", "jwks_uri");

    @Override
    public Stream<Problem> problems(DeclaredAuth auth) {
        return auth.login().externalProviders().stream()
                .flatMap(external -> Stream.concat(
                        missingUrls(external),
                        external.providers().stream()
                                .flatMap(provider ->
                                        Stream.concat(missingSecrets(provider), missingDetails(provider)))));
    }

    private static Stream<Problem> missingUrls(DeclaredExternalProviders external) {
        Stream<String> missing = Stream.of(
                        external.callbackUrls().isEmpty()
                                ? Optional.of("callbackUrls(\"http://localhost:3000/\")")
                                : Optional.<String>empty(),
                        external.logoutUrls().isEmpty()
                                ? Optional.of("logoutUrls(\"http://localhost:3000/\")")
                                : Optional.<String>empty())
                .flatMap(Optional::stream);
        return missing.map(call -> AuthProblems.missing("externalProviders", call, external.site()));
    }

    private static Stream<Problem> missingSecrets(DeclaredExternalProvider provider) {
        return provider.type().secrets().stream()
                .filter(secret -> !provider.secrets().containsKey(secret))
                .map(secret -> missing(provider, CALLS.getOrDefault(secret, secret)));
    }

    private static Stream<Problem> missingDetails(DeclaredExternalProvider provider) {
        Set<String> details = provider.details().keySet();
        if (provider.type() == ExternalProviderType.OIDC) {
            if (!details.contains("oidc_issuer")) {
                return Stream.of(missing(provider, "issuerUrl(\"https://idp.example.com\")"));
            }
            boolean some = ENDPOINTS.stream().anyMatch(details::contains);
            return some && !details.containsAll(ENDPOINTS)
                    ? Stream.of(missing(provider, "endpoints(...) with all four of them"))
                    : Stream.empty();
        }
        boolean withoutMetadata = provider.type() == ExternalProviderType.SAML
                && !details.contains("MetadataURL")
                && !details.contains("MetadataFile");
        return withoutMetadata
                ? Stream.of(missing(provider, "metadata(SamlMetadataType.URL, \"https://idp.example.com/metadata\")"))
                : Stream.empty();
    }

    private static Problem missing(DeclaredExternalProvider provider, String call) {
        return AuthProblems.missing(provider.type().amplifyName(), call, provider.site());
    }
}
