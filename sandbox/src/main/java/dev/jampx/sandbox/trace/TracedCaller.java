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

    /** The names by which a row may call the caller, if it names owners by {@code claims}, joined by {@code ::}: each claim, and all of them joined. */
    Set<String> ownerNames(String claims) {
        List<String> wanted = List.of(claims.split("::"));
        List<String> parts =
                wanted.stream().map(this::owner).flatMap(Optional::stream).toList();
        Set<String> names = new LinkedHashSet<>();
        if (parts.size() == wanted.size()) {
            names.add(String.join("::", parts));
        }
        // A single claim that looks like joined ones names nobody.
        parts.stream()
                .filter(part -> wanted.size() == 1 || !part.contains("::"))
                .forEach(names::add);
        return names;
    }

    // An id token calls the claim otherwise than an access token.
    private Optional<String> owner(String claim) {
        List<String> values = claim(claim);
        return (values.isEmpty() && claim.equals("username") ? claim("cognito:username") : values)
                .stream().findFirst();
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
