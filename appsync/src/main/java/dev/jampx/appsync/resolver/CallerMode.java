package dev.jampx.appsync.resolver;

import dev.jampx.model.AuthorizationMode;

/** What {@code util.authType()} says of callers. */
final class CallerMode {

    static final String IAM = "IAM Authorization";

    private CallerMode() {}

    /** What it says of callers of {@code mode}. */
    static String authType(AuthorizationMode mode) {
        return switch (mode) {
            case API_KEY -> "API Key Authorization";
            case IAM, IDENTITY_POOL -> IAM;
            case USER_POOL -> "User Pool Authorization";
            case OIDC -> "Open ID Connect Authorization";
            case LAMBDA -> "Lambda Authorization";
        };
    }
}
