package dev.jampx.sandbox.graphql;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.model.AuthorizationMode;
import dev.jampx.sandbox.graphql.oidc.OidcProvider;
import dev.jampx.sandbox.wire.WireRequest;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tokens of an OpenID Connect provider.
 *
 * @param provider the provider
 * @param refusals is told why tokens cannot be judged
 */
record OidcMode(OidcProvider provider, RefusalLog refusals) implements AuthenticationMode {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public CallerIdentity identify(String token, WireRequest request) throws RefusedException {
        OidcProvider.Verdict verdict = provider.verify(token);
        if (verdict instanceof OidcProvider.Verdict.Accepted accepted) {
            return caller(accepted.claims());
        }
        if (verdict instanceof OidcProvider.Verdict.Undecided undecided) {
            refusals.refused(undecided.why());
            throw new RefusedException(Refusal.unauthorized("Unauthorized"));
        }
        throw new RefusedException(
                switch (((OidcProvider.Verdict.Rejected) verdict).reason()) {
                    case MALFORMED -> Refusal.notAToken();
                    case UNTIMELY -> Refusal.expired();
                    case FORGED, FOREIGN_CLIENT -> Refusal.unauthorized("Unauthorized");
                });
    }

    private static CallerIdentity caller(Map<String, Object> claims) {
        ObjectNode identity = JSON.createObjectNode();
        identity.set("claims", JSON.valueToTree(claims));
        identity.put("issuer", text(claims.get("iss")));
        identity.put("sub", text(claims.get("sub")));
        return new CallerIdentity(AuthorizationMode.OIDC, Set.of(), FieldPolicy.NONE, identity.toString());
    }

    private static @Nullable String text(@Nullable Object claim) {
        return claim == null ? null : claim.toString();
    }
}
