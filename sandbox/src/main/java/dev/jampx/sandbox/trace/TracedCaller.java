package dev.jampx.sandbox.trace;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jampx.model.AuthorizationMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The caller of a request that is traced.
 *
 * @param mode how the caller came
 * @param holder whose policy the caller is held to, in words, if it is held to one
 * @param identity {@code ctx.identity}
 */
public record TracedCaller(AuthorizationMode mode, Optional<String> holder, JsonNode identity) {

    /** How such a caller proves who it is. */
    static String came(AuthorizationMode mode) {
        return switch (mode) {
            case API_KEY -> "API key";
            case IAM, IDENTITY_POOL -> "AWS signature";
            case USER_POOL -> "user pool token";
            case OIDC -> "OpenID Connect token";
            case LAMBDA -> "token for the Lambda authorizer";
        };
    }

    /** Whether it has credentials of an identity pool. */
    boolean isOfIdentityPool() {
        return identity.hasNonNull("cognitoIdentityId") || identity.hasNonNull("cognitoIdentityPoolId");
    }

    /** Whether rules do not ask about it: a function, held to its role, or an administrator. */
    boolean needsNoRule() {
        return mode == AuthorizationMode.IAM && !isOfIdentityPool();
    }

    /** What a claim holds, one text or several; empty if there is no such claim. */
    List<String> claim(String name) {
        JsonNode claim = identity.path("claims").path(name);
        List<String> values = new ArrayList<>();
        if (claim.isArray()) {
            claim.forEach(value -> values.add(value.asText()));
        } else if (claim.isValueNode() && !claim.isNull()) {
            values.add(claim.asText());
        }
        return values;
    }

    /** The texts in a row's field that name the owner whom {@code claims}, joined by {@code ::}, make of the caller. */
    Set<String> ownerNames(String claims) {
        Set<String> names = new LinkedHashSet<>();
        List<String> parts = new ArrayList<>();
        for (String claim : claims.split("::")) {
            owner(claim).ifPresent(parts::add);
        }
        if (parts.size() > 1) {
            names.add(String.join("::", parts));
        }
        names.addAll(parts);
        return names;
    }

    // The user's name has no claim of its own: an id token calls it otherwise than an access token.
    private Optional<String> owner(String claim) {
        List<String> values = claim(claim);
        if (values.isEmpty() && claim.equals("username")) {
            values = claim("cognito:username");
        }
        if (values.isEmpty() && claim.equals("username") && identity.hasNonNull("username")) {
            values = List.of(identity.get("username").asText());
        }
        return values.stream().findFirst();
    }

    CallerTrace shown() {
        return new CallerTrace(
                came(mode),
                name(),
                text("sub"),
                mode == AuthorizationMode.USER_POOL ? claim("cognito:groups") : List.of(),
                needsNoRule());
    }

    private Optional<String> name() {
        if (needsNoRule()) {
            return holder.or(() -> Optional.of("administrator"));
        }
        return isOfIdentityPool() ? text("cognitoIdentityId") : text("username");
    }

    private Optional<String> text(String member) {
        return Optional.ofNullable(identity.path(member).textValue());
    }
}
