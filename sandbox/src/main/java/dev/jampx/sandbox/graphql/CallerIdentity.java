package dev.jampx.sandbox.graphql;

import dev.jampx.model.AuthorizationMode;
import java.util.Set;

/**
 * Who makes a request, once that is proven.
 *
 * @param mode how it was proven
 * @param groups the user pool groups of the caller
 * @param policy what the caller may ask for, beyond what the directives of the schema say
 * @param json {@code ctx.identity}, as a JSON text
 */
record CallerIdentity(AuthorizationMode mode, Set<String> groups, FieldPolicy policy, String json) {

    /** What {@code util.authType()} says. */
    String authType() {
        return switch (mode) {
            case USER_POOL -> "User Pool Authorization";
            case IAM, IDENTITY_POOL -> "IAM Authorization";
            case API_KEY -> "API Key Authorization";
            case OIDC -> "Open ID Connect Authorization";
            case LAMBDA -> "Lambda Authorization";
        };
    }
}
