package dev.jampx.model.resolved;

import dev.jampx.model.AuthTrigger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A user pool and an identity pool that were there before.
 *
 * @param userPoolId the id of the user pool
 * @param identityPoolId the id of the identity pool
 * @param userPoolClientId the id of the user pool's client
 * @param authRoleArn the role of users who have signed in
 * @param unauthRoleArn the role of guests
 * @param groupRoles the roles of groups, by the groups' names
 * @param grants what functions may do to the user pool
 */
public record ReferencedAuth(
        String userPoolId,
        String identityPoolId,
        String userPoolClientId,
        String authRoleArn,
        String unauthRoleArn,
        Map<String, String> groupRoles,
        List<Grant> grants)
        implements Auth {

    public ReferencedAuth {
        groupRoles = Collections.unmodifiableMap(new LinkedHashMap<>(groupRoles));
        grants = List.copyOf(grants);
    }

    @Override
    public String name() {
        return DefinedAuth.USUAL_NAME;
    }

    @Override
    public List<String> groups() {
        return List.copyOf(groupRoles.keySet());
    }

    /** None: the triggers of a user pool belong to who made it. */
    @Override
    public Map<AuthTrigger, String> triggers() {
        return Map.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.referenced(this);
    }
}
