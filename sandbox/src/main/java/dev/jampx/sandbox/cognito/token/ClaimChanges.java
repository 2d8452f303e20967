package dev.jampx.sandbox.cognito.token;

import dev.jampx.sandbox.cognito.trigger.PreTokenGeneration.Changes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Changes the claims of id tokens as a function says, except those by which tokens are known to be good. */
final class ClaimChanges {

    private static final String DEVELOPER = "dev:";
    private static final Set<String> FIXED = Set.of(
            "acr",
            "amr",
            "at_hash",
            "aud",
            "auth_time",
            "azp",
            "cognito:username",
            "event_id",
            "exp",
            "iat",
            "identities",
            "iss",
            "jti",
            "nbf",
            "nonce",
            "origin_jti",
            "sub",
            "token_use");

    /** Those have an answer of their own. */
    private static final Set<String> GROUPS = Set.of("cognito:groups", "cognito:roles", "cognito:preferred_role");

    private ClaimChanges() {}

    static Map<String, Object> apply(Changes changes, Map<String, Object> claims) {
        Map<String, Object> changed = new LinkedHashMap<>(claims);
        changes.addedOrReplaced().forEach((name, value) -> {
            if (mayChange(name) && !GROUPS.contains(name)) {
                changed.put(name, value);
            }
        });
        // Cognito leaves out what is both replaced and suppressed.
        changes.suppressed().stream().filter(ClaimChanges::mayChange).forEach(changed::remove);
        return changed;
    }

    private static boolean mayChange(String name) {
        return !FIXED.contains(name) && !name.startsWith(DEVELOPER);
    }
}
