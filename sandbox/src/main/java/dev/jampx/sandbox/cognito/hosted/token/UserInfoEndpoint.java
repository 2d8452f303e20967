package dev.jampx.sandbox.cognito.hosted.token;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.TokenVerifier;
import dev.jampx.sandbox.cognito.hosted.HostedParts;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.token.Scopes;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import dev.jampx.sandbox.wire.WireService;
import java.util.Map;
import java.util.Optional;

/** {@code /oauth2/userInfo}: what an app may know of the user whose access token it has. All values are texts, as Cognito's are. */
public final class UserInfoEndpoint implements WireService {

    private static final String BEARER = "bearer ";

    private final HostedParts parts;

    public UserInfoEndpoint(HostedParts parts) {
        this.parts = parts;
    }

    @Override
    public WireResponse handle(WireRequest request) {
        if (!request.method().equals("GET") && !request.method().equals("POST")) {
            return new WireResponse(405, Map.of("allow", "GET, POST"), new byte[0]);
        }
        Optional<String> token = request.header("authorization")
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).trim());
        if (token.isEmpty()) {
            return OAuthJson.answer(400, OAuthJson.document("invalid_request", "The access token is missing."));
        }
        TokenVerifier.Verdict verdict = parts.verifier().verify(token.get());
        if (!(verdict instanceof TokenVerifier.Verdict.Accepted accepted)
                || !"access".equals(accepted.claims().get("token_use"))) {
            return refused("Access token is expired, disabled, or deleted, or the user has globally signed out.");
        }
        Scopes scopes = Scopes.of(String.valueOf(accepted.claims().get("scope")));
        if (!scopes.openId()) {
            return refused("Access token does not contain openid scope");
        }
        try {
            return OAuthJson.answer(200, document(parts.accessTokens().user(accepted.claims()), scopes));
        } catch (CognitoFailure failure) {
            return refused(failure.getMessage());
        }
    }

    private static ObjectNode document(StoredUser user, Scopes scopes) {
        ObjectNode document = Documents.empty().put("sub", user.sub());
        scopes.readable(Documents.attributes(user)).forEach(document::put);
        return document.put("username", user.username());
    }

    private static WireResponse refused(String description) {
        return OAuthJson.answer(
                401,
                OAuthJson.document("invalid_token", description),
                Map.of("www-authenticate", "Bearer error=\"invalid_token\""));
    }
}
