package dev.jampx.sandbox.cognito.hosted.request;

import dev.jampx.model.auth.OAuthScope;
import dev.jampx.model.resolved.ExternalProvider;
import dev.jampx.model.resolved.Federation;
import dev.jampx.sandbox.cognito.UserPoolSettings;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What apps may ask for. An address that is not exactly one of the definition's is never followed, whatever else is wrong.
 *
 * @param settings the pool's
 * @param federation what the definition says of the hosted pages
 */
public record AuthorizationRules(UserPoolSettings settings, Federation federation) {

    private static final Pattern CHALLENGE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final List<String> PROMPTS = List.of("none", "login", "select_account", "consent");

    /** Scopes that say what of the user may be read in the id token. */
    private static final List<String> READING = List.of("email", "phone", "profile");

    /**
     * What the parameters ask for.
     *
     * @throws RefusedRequest when nobody can be told so but the person at the browser
     * @throws RefusedAuthorization when the app is told
     */
    public AuthorizationRequest read(WebParameters parameters) {
        parameters.repeated().ifPresent(name -> {
            throw new RefusedRequest("invalid_request: the parameter " + name + " stands there twice.");
        });
        requireClient(parameters);
        String redirectUri = parameters.text("redirect_uri");
        if (!federation.callbackUrls().contains(redirectUri)) {
            throw new RefusedRequest(
                    "redirect_mismatch: " + redirectUri + " is none of the definition's callbackUrls.");
        }
        requireCode(redirectUri, parameters);
        return new AuthorizationRequest(
                settings.identity().clientId(),
                redirectUri,
                scopes(redirectUri, parameters),
                parameters.text("state"),
                parameters.text("nonce"),
                challenge(redirectUri, parameters),
                provider(redirectUri, parameters),
                prompt(redirectUri, parameters),
                parameters.text("login_hint"));
    }

    /**
     * Checks that the app is the pool's.
     *
     * @throws RefusedRequest when it is not
     */
    public void requireClient(WebParameters parameters) {
        if (!parameters.text("client_id").equals(settings.identity().clientId())) {
            throw new RefusedRequest("invalid_request: client_id is not the pool's app client.");
        }
    }

    private static void requireCode(String redirectUri, WebParameters parameters) {
        String type = parameters.text("response_type");
        if (type.equals("token")) {
            throw refused(redirectUri, parameters, "unauthorized_client", "The app client takes codes only.");
        }
        if (!type.equals("code")) {
            throw refused(redirectUri, parameters, "invalid_request", "response_type must be code.");
        }
    }

    private List<String> scopes(String redirectUri, WebParameters parameters) {
        List<String> allowed =
                federation.appScopes().stream().map(OAuthScope::cognitoName).toList();
        Optional<String> asked = parameters.optional("scope");
        if (asked.isEmpty()) {
            return allowed;
        }
        List<String> scopes =
                List.of(asked.get().trim().split(" +")).stream().distinct().toList();
        boolean unreadable =
                scopes.stream().anyMatch(READING::contains) && !scopes.contains(OAuthScope.OPENID.cognitoName());
        if (!allowed.containsAll(scopes) || unreadable) {
            throw refused(
                    redirectUri,
                    parameters,
                    "invalid_scope",
                    unreadable ? "The scope openid is needed." : "The app client does not have these scopes.");
        }
        return scopes;
    }

    private static String challenge(String redirectUri, WebParameters parameters) {
        String challenge = parameters.text("code_challenge");
        String method = parameters.text("code_challenge_method");
        if (challenge.isEmpty() != method.isEmpty() || !method.isEmpty() && !method.equals("S256")) {
            throw refused(redirectUri, parameters, "invalid_request", "code_challenge_method must be S256.");
        }
        if (!challenge.isEmpty() && !CHALLENGE.matcher(challenge).matches()) {
            throw refused(redirectUri, parameters, "invalid_request", "code_challenge is no digest of SHA-256.");
        }
        return challenge;
    }

    private String provider(String redirectUri, WebParameters parameters) {
        Optional<String> name = parameters.optional("identity_provider");
        Optional<String> identifier = parameters.optional("idp_identifier");
        if (name.isEmpty() && identifier.isEmpty()
                || name.filter(AuthorizationRequest.HERE::equals).isPresent()) {
            return name.orElse("");
        }
        return federation.providers().stream()
                .filter(provider -> name.map(provider.name()::equals)
                        .orElseGet(() -> provider.identifiers().contains(identifier.get())))
                .map(ExternalProvider::name)
                .findFirst()
                .orElseThrow(() ->
                        refused(redirectUri, parameters, "invalid_request", "There is no such identity provider."));
    }

    private static String prompt(String redirectUri, WebParameters parameters) {
        String prompt = parameters.text("prompt");
        if (!prompt.isEmpty() && !PROMPTS.containsAll(List.of(prompt.split(" ")))) {
            throw refused(redirectUri, parameters, "invalid_request", "prompt is unknown.");
        }
        return prompt;
    }

    private static RefusedAuthorization refused(
            String redirectUri, WebParameters parameters, String error, String description) {
        return AuthorizationRequest.refused(redirectUri, parameters.text("state"), error, description);
    }
}
