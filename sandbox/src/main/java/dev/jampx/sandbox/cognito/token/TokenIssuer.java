package dev.jampx.sandbox.cognito.token;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.GroupRole;
import dev.jampx.sandbox.cognito.StandardNames;
import dev.jampx.sandbox.cognito.TokenLifetimes;
import dev.jampx.sandbox.cognito.UserPoolSettings;
import dev.jampx.sandbox.cognito.store.SignInSession;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Issues the tokens of a sign-in with the claims that Cognito puts into them. */
public final class TokenIssuer {

    /** The scope of every access token that the user pool API issues. */
    static final String SCOPE = "aws.cognito.signin.user.admin";

    private final SigningKey key;
    private final Seal seal;
    private final InstantSource clock;
    private final Supplier<UserPoolSettings> settings;

    public TokenIssuer(SigningKey key, Seal seal, InstantSource clock, Supplier<UserPoolSettings> settings) {
        this.key = key;
        this.seal = seal;
        this.clock = clock;
        this.settings = settings;
    }

    /** The tokens of a new sign-in: Cognito's {@code AuthenticationResult}. */
    public ObjectNode signIn(StoredUser user, SignInSession session) {
        return refresh(user, session).put("RefreshToken", refreshToken(session));
    }

    /** New tokens of a sign-in that goes on: the same without a refresh token. */
    public ObjectNode refresh(StoredUser user, SignInSession session) {
        TokenLifetimes lifetimes = settings.get().tokenLifetimes();
        String event = UUID.randomUUID().toString();
        return JsonNodeFactory.instance
                .objectNode()
                .put("AccessToken", key.sign(accessClaims(user, session, event, lifetimes.access())))
                .put("ExpiresIn", lifetimes.access().toSeconds())
                .put("IdToken", key.sign(idClaims(user, session, event, lifetimes.id())))
                .put("TokenType", "Bearer");
    }

    private String refreshToken(SignInSession session) {
        return seal.seal(
                Seal.Kind.REFRESH_TOKEN,
                Map.of(
                        "username",
                        session.username(),
                        "session",
                        session.id(),
                        "expires",
                        session.expiresAt().toEpochMilli()));
    }

    private Map<String, Object> accessClaims(StoredUser user, SignInSession session, String event, Duration lifetime) {
        Map<String, Object> claims = commonClaims(user, session, event, lifetime);
        claims.put("client_id", settings.get().identity().clientId());
        claims.put("scope", SCOPE);
        claims.put("token_use", "access");
        claims.put("username", user.username());
        return claims;
    }

    private Map<String, Object> idClaims(StoredUser user, SignInSession session, String event, Duration lifetime) {
        Map<String, Object> claims = new LinkedHashMap<>(user.attributes());
        claims.putAll(commonClaims(user, session, event, lifetime));
        List<String> roles = groups(user).stream().map(GroupRole::arn).collect(Collectors.toList());
        if (!roles.isEmpty()) {
            claims.put("cognito:preferred_role", roles.get(0));
            claims.put("cognito:roles", roles);
        }
        claims.put("aud", settings.get().identity().clientId());
        claims.put("cognito:username", user.username());
        List.of(StandardNames.EMAIL, StandardNames.PHONE_NUMBER).forEach(attribute -> {
            if (user.attributes().containsKey(StandardNames.verified(attribute))) {
                claims.put(StandardNames.verified(attribute), user.verified(attribute));
            }
        });
        claims.put("token_use", "id");
        return claims;
    }

    private Map<String, Object> commonClaims(StoredUser user, SignInSession session, String event, Duration lifetime) {
        Instant now = clock.instant();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("sub", user.sub());
        List<String> groups = groups(user);
        if (!groups.isEmpty()) {
            claims.put("cognito:groups", groups);
        }
        claims.put("iss", settings.get().issuer().toString());
        claims.put("origin_jti", session.id());
        claims.put("event_id", event);
        claims.put("auth_time", session.authenticatedAt().getEpochSecond());
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(lifetime).getEpochSecond());
        claims.put("jti", UUID.randomUUID().toString());
        return claims;
    }

    /** The user's groups that the definition still has, the one with precedence first. */
    private List<String> groups(StoredUser user) {
        return settings.get().groups().stream().filter(user.groups()::contains).collect(Collectors.toList());
    }
}
