package dev.jampx.sandbox.cognito.token;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.util.Base64URL;
import dev.jampx.sandbox.cognito.StandardNames;
import dev.jampx.sandbox.cognito.TokenLifetimes;
import dev.jampx.sandbox.cognito.UserPoolSettings;
import dev.jampx.sandbox.cognito.pool.UserGroups;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.store.LinkedIdentity;
import dev.jampx.sandbox.cognito.store.SignInSession;
import dev.jampx.sandbox.cognito.store.StoredGroup;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.trigger.PreTokenGeneration;
import dev.jampx.sandbox.cognito.trigger.PreTokenGeneration.Changes;
import dev.jampx.sandbox.cognito.trigger.PreTokenGeneration.Groups;
import dev.jampx.sandbox.cognito.trigger.PreTokenGeneration.Source;
import dev.jampx.sandbox.cognito.trigger.TriggerCaller;
import dev.jampx.sandbox.digest.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Issues the tokens of a sign-in with the claims that Cognito puts into them. */
public final class TokenIssuer {

    private final SigningKey key;
    private final Seal seal;
    private final InstantSource clock;
    private final Supplier<UserPoolSettings> settings;
    private final UserGroups groups;
    private final PreTokenGeneration trigger;

    public TokenIssuer(
            SigningKey key,
            Seal seal,
            InstantSource clock,
            Supplier<UserPoolSettings> settings,
            UserGroups groups,
            PreTokenGeneration trigger) {
        this.key = key;
        this.seal = seal;
        this.clock = clock;
        this.settings = settings;
        this.groups = groups;
        this.trigger = trigger;
    }

    /**
     * The tokens of a new sign-in: Cognito's {@code AuthenticationResult}.
     *
     * @param source why they are issued
     * @param caller whose request it is
     * @throws CognitoFailure when the function that may change them fails
     */
    public ObjectNode signIn(StoredUser user, SignInSession session, Source source, TriggerCaller caller) {
        return refresh(user, session, source, caller).put("RefreshToken", refreshToken(session));
    }

    /**
     * The tokens of a new sign-in on the hosted pages. Without the scope {@code openid} there is no id token.
     *
     * @param nonce what the app wants to find in the id token
     * @throws CognitoFailure when the function that may change them fails
     */
    public ObjectNode hosted(StoredUser user, SignInSession session, Optional<String> nonce, TriggerCaller caller) {
        Map<String, Object> more = new LinkedHashMap<>();
        nonce.ifPresent(value -> more.put("nonce", value));
        return tokens(user, session, Source.HOSTED_AUTH, more, caller).put("RefreshToken", refreshToken(session));
    }

    /**
     * New tokens of a sign-in that goes on: the same without a refresh token.
     *
     * @throws CognitoFailure when the function that may change them fails
     */
    public ObjectNode refresh(StoredUser user, SignInSession session, Source source, TriggerCaller caller) {
        return tokens(user, session, source, Map.of(), caller);
    }

    private ObjectNode tokens(
            StoredUser user,
            SignInSession session,
            Source source,
            Map<String, Object> moreOfIdToken,
            TriggerCaller caller) {
        Groups own = groups(user);
        Changes changes = trigger.run(user, source, own, caller);
        Groups groups = changes.groups().orElse(own);
        TokenLifetimes lifetimes = settings.get().tokenLifetimes();
        String event = UUID.randomUUID().toString();
        String accessToken = key.sign(accessClaims(user, session, groups, event, lifetimes.access()));
        ObjectNode result = JsonNodeFactory.instance
                .objectNode()
                .put("AccessToken", accessToken)
                .put("ExpiresIn", lifetimes.access().toSeconds());
        Scopes scopes = Scopes.of(session);
        if (scopes.openId()) {
            Map<String, Object> claims = idClaims(user, session, groups, event, lifetimes.id());
            claims.putAll(moreOfIdToken);
            if (session.scope() != null) {
                claims.put("at_hash", hash(accessToken));
            }
            result.put("IdToken", key.sign(ClaimChanges.apply(changes, claims)));
        }
        return result.put("TokenType", "Bearer");
    }

    /** By what an id token is bound to an access token: the first half of a digest. */
    private static String hash(String accessToken) {
        byte[] digest = Sha256.of(accessToken.getBytes(StandardCharsets.US_ASCII));
        return Base64URL.encode(Arrays.copyOf(digest, digest.length / 2)).toString();
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

    private Map<String, Object> accessClaims(
            StoredUser user, SignInSession session, Groups groups, String event, Duration lifetime) {
        Map<String, Object> claims = commonClaims(user, session, groups, event, lifetime);
        String device = session.device();
        if (device != null) {
            claims.put("device_key", device);
        }
        claims.put("client_id", settings.get().identity().clientId());
        claims.put("scope", Scopes.of(session).text());
        claims.put("token_use", "access");
        claims.put("username", user.username());
        return claims;
    }

    private Map<String, Object> idClaims(
            StoredUser user, SignInSession session, Groups groups, String event, Duration lifetime) {
        Scopes scopes = Scopes.of(session);
        Map<String, Object> claims = new LinkedHashMap<>(scopes.readable(user.attributes()));
        claims.putAll(commonClaims(user, session, groups, event, lifetime));
        groups.preferredRole().ifPresent(role -> claims.put("cognito:preferred_role", role));
        if (!groups.roles().isEmpty()) {
            claims.put("cognito:roles", groups.roles());
        }
        claims.put("aud", settings.get().identity().clientId());
        claims.put("cognito:username", user.username());
        List.of(StandardNames.EMAIL, StandardNames.PHONE_NUMBER).forEach(attribute -> {
            if (claims.containsKey(StandardNames.verified(attribute))) {
                claims.put(StandardNames.verified(attribute), user.verified(attribute));
            }
        });
        if (!user.identities().isEmpty()) {
            claims.put("identities", identities(user));
        }
        claims.put("token_use", "id");
        return claims;
    }

    private static List<Map<String, Object>> identities(StoredUser user) {
        return user.identities().stream().map(TokenIssuer::claim).toList();
    }

    /** Cognito writes all values as texts here. */
    private static Map<String, Object> claim(LinkedIdentity identity) {
        Map<String, Object> claim = new LinkedHashMap<>();
        claim.put("userId", identity.userId());
        claim.put("providerName", identity.providerName());
        claim.put("providerType", identity.providerType());
        claim.put("issuer", identity.issuer());
        claim.put("primary", Boolean.toString(identity.primary()));
        claim.put("dateCreated", Long.toString(identity.dateCreated().toEpochMilli()));
        return claim;
    }

    private Map<String, Object> commonClaims(
            StoredUser user, SignInSession session, Groups groups, String event, Duration lifetime) {
        Instant now = clock.instant();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("sub", user.sub());
        if (!groups.groups().isEmpty()) {
            claims.put("cognito:groups", groups.groups());
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

    /** The user's groups, the one with precedence first, and their roles. */
    private Groups groups(StoredUser user) {
        List<StoredGroup> own = groups.of(user);
        List<String> names = own.stream().map(StoredGroup::name).toList();
        List<String> roles =
                own.stream().map(StoredGroup::roleArn).filter(Objects::nonNull).toList();
        return new Groups(names, roles, roles.stream().findFirst());
    }
}
