package dev.jampx.appsync;

import dev.jampx.model.AuthorizationMode;
import java.util.List;

/**
 * How callers prove who they are, and what functions may call.
 *
 * @param defaultMode the mode of a type or field without an {@code @aws_*} directive
 * @param additionalModes the other modes that are switched on
 * @param functionGrants what functions may call with their IAM identity
 */
public record Access(
        AuthorizationMode defaultMode, List<AuthorizationMode> additionalModes, List<FunctionGrant> functionGrants) {

    public Access {
        additionalModes = List.copyOf(additionalModes);
        functionGrants = List.copyOf(functionGrants);
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
