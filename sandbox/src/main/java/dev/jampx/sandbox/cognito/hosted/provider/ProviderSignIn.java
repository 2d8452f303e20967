package dev.jampx.sandbox.cognito.hosted.provider;

import com.nimbusds.jose.util.Base64URL;
import dev.jampx.model.auth.ExternalProviderType;
import dev.jampx.model.resolved.ExternalProvider;
import dev.jampx.model.resolved.Federation;
import dev.jampx.sandbox.cognito.hosted.request.AuthorizationRequest;
import dev.jampx.sandbox.cognito.hosted.request.Browser;
import dev.jampx.sandbox.cognito.hosted.request.ProofKey;
import dev.jampx.sandbox.cognito.hosted.request.RefusedRequest;
import dev.jampx.sandbox.cognito.hosted.request.WebParameters;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.token.Seal;
import dev.jampx.sandbox.cognito.token.SealedState;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Sends people to OpenID Connect providers and takes them when they come back. What is remembered meanwhile travels sealed, as
 * the {@code state}, and is good for one browser. Whoever has an account at a provider that cannot be asked gets a page that
 * stands in for it.
 */
public final class ProviderSignIn {

    /** Where providers send people back to. */
    public static final String RETURN = "/oauth2/idpresponse";

    private static final Duration LIFETIME = Duration.ofMinutes(5);
    private static final List<String> SECRETS = List.of("client_id", "client_secret");

    private final UserPool pool;
    private final Function<String, Optional<String>> secrets;
    private final SealedState states;
    private final OidcClient client;
    private final FederatedUsers users;
    private final SecureRandom random;

    public ProviderSignIn(
            UserPool pool,
            Function<String, Optional<String>> secrets,
            SealedState states,
            OidcClient client,
            FederatedUsers users,
            SecureRandom random) {
        this.pool = pool;
        this.secrets = secrets;
        this.states = states;
        this.client = client;
        this.users = users;
        this.random = random;
    }

    /**
     * Who signed in.
     *
     * @param request what the app asked for
     * @param username the user
     * @param provider who vouches for them
     */
    public record Outcome(AuthorizationRequest request, String username, String provider) {}

    /** What is remembered while a browser is at a provider. */
    record Pending(AuthorizationRequest request, String browser, String nonce, String verifier, long expiresAt) {}

    /** All providers of the definition. */
    public List<ExternalProvider> all() {
        return pool.settings().login().federation().map(Federation::providers).orElse(List.of());
    }

    /** What is said beside the name of a provider that a page stands in for; nothing for others. */
    public String mark(ExternalProvider provider) {
        return isAsked(provider) ? "" : " (local stand-in)";
    }

    /** The provider that a request names. */
    ExternalProvider named(AuthorizationRequest request) {
        return all().stream()
                .filter(provider -> provider.name().equals(request.provider()))
                .findFirst()
                .orElseThrow(() -> request.refused("invalid_request", "There is no such identity provider."));
    }

    /** The names of the secrets that a provider needs in order to be asked, and that are not set. */
    List<String> missingSecrets(ExternalProvider provider) {
        return provider.type() == ExternalProviderType.OIDC
                ? SECRETS.stream()
                        .map(provider.secrets()::get)
                        .filter(Predicate.not(name -> secrets.apply(name).isPresent()))
                        .toList()
                : List.of();
    }

    private boolean isAsked(ExternalProvider provider) {
        return provider.type() == ExternalProviderType.OIDC
                && missingSecrets(provider).isEmpty();
    }

    /** Where a browser goes that is to sign in at the provider that the request names. */
    public String begin(AuthorizationRequest request, Browser browser) {
        ExternalProvider provider = named(request);
        if (!isAsked(provider)) {
            return StandInPage.PATH + "?" + request.query();
        }
        Pending pending = new Pending(
                request,
                browser.id(),
                drawn(),
                drawn(),
                pool.now().plus(LIFETIME).toEpochMilli());
        try {
            String address = client.endpoints(provider).authorization().toString();
            return address + (address.contains("?") ? "&" : "?") + WebParameters.write(question(provider, pending));
        } catch (ProviderFailure failure) {
            throw request.refused("invalid_request", failure.getMessage());
        }
    }

    private Map<String, String> question(ExternalProvider provider, Pending pending) {
        Map<String, String> question = new LinkedHashMap<>();
        question.put("response_type", "code");
        question.put("client_id", app(provider).clientId());
        question.put("redirect_uri", app(provider).redirectUri());
        question.put("scope", String.join(" ", provider.scopes()));
        question.put("state", states.write(Seal.Kind.HOSTED_PROVIDER, pending));
        question.put("nonce", pending.nonce());
        question.put("code_challenge", ProofKey.challenge(pending.verifier()));
        question.put("code_challenge_method", "S256");
        question.put("login_hint", pending.request().loginHint());
        return question;
    }

    private OidcClient.App app(ExternalProvider provider) {
        return new OidcClient.App(
                secret(provider, SECRETS.get(0)),
                secret(provider, SECRETS.get(1)),
                pool.settings().hostedPages() + RETURN);
    }

    private String secret(ExternalProvider provider, String detail) {
        return secrets.apply(provider.secrets().getOrDefault(detail, "")).orElse("");
    }

    private String drawn() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64URL.encode(bytes).toString();
    }

    /**
     * Somebody comes back from a provider.
     *
     * @throws RefusedRequest when this browser was not sent there, or too long ago
     * @throws dev.jampx.sandbox.cognito.hosted.request.RefusedAuthorization when the sign-in fails
     */
    public Outcome comeBack(WebParameters answer, Browser browser) {
        Pending pending = states.read(Seal.Kind.HOSTED_PROVIDER, answer.text("state"), Pending.class)
                .filter(it -> it.browser().equals(browser.id()))
                .filter(it -> pool.now().toEpochMilli() < it.expiresAt())
                .orElseThrow(() -> new RefusedRequest(
                        "invalid_request: the state was not made for this browser, or too long ago."));
        AuthorizationRequest request = pending.request();
        ExternalProvider provider = named(request);
        answer.optional("error").ifPresent(error -> {
            throw request.refused(
                    "invalid_request", answer.optional("error_description").orElse(error));
        });
        try {
            Map<String, String> claims = client.claims(
                    provider,
                    app(provider),
                    answer.text("code"),
                    new OidcClient.Expected(pending.nonce(), pending.verifier()));
            return new Outcome(request, users.signIn(provider, claims), provider.name());
        } catch (ProviderFailure | CognitoFailure failure) {
            throw request.refused("invalid_request", String.valueOf(failure.getMessage()));
        }
    }
}
