package dev.jampx.sandbox.cognito.hosted.token;

import dev.jampx.sandbox.cognito.hosted.HostedParts;
import dev.jampx.sandbox.cognito.hosted.request.WebParameters;
import dev.jampx.sandbox.cognito.token.RefreshTokens;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import dev.jampx.sandbox.wire.WireService;
import java.util.Map;

/** {@code /oauth2/revoke}: ends the sign-in of a refresh token. */
public final class RevocationEndpoint implements WireService {

    private final HostedParts parts;
    private final AppAuthentication apps;

    public RevocationEndpoint(HostedParts parts) {
        this.parts = parts;
        this.apps = new AppAuthentication(parts.pool());
    }

    @Override
    public WireResponse handle(WireRequest request) {
        try {
            WebParameters form = apps.require(request);
            String token = form.optional("token").orElseThrow(() -> RefusedTokens.invalidRequest("token is missing."));
            if (RefreshTokens.isOtherKind(token)) {
                throw new RefusedTokens("unsupported_token_type", "");
            }
            parts.refreshTokens().revoke(token);
            return new WireResponse(200, Map.of("cache-control", "no-store"), new byte[0]);
        } catch (RefusedTokens refusal) {
            return OAuthJson.error(refusal);
        }
    }
}
