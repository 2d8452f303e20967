package dev.jampx.conformance.requests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.model.AuthorizationMode;
import dev.jampx.sandbox.cognito.TokenVerifier;
import dev.jampx.sandbox.iam.Caller;
import dev.jampx.sandbox.wire.WireRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who asks. This is the one place that knows how both sides are told: Amplify's resolvers get the identity that AppSync would make of a
 * request, jampx's sandbox gets the request.
 *
 * @param mode how the caller proves who they are
 * @param claims of the token, where there is one
 * @param role whose credentials sign, where they do; nobody's for an administrator
 */
record RequestingCaller(AuthorizationMode mode, Map<String, Object> claims, Optional<String> role) {

    static final String API_KEY = "da2-abcdefghijklmnopqrstuvwxyz";

    /** The one function of the definitions. */
    static final String FUNCTION = "echo";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SIGNATURE = "AWS4-HMAC-SHA256 ";

    RequestingCaller {
        claims = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(claims));
    }

    /** A user of the user pool. */
    static RequestingCaller user(Map<String, Object> claims) {
        return new RequestingCaller(AuthorizationMode.USER_POOL, claims, Optional.empty());
    }

    static RequestingCaller keyHolder() {
        return new RequestingCaller(AuthorizationMode.API_KEY, Map.of(), Optional.empty());
    }

    static RequestingCaller function() {
        return new RequestingCaller(AuthorizationMode.IAM, Map.of(), Optional.of(FUNCTION));
    }

    static RequestingCaller administrator() {
        return new RequestingCaller(AuthorizationMode.IAM, Map.of(), Optional.empty());
    }

    /** The caller as {@code appsync.mjs} takes one. */
    ObjectNode ofAmplify() {
        ObjectNode caller = JSON.createObjectNode().put("mode", mode == AuthorizationMode.IDENTITY_POOL ? "IAM" : mode.name());
        caller.set("identity", identity());
        groups().forEach(caller.putArray("groups")::add);
        caller.putArray("deniedFields");
        role.ifPresent(name -> caller.put("role", name.equals(FUNCTION) ? "function" : name));
        caller.putObject("request").putObject("headers");
        return caller;
    }

    /** {@code ctx.identity}, as AppSync's documentation has it for the mode. */
    private com.fasterxml.jackson.databind.JsonNode identity() {
        ObjectNode identity = JSON.createObjectNode();
        return switch (mode) {
            case USER_POOL -> {
                identity.set("claims", JSON.valueToTree(claims));
                identity.put("defaultAuthStrategy", "ALLOW");
                groups().forEach(identity.withArray("groups")::add);
                identity.put("issuer", (String) claims.get("iss"));
                identity.put("sub", (String) claims.get("sub"));
                yield identity.put("username", (String) claims.getOrDefault("cognito:username", claims.get("username")));
            }
            case IAM -> {
                identity.put("accountId", "123456789012");
                identity.put("userArn", "arn:aws:sts::123456789012:assumed-role/" + role.orElse("admin") + "/x");
                yield identity.put("username", "AROA:x");
            }
            default -> identity.nullNode();
        };
    }

    private List<String> groups() {
        List<String> groups = new ArrayList<>();
        if (claims.get("cognito:groups") instanceof Collection<?> names) {
            names.forEach(name -> groups.add(String.valueOf(name)));
        }
        return groups;
    }

    /** What the sandbox is sent. */
    Map<String, List<String>> headers() {
        return switch (mode) {
            case API_KEY -> Map.of("x-api-key", List.of(API_KEY));
            case USER_POOL -> Map.of("authorization", List.of(token()));
            case IAM -> Map.of("authorization", List.of(SIGNATURE + role.orElse("")));
            default -> throw new IllegalStateException("nobody comes in the mode " + mode);
        };
    }

    private String token() {
        try {
            return Base64.getUrlEncoder().encodeToString(JSON.writeValueAsBytes(claims));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads what {@link #headers} says of a user. */
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
        return role.isEmpty() ? new Caller.Administrator() : new Caller.Function(role);
    }

    @Override
    public String toString() {
        return mode + role.map(name -> " " + name).orElse("") + (claims.isEmpty() ? "" : " " + claims);
    }
}
