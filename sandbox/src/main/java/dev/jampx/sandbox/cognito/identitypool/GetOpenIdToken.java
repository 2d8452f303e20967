package dev.jampx.sandbox.cognito.identitypool;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.store.StoredIdentity;
import dev.jampx.sandbox.cognito.token.SigningKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives an identity a token that says which identity it is. */
final class GetOpenIdToken implements Operation {

    private static final String ISSUER = "https://cognito-identity.amazonaws.com";
    private static final Duration LIFETIME = Duration.ofMinutes(10);

    private final IdentityRegister register;
    private final LoginTokens logins;
    private final SigningKey key;
    private final InstantSource clock;

    GetOpenIdToken(IdentityRegister register, LoginTokens logins, SigningKey key, InstantSource clock) {
        this.register = register;
        this.logins = logins;
        this.key = key;
        this.clock = clock;
    }

    @Override
    public ObjectNode run(Call call) {
        Optional<Login> login = logins.of(call.parameters());
        StoredIdentity identity = register.claim(call.parameters().text("IdentityId"), login);
        List<String> methods = new ArrayList<>();
        methods.add(login.isPresent() ? "authenticated" : "unauthenticated");
        login.map(Login::providers).ifPresent(methods::addAll);
        Instant now = clock.instant();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("sub", identity.id());
        claims.put("aud", register.poolId());
        claims.put("amr", methods);
        claims.put("iss", ISSUER);
        claims.put("exp", now.plus(LIFETIME).getEpochSecond());
        claims.put("iat", now.getEpochSecond());
        return JsonNodeFactory.instance
                .objectNode()
                .put("IdentityId", identity.id())
                .put("Token", key.sign(claims));
    }
}
