package dev.jampx.model.declared;

import dev.jampx.model.diagnostics.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * What was written with {@code referenceAuth}: the user pool and the identity pool that were there before.
 *
 * @param userPoolId the id of the user pool
 * @param identityPoolId the id of the identity pool
 * @param userPoolClientId the id of the user pool's client
 * @param authRoleArn the role of users who have signed in
 * @param unauthRoleArn the role of guests
 * @param groups the roles of groups
 */
public record DeclaredReference(
        Optional<String> userPoolId,
        Optional<String> identityPoolId,
        Optional<String> userPoolClientId,
        Optional<String> authRoleArn,
        Optional<String> unauthRoleArn,
        List<GroupRole> groups) {

    /** No ids yet. */
    public static final DeclaredReference NONE = new DeclaredReference(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public DeclaredReference {
        groups = List.copyOf(groups);
    }

    /** The role of a group. */
    public record GroupRole(String name, String roleArn, SourceLocation site) {}
}
