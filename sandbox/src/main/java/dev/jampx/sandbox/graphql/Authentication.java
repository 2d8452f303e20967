package dev.jampx.sandbox.graphql;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.appsync.Access;
import dev.jampx.model.AuthorizationMode;
import dev.jampx.sandbox.cognito.TokenVerifier;
import dev.jampx.sandbox.iam.AccessDenial;
import dev.jampx.sandbox.iam.Caller;
import dev.jampx.sandbox.iam.CallerIdentification;
import dev.jampx.sandbox.wire.WireRequest;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out who makes a request, by the authorization modes of the API. */
final class Authentication {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NOT_PROVIDED = "Valid authorization header not provided.";
    private static final String NOT_AUTHORIZED = "You are not authorized to make this call.";
    private static final String ACCOUNT = AccessDenial.ACCOUNT;
    private static final int FORBIDDEN = 403;

    private final TokenVerifier tokens;
    private final CallerIdentification callers;
    private final InstantSource clock;

    Authentication(TokenVerifier tokens, CallerIdentification callers, InstantSource clock) {
        this.tokens = tokens;
        this.callers = callers;
        this.clock = clock;
    }

    CallerIdentity identify(WireRequest request, ServedApi api) throws RefusedException {
        String header = request.header("authorization").map(String::strip).orElse("");
        Optional<String> key = request.header("x-api-key").map(String::strip).filter(given -> !given.isEmpty());
        boolean signed = header.startsWith("AWS4-HMAC-SHA256");
        if (key.isPresent() && !(signed || readsTokens(header, api.access()))) {
            return keyHolder(key.get(), api);
        }
        if (header.isEmpty()) {
            throw new RefusedException(Refusal.unauthorized(NOT_PROVIDED)
                    .because("The request has neither a header authorization nor a header x-api-key that counts."));
        }
        return signed ? signed(request, api.access()) : token(header, request, api.access());
    }

    private static boolean readsTokens(String header, Access access) {
        return !header.isEmpty()
                && Stream.of(AuthorizationMode.USER_POOL, AuthorizationMode.OIDC, AuthorizationMode.LAMBDA)
                        .anyMatch(access::isOn);
    }

    private CallerIdentity keyHolder(String given, ServedApi api) throws RefusedException {
        if (!api.access().isOn(AuthorizationMode.API_KEY)
                || api.apiKey()
                        .filter(key -> key.accepts(given, clock.instant()))
                        .isEmpty()) {
            throw new RefusedException(Refusal.unauthorized(NOT_AUTHORIZED)
                    .because(
                            api.access().isOn(AuthorizationMode.API_KEY)
                                    ? "Header x-api-key: it is not the API's key, or the key has expired."
                                    : "Header x-api-key: the API has no key."));
        }
        // AppSync says nothing of who holds a key.
        return new CallerIdentity(AuthorizationMode.API_KEY, Set.of(), Optional.empty(), "null");
    }

    /** Tokens of OpenID Connect providers and those that a function judges are not understood yet: whoever brings one is refused. */
    private CallerIdentity token(String header, WireRequest request, Access access) throws RefusedException {
        boolean judged = access.isOn(AuthorizationMode.OIDC) || access.isOn(AuthorizationMode.LAMBDA);
        if (!access.isOn(AuthorizationMode.USER_POOL)) {
            throw new RefusedException(Refusal.unauthorized(judged ? NOT_AUTHORIZED : NOT_PROVIDED)
                    .because("Header authorization: the API takes no tokens of a user pool."));
        }
        String token = header.regionMatches(true, 0, "Bearer ", 0, 7)
                ? header.substring(7).strip()
                : header;
        TokenVerifier.Verdict verdict = tokens.verify(token);
        if (verdict instanceof TokenVerifier.Verdict.Accepted accepted) {
            return user(accepted.claims(), request);
        }
        TokenVerifier.Reason reason = ((TokenVerifier.Verdict.Rejected) verdict).reason();
        if (judged && (reason == TokenVerifier.Reason.MALFORMED || reason == TokenVerifier.Reason.FORGED)) {
            throw new RefusedException(Refusal.unauthorized(NOT_AUTHORIZED).because(described(reason)));
        }
        String message =
                switch (reason) {
                    case MALFORMED -> "Unable to parse JWT token.";
                    case EXPIRED -> "Token has expired.";
                    // A token that no user pool of the API can have made counts as none.
                    case FORGED -> NOT_PROVIDED;
                    case REVOKED -> NOT_AUTHORIZED;
                };
        throw new RefusedException(Refusal.unauthorized(message).because(described(reason)));
    }

    private static String described(TokenVerifier.Reason reason) {
        return "Header authorization: "
                + switch (reason) {
                    case MALFORMED -> "it is neither a JWT nor an AWS signature.";
                    case EXPIRED -> "the token has expired.";
                    case FORGED -> "the token was not made by the user pool of this sandbox, or was changed since.";
                    case REVOKED -> "the token was revoked, by signing out for example.";
                };
    }

    private CallerIdentity signed(WireRequest request, Access access) throws RefusedException {
        if (!access.isOn(AuthorizationMode.IAM)) {
            throw new RefusedException(Refusal.unauthorized("Unable to parse JWT token.")
                    .because("Header authorization: it is an AWS signature, and the API takes none."));
        }
        Caller caller = callers.identify(request);
        if (caller instanceof Caller.Function function) {
            return role(Optional.of(function.function()), request);
        }
        if (caller instanceof Caller.Administrator) {
            return role(Optional.empty(), request);
        }
        if (caller instanceof Caller.Forged forged) {
            throw new RefusedException(new Refusal(FORBIDDEN, "InvalidSignatureException", forged.message())
                    .because("Header authorization: the signature does not fit the request."));
        }
        throw new RefusedException(
                Refusal.unauthorized(NOT_PROVIDED).because("Header authorization: the AWS signature is not complete."));
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
        identity.set("sourceIp", sourceIp(request));
        identity.put("sub", text(claims.get("sub")));
        // An id token has the one, an access token the other.
        identity.put("username", text(claims.getOrDefault("cognito:username", claims.get("username"))));
        return new CallerIdentity(AuthorizationMode.USER_POOL, groups, Optional.empty(), identity.toString());
    }

    private static CallerIdentity role(Optional<String> function, WireRequest request) {
        String session = function.orElse("sandbox");
        ObjectNode identity = JSON.createObjectNode();
        identity.put("accountId", ACCOUNT);
        identity.putNull("cognitoIdentityAuthProvider");
        identity.putNull("cognitoIdentityAuthType");
        identity.putNull("cognitoIdentityId");
        identity.putNull("cognitoIdentityPoolId");
        identity.set("sourceIp", sourceIp(request));
        identity.put(
                "userArn",
                function.map(name -> "arn:aws:sts::" + ACCOUNT + ":assumed-role/" + name + "/" + name)
                        .orElse("arn:aws:iam::" + ACCOUNT + ":user/" + session));
        identity.put("username", function.map(name -> "AROASANDBOX:" + name).orElse("AIDASANDBOX"));
        return new CallerIdentity(AuthorizationMode.IAM, Set.of(), function, identity.toString());
    }

    private static ArrayNode sourceIp(WireRequest request) {
        ArrayNode addresses = JSON.createArrayNode();
        request.header("x-forwarded-for").ifPresent(list -> {
            for (String address : list.split(",")) {
                addresses.add(address.strip());
            }
        });
        return addresses.add("127.0.0.1");
    }

    private static @Nullable String text(@Nullable Object claim) {
        return claim == null ? null : claim.toString();
    }
}
