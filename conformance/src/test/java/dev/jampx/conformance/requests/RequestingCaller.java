package dev.jampx.conformance.requests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.model.AuthorizationMode;
import dev.jampx.sandbox.cognito.TokenVerifier;
import dev.jampx.sandbox.iam.Caller;
import dev.jampx.sandbox.iam.FederatedIdentity;
import dev.jampx.sandbox.iam.FederatedIdentity.Standing;
import dev.jampx.sandbox.wire.WireRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who asks. This is the one place that knows how both sides are told: Amplify's resolvers get the identity that AppSync would make of a
 * request, jampx's sandbox gets the request.
 *
 * @param mode how the caller proves who they are
 * @param claims of the token, where there is one
 * @param role whose credentials sign, where they do; nobody's for an administrator
 * @param deniedFields what a Lambda authorizer denies the caller, such as {@code Todo.text}
 */
record RequestingCaller(
        AuthorizationMode mode, Map<String, Object> claims, Optional<String> role, List<String> deniedFields) {

    static final String API_KEY = "da2-abcdefghijklmnopqrstuvwxyz";

    /** As {@code resolvers.mjs} calls it. */
    static final String IDENTITY_POOL = "us-east-1:identity-pool";

    /** The one function of the definitions. */
    static final String FUNCTION = "echo";

    private static final Map<String, Standing> ROLES =
            Map.of("authRole", Standing.SIGNED_IN, "unauthRole", Standing.GUEST, "groupRole", Standing.GROUP_MEMBER);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SIGNATURE = "AWS4-HMAC-SHA256 ";
    private static final String ACCOUNT = "123456789012";

    RequestingCaller {
        claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
        deniedFields = List.copyOf(deniedFields);
    }

    /** A user of the user pool. */
    static RequestingCaller user(Map<String, Object> claims) {
        return new RequestingCaller(AuthorizationMode.USER_POOL, claims, Optional.empty(), List.of());
    }

    /** A user of the OpenID Connect provider. */
    static RequestingCaller oidc(Map<String, Object> claims) {
        return new RequestingCaller(AuthorizationMode.OIDC, claims, Optional.empty(), List.of());
    }

    /** Somebody whom the Lambda authorizer lets in. */
    static RequestingCaller judged(List<String> deniedFields) {
        return new RequestingCaller(AuthorizationMode.LAMBDA, Map.of(), Optional.empty(), deniedFields);
    }

    static RequestingCaller keyHolder() {
        return new RequestingCaller(AuthorizationMode.API_KEY, Map.of(), Optional.empty(), List.of());
    }

    /** Who signs with the credentials of a role: the function's, or one of the identity pool's. */
    static RequestingCaller role(String role) {
        return new RequestingCaller(AuthorizationMode.IAM, Map.of(), Optional.of(role), List.of());
    }

    static RequestingCaller administrator() {
        return new RequestingCaller(AuthorizationMode.IAM, Map.of(), Optional.empty(), List.of());
    }

    /** The roles of the identity pool: of those who are signed in, of guests, and of a group. */
    static List<String> identityPoolRoles() {
        return List.of("authRole", "authRole", "unauthRole", "unauthRole", "groupRole");
    }

    /** The same caller, whose {@code names} that are texts are the lists that these texts stand for. */
    RequestingCaller withLists(Set<String> names) {
        Map<String, Object> lists = new LinkedHashMap<>(claims);
        names.forEach(name ->
                lists.computeIfPresent(name, (same, claim) -> claim instanceof String text ? list(text) : claim));
        return new RequestingCaller(mode, lists, role, deniedFields);
    }

    private static List<?> list(String text) {
        try {
            return text.startsWith("[") ? JSON.readValue(text, List.class) : List.of(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** The caller as {@code appsync.mjs} takes one. */
    ObjectNode ofAmplify() {
        ObjectNode caller = JSON.createObjectNode().put("mode", mode.name());
        caller.set("identity", identity());
        groups().forEach(caller.putArray("groups")::add);
        deniedFields.forEach(caller.putArray("deniedFields")::add);
        role.ifPresent(name -> caller.put("role", name.equals(FUNCTION) ? "function" : name));
        caller.putObject("request").putObject("headers");
        return caller;
    }

    /** {@code ctx.identity}, as AppSync's documentation has it for the mode. */
    private JsonNode identity() {
        ObjectNode identity = JSON.createObjectNode();
        return switch (mode) {
            case USER_POOL -> {
                identity.set("claims", JSON.valueToTree(claims));
                identity.put("defaultAuthStrategy", "ALLOW");
                groups().forEach(identity.withArray("groups")::add);
                identity.put("issuer", (String) claims.get("iss"));
                identity.put("sub", (String) claims.get("sub"));
                yield identity.put(
                        "username", (String) claims.getOrDefault("cognito:username", claims.get("username")));
            }
            case OIDC -> {
                identity.set("claims", JSON.valueToTree(claims));
                identity.put("issuer", (String) claims.get("iss"));
                yield identity.put("sub", (String) claims.get("sub"));
            }
            case LAMBDA -> {
                identity.putObject("resolverContext");
                yield identity;
            }
            case IAM -> signed(identity);
            default -> identity.nullNode();
        };
    }

    private ObjectNode signed(ObjectNode identity) {
        String name = role.orElse("admin");
        identity.put("accountId", ACCOUNT).put("username", "AROA:session");
        identity.put("userArn", "arn:aws:sts::" + ACCOUNT + ":assumed-role/" + name + "/CognitoIdentityCredentials");
        if (ROLES.containsKey(name)) {
            identity.put("cognitoIdentityPoolId", IDENTITY_POOL)
                    .put("cognitoIdentityId", "us-east-1:identity")
                    .put(
                            "cognitoIdentityAuthType",
                            ROLES.get(name) == Standing.GUEST ? "unauthenticated" : "authenticated");
        }
        return identity;
    }

    private List<String> groups() {
        List<String> groups = new ArrayList<>();
        if (mode == AuthorizationMode.USER_POOL && claims.get("cognito:groups") instanceof Collection<?> names) {
            names.forEach(name -> groups.add(String.valueOf(name)));
        }
        return groups;
    }

    /** What the sandbox is sent. */
    Map<String, List<String>> headers() {
        return switch (mode) {
            case API_KEY -> Map.of("x-api-key", List.of(API_KEY));
            // With the word, it is no token for a Lambda authorizer.
            case USER_POOL -> authorization("Bearer " + encodedClaims());
            case OIDC -> authorization("Bearer " + OidcIssuer.shared().token(claims));
            case LAMBDA -> authorization(Authorizer.TOKEN + String.join(",", deniedFields));
            case IAM -> authorization(SIGNATURE + role.orElse(""));
            case IDENTITY_POOL -> throw new IllegalStateException("its credentials come in the mode IAM");
        };
    }

    private static Map<String, List<String>> authorization(String value) {
        return Map.of("authorization", List.of(value));
    }

    private String encodedClaims() {
        try {
            return Base64.getUrlEncoder().encodeToString(JSON.writeValueAsBytes(claims));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads what {@link #headers} says of a user of the user pool. */
    static TokenVerifier.Verdict verify(String token) {
        try {
            String claims = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            @SuppressWarnings("unchecked")
            Map<String, Object> read = JSON.readValue(claims, Map.class);
            return new TokenVerifier.Verdict.Accepted(read);
        } catch (IllegalArgumentException | JsonProcessingException e) {
            return new TokenVerifier.Verdict.Rejected(TokenVerifier.Reason.MALFORMED);
        }
    }

    /** Reads what {@link #headers} says of who signs. */
    static Caller identify(WireRequest request) {
        String role = request.header("authorization").orElseThrow().substring(SIGNATURE.length());
        if (role.isEmpty()) {
            return new Caller.Administrator();
        }
        Standing standing = ROLES.get(role);
        return standing == null
                ? new Caller.Function(role)
                : new Caller.Federated(new FederatedIdentity(
                        IDENTITY_POOL,
                        "us-east-1:identity",
                        role,
                        standing,
                        standing == Standing.GUEST ? List.of() : List.of("pool", "pool:CognitoSignIn:sub-anna")));
    }

    @Override
    public String toString() {
        return mode
                + role.map(name -> " " + name).orElse("")
                + (claims.isEmpty() ? "" : " " + claims)
                + (deniedFields.isEmpty() ? "" : " without " + deniedFields);
    }
}
