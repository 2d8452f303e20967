package dev.jampx.cdk.auth;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awscdk.CustomResource;
import software.amazon.awscdk.services.cognito.IUserPool;
import software.amazon.awscdk.services.cognito.IUserPoolClient;
import software.amazon.awscdk.services.iam.IRole;

/**
 * What {@link AmplifyReferenceAuth} stands for. Amplify: {@code auth.resources} of {@code referenceAuth}.
 *
 * @param userPool the user pool
 * @param userPoolClient its client, with which apps sign users in
 * @param authenticatedUserIamRole the role of users who have signed in
 * @param unauthenticatedUserIamRole the role of guests
 * @param identityPoolId the id of the identity pool
 * @param groupRoles the role of each group that was named, by the group's name
 * @param check what finds out, while the backend is deployed, whether all this belongs together
 */
public record ReferenceAuthResources(
        IUserPool userPool,
        IUserPoolClient userPoolClient,
        IRole authenticatedUserIamRole,
        IRole unauthenticatedUserIamRole,
        String identityPoolId,
        Map<String, IRole> groupRoles,
        CustomResource check)
        implements BackendAuth {

    public ReferenceAuthResources {
        groupRoles = Collections.unmodifiableMap(new LinkedHashMap<>(groupRoles));
    }
}
