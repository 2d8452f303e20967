package dev.jampx.sandbox.cognito.hosted.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.hosted.HostedParts;
import dev.jampx.sandbox.cognito.hosted.request.WebParameters;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.trigger.TriggerCaller;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import dev.jampx.sandbox.wire.WireService;
import java.util.Map;

/** {@code /oauth2/token}: tokens for a code, and new ones for a refresh token. */
public final class TokenEndpoint implements WireService {

    private final HostedParts parts;
    private final AuthorizationCodes codes;
    private final AppAuthentication apps;

    public TokenEndpoint(HostedParts parts, AuthorizationCodes codes) {
        this.parts = parts;
        this.codes = codes;
        this.apps = new AppAuthentication(parts.pool());
    }

    @Override
    public WireResponse handle(WireRequest request) {
        try {
            WebParameters form = apps.require(request);
            return switch (form.text("grant_type")) {
                case "authorization_code" -> forCode(form);
                case "refresh_token" -> refreshed(form);
                case "client_credentials" -> throw new RefusedTokens("unauthorized_client", "");
                case "" -> throw RefusedTokens.invalidRequest("grant_type is missing.");
                default -> throw new RefusedTokens("unsupported_grant_type", "");
            };
        } catch (RefusedTokens refusal) {
            return OAuthJson.error(refusal);
        }
    }

    private WireResponse forCode(WebParameters form) {
        AuthorizationCodes.Redeemed redeemed =
                codes.redeem(required(form, "code"), required(form, "redirect_uri"), form.text("code_verifier"));
        StoredUser user = parts.pool()
                .store()
                .users()
                .named(redeemed.session().username())
                .filter(StoredUser::enabled)
                .orElseThrow(RefusedTokens::invalidGrant);
        try {
            return answer(parts.issuer().hosted(user, redeemed.session(), redeemed.nonce(), caller()));
        } catch (CognitoFailure failure) {
            throw RefusedTokens.invalidRequest(failure.getMessage());
        }
    }

    private WireResponse refreshed(WebParameters form) {
        String token = required(form, "refresh_token");
        try {
            return answer(parts.signIns().refresh().refresh(token, "", caller()).path("AuthenticationResult"));
        } catch (CognitoFailure failure) {
            throw failure.errorType().equals("NotAuthorizedException")
                    ? RefusedTokens.invalidGrant()
                    : RefusedTokens.invalidRequest(failure.getMessage());
        }
    }

    private static String required(WebParameters form, String name) {
        return form.optional(name).orElseThrow(() -> RefusedTokens.invalidRequest(name + " is missing."));
    }

    private TriggerCaller caller() {
        return TriggerCaller.atPage(parts.pool().settings().identity().clientId());
    }

    private static WireResponse answer(JsonNode result) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        Map.of("IdToken", "id_token", "AccessToken", "access_token", "RefreshToken", "refresh_token")
                .forEach((member, name) -> {
                    if (result.has(member)) {
                        document.set(name, result.get(member));
                    }
                });
        document.set("expires_in", result.get("ExpiresIn"));
        document.set("token_type", result.get("TokenType"));
        return OAuthJson.answer(200, document);
    }
}
