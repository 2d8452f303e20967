package dev.jampx.appsync;

import dev.jampx.model.AuthorizationMode;
import dev.jampx.model.resolved.AuthorizationModes;
import java.util.List;
import java.util.Optional;

/**
 * How callers prove who they are, and what functions may call.
 *
 * @param defaultMode the mode of a type or field without an {@code @aws_*} directive
 * @param additionalModes the other modes that are switched on
 * @param functionGrants what functions may call with their IAM identity
 * @param apiKey the API key's settings, if it is on
 * @param authorizer the function that judges tokens, if there is one
 */
public record Access(
        AuthorizationMode defaultMode,
        List<AuthorizationMode> additionalModes,
        List<FunctionGrant> functionGrants,
        Optional<AuthorizationModes.ApiKey> apiKey,
        Optional<AuthorizationModes.Lambda> authorizer) {

    public Access {
        additionalModes = List.copyOf(additionalModes);
        functionGrants = List.copyOf(functionGrants);
    }

    /** Access without an API key and without an authorizer. */
    public Access(
            AuthorizationMode defaultMode,
            List<AuthorizationMode> additionalModes,
            List<FunctionGrant> functionGrants) {
        this(defaultMode, additionalModes, functionGrants, Optional.empty(), Optional.empty());
    }

    /**
     * Whether callers of {@code mode} are let in. AppSync has one mode for all AWS credentials: {@link AuthorizationMode#IAM} stands for
     * {@link AuthorizationMode#IDENTITY_POOL} as well.
     */
    public boolean isOn(AuthorizationMode mode) {
        return isSame(defaultMode, mode) || additionalModes.stream().anyMatch(other -> isSame(other, mode));
    }

    private static boolean isSame(AuthorizationMode one, AuthorizationMode other) {
        return one.appSyncName().equals(other.appSyncName());
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
