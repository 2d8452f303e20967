package dev.jampx.sandbox.cognito;

import dev.jampx.model.AuthTrigger;
import dev.jampx.model.auth.AccountRecovery;
import dev.jampx.model.auth.ExternalProviderType;
import dev.jampx.model.auth.OAuthScope;
import dev.jampx.model.resolved.Auth;
import dev.jampx.model.resolved.DefinedAuth;
import dev.jampx.model.resolved.ExternalProvider;
import dev.jampx.model.resolved.Federation;
import dev.jampx.model.resolved.Login;
import dev.jampx.model.resolved.Multifactor;
import dev.jampx.model.resolved.Senders;
import dev.jampx.model.resolved.UserAttribute;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Definitions with hosted pages, every trigger of which calls the fixture's function. */
final class HostedPool {

    static final String GOOGLE = "Google";
    static final String ACME = "acme";

    private HostedPool() {}

    /** One without second factors, and with an OpenID Connect provider at {@code issuer}. */
    static Auth at(String issuer) {
        return of(issuer, Multifactor.OFF, Optional.empty());
    }

    static Auth with(Multifactor factors) {
        return of("http://localhost:9", factors, Optional.empty());
    }

    static Auth with(List<OAuthScope> scopes) {
        return of("http://localhost:9", Multifactor.OFF, Optional.of(scopes));
    }

    private static Auth of(String issuer, Multifactor factors, Optional<List<OAuthScope>> scopes) {
        Map<AuthTrigger, String> triggers = new EnumMap<>(AuthTrigger.class);
        List.of(
                        AuthTrigger.PRE_SIGN_UP,
                        AuthTrigger.POST_CONFIRMATION,
                        AuthTrigger.PRE_AUTHENTICATION,
                        AuthTrigger.POST_AUTHENTICATION,
                        AuthTrigger.PRE_TOKEN_GENERATION)
                .forEach(trigger -> triggers.put(trigger, PoolFixture.FUNCTION));
        return new DefinedAuth(
                DefinedAuth.USUAL_NAME,
                false,
                new Login(
                        Optional.of(Login.Email.USUAL),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Federation(
                                List.of(google(), acme(issuer)),
                                scopes,
                                List.of(HostedBrowser.CALLBACK, "http://localhost:3000/in?x=1", "myapp://in"),
                                List.of("http://localhost:3000/out")))),
                Senders.COGNITO,
                List.of(UserAttribute.EMAIL),
                factors,
                AccountRecovery.EMAIL_ONLY,
                Optional.empty(),
                List.of("ADMIN"),
                triggers,
                List.of());
    }

    private static ExternalProvider google() {
        return new ExternalProvider(
                ExternalProviderType.GOOGLE,
                GOOGLE,
                Map.of("client_id", "GOOGLE_ID", "client_secret", "GOOGLE_SECRET"),
                Map.of(),
                List.of("profile"),
                List.of(),
                Map.of("email", "email", "nickname", "name"));
    }

    private static ExternalProvider acme(String issuer) {
        return new ExternalProvider(
                ExternalProviderType.OIDC,
                ACME,
                Map.of("client_id", "ACME_ID", "client_secret", "ACME_SECRET"),
                Map.of("oidc_issuer", issuer, "attributes_request_method", "GET"),
                List.of("openid", "email"),
                List.of("acme.example"),
                Map.of("email", "email", "email_verified", "email_verified", "nickname", "nick"));
    }
}
