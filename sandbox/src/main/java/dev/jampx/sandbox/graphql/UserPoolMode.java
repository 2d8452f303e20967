package dev.jampx.sandbox.graphql;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.model.AuthorizationMode;
import dev.jampx.sandbox.cognito.TokenVerifier;
import dev.jampx.sandbox.wire.WireRequest;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tokens of the user pool. */
record UserPoolMode(TokenVerifier tokens) implements AuthenticationMode {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public CallerIdentity identify(String token, WireRequest request) throws RefusedException {
        TokenVerifier.Verdict verdict = tokens.verify(token);
        if (verdict instanceof TokenVerifier.Verdict.Accepted accepted) {
            return user(accepted.claims(), request);
        }
        throw new RefusedException(
                switch (((TokenVerifier.Verdict.Rejected) verdict).reason()) {
                    case MALFORMED -> Refusal.notAToken();
                    case EXPIRED -> Refusal.expired();
                    // A token that no user pool of the API can have made counts as none.
                    case FORGED -> Refusal.notProvided();
                    case REVOKED -> Refusal.notAuthorized();
                });
    }

    private static CallerIdentity user(Map<String, Object> claims, WireRequest request) {
        Set<String> groups = new LinkedHashSet<>();
        if (claims.get("cognito:groups") instanceof Collection<?> names) {
            names.forEach(name -> groups.add(String.valueOf(name)));
        }
        ObjectNode identity = JSON.createObjectNode();
        identity.set("claims", JSON.valueToTree(claims));
        identity.put("defaultAuthStrategy", "ALLOW");
        if (groups.isEmpty()) {
            identity.putNull("groups");
        } else {
            groups.forEach(identity.putArray("groups")::add);
        }
        identity.put("issuer", text(claims.get("iss")));
        identity.set("sourceIp", SourceIp.of(request));
        identity.put("sub", text(claims.get("sub")));
        // An id token has the one, an access token the other.
        identity.put("username", text(claims.getOrDefault("cognito:username", claims.get("username"))));
        return new CallerIdentity(AuthorizationMode.USER_POOL, groups, FieldPolicy.NONE, identity.toString());
    }

    private static @Nullable String text(@Nullable Object claim) {
        return claim == null ? null : claim.toString();
    }
}
