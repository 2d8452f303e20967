package dev.jampx.sandbox.cognito.hosted.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an app asks for, which has been found to be its to ask for. What it did not say is the empty text.
 *
 * @param clientId the app
 * @param redirectUri where the code goes
 * @param scopes what is granted
 * @param state what the app wants to find beside the code
 * @param nonce what it wants to find in the id token
 * @param challenge the digest of what only the app knows (PKCE)
 * @param provider who is to sign the user in; {@link #HERE} for the pool itself
 * @param prompt whether to ask the user: {@code none}, {@code login}, or something that changes nothing
 * @param loginHint what the user is probably called
 */
public record AuthorizationRequest(
        String clientId,
        String redirectUri,
        List<String> scopes,
        String state,
        String nonce,
        String challenge,
        String provider,
        String prompt,
        String loginHint) {

    /** Cognito's name of the pool among its providers. */
    public static final String HERE = "COGNITO";

    public AuthorizationRequest {
        scopes = List.copyOf(scopes);
    }

    /** The same at another provider. */
    public AuthorizationRequest at(String other) {
        return new AuthorizationRequest(
                clientId, redirectUri, scopes, state, nonce, challenge, other, prompt, loginHint);
    }

    /** The query that asks for the same. */
    public String query() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("client_id", clientId);
        parameters.put("redirect_uri", redirectUri);
        parameters.put("response_type", "code");
        parameters.put("scope", String.join(" ", scopes));
        parameters.put("state", state);
        parameters.put("nonce", nonce);
        parameters.put("code_challenge", challenge);
        parameters.put("code_challenge_method", challenge.isEmpty() ? "" : "S256");
        parameters.put("identity_provider", provider);
        parameters.put("prompt", prompt);
        parameters.put("login_hint", loginHint);
        return WebParameters.write(parameters);
    }

    /** Where the browser goes with a code. */
    public String granted(String code) {
        Map<String, String> answer = new LinkedHashMap<>();
        answer.put("code", code);
        answer.put("state", state);
        return answered(redirectUri, answer);
    }

    /** The failure that sends the browser back with an error. */
    public RefusedAuthorization refused(String error, String description) {
        return refused(redirectUri, state, error, description);
    }

    /** The same for an app that did not ask rightly. */
    static RefusedAuthorization refused(String redirectUri, String state, String error, String description) {
        Map<String, String> answer = new LinkedHashMap<>();
        answer.put("error_description", description);
        answer.put("state", state);
        answer.put("error", error);
        return new RefusedAuthorization(answered(redirectUri, answer));
    }

    private static String answered(String redirectUri, Map<String, String> answer) {
        return redirectUri + (redirectUri.contains("?") ? "&" : "?") + WebParameters.write(answer);
    }
}
