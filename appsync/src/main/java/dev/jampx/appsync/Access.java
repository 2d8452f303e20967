package dev.jampx.appsync;

import dev.jampx.appsync.authorization.IdentityPoolPermissions;
import dev.jampx.model.AuthorizationMode;
import dev.jampx.model.resolved.AuthorizationModes;
import java.util.List;

/**
 * How callers prove who they are, and what those who sign with AWS credentials may call.
 *
 * @param modes the modes that are switched on, with their settings
 * @param functionGrants what functions may call with their IAM identity
 * @param identityPool what callers with credentials of the identity pool may call
 */
public record Access(
        AuthorizationModes modes, List<FunctionGrant> functionGrants, IdentityPoolPermissions identityPool) {

    public Access {
        functionGrants = List.copyOf(functionGrants);
    }

    /** Modes without settings, and nothing for the identity pool. */
    public Access(
            AuthorizationMode defaultMode,
            List<AuthorizationMode> additionalModes,
            List<FunctionGrant> functionGrants) {
        this(
                AuthorizationModes.of(defaultMode, additionalModes),
                functionGrants,
                new IdentityPoolPermissions(List.of(), List.of()));
    }

    /**
     * Whether callers of {@code mode} are let in. AppSync has one mode for all AWS credentials: {@link AuthorizationMode#IAM} stands for
     * {@link AuthorizationMode#IDENTITY_POOL} as well.
     */
    public boolean isOn(AuthorizationMode mode) {
        return isSame(defaultMode(), mode) || additionalModes().stream().anyMatch(other -> isSame(other, mode));
    }

    private static boolean isSame(AuthorizationMode one, AuthorizationMode other) {
        return one.appSyncName().equals(other.appSyncName());
    }

    /** The mode of a type or field without an {@code @aws_*} directive. */
    public AuthorizationMode defaultMode() {
        return modes.defaultMode();
    }

    /** The other modes that are switched on. */
    public List<AuthorizationMode> additionalModes() {
        return modes.additional();
    }

    /**
     * The fields of {@code rootTypes} are open to the function: IAM action {@code appsync:GraphQL} on {@code
     * types/<root type>/*}.
     *
     * @param function the function's name
     * @param rootTypes {@code Query}, {@code Mutation}, {@code Subscription}
     */
    public record FunctionGrant(String function, List<String> rootTypes) {

        public FunctionGrant {
            rootTypes = List.copyOf(rootTypes);
        }
    }
}
