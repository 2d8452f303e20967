package dev.jampx.cdk.auth;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.services.cognito.CfnIdentityPool;
import software.amazon.awscdk.services.cognito.CfnIdentityPoolRoleAttachment;
import software.amazon.awscdk.services.cognito.CfnUserPool;
import software.amazon.awscdk.services.cognito.CfnUserPoolClient;
import software.amazon.awscdk.services.cognito.CfnUserPoolDomain;
import software.amazon.awscdk.services.cognito.CfnUserPoolGroup;
import software.amazon.awscdk.services.cognito.CfnUserPoolIdentityProvider;
import software.amazon.awscdk.services.cognito.IUserPool;
import software.amazon.awscdk.services.cognito.IUserPoolClient;
import software.amazon.awscdk.services.iam.IRole;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.kms.IKey;

/**
 * What {@link AmplifyAuth} consists of. Amplify: {@code auth.resources}.
 *
 * @param userPool the user pool
 * @param userPoolClient its client, with which apps sign users in
 * @param authenticatedUserIamRole the role of users who have signed in
 * @param unauthenticatedUserIamRole the role of guests
 * @param identityPoolId the id of the identity pool
 * @param groups each group and its role, by the group's name, in the order of the groups
 * @param customSenderKey the key with which codes are encrypted for functions that send messages, if there are such
 * @param smsRole the role in which text messages are sent, if it belongs to the backend
 * @param cfnResources the resources as CloudFormation knows them, for what the definition has no word for
 */
public record AuthResources(
        IUserPool userPool,
        IUserPoolClient userPoolClient,
        Role authenticatedUserIamRole,
        Role unauthenticatedUserIamRole,
        String identityPoolId,
        Map<String, Group> groups,
        Optional<IKey> customSenderKey,
        Optional<Role> smsRole,
        CfnResources cfnResources)
        implements BackendAuth {

    public AuthResources {
        // Map.copyOf would iterate in an order that differs from run to run.
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }

    @Override
    public Map<String, IRole> groupRoles() {
        Map<String, IRole> roles = new LinkedHashMap<>();
        groups.forEach((name, group) -> roles.put(name, group.role()));
        return Collections.unmodifiableMap(roles);
    }

    /**
     * A group of users.
     *
     * @param cfnUserGroup the group
     * @param role what its members may do
     */
    public record Group(CfnUserPoolGroup cfnUserGroup, Role role) {}

    /**
     * The resources as CloudFormation knows them. Amplify: {@code auth.resources.cfnResources}.
     *
     * @param cfnUserPool the user pool
     * @param cfnUserPoolClient its client
     * @param cfnIdentityPool the identity pool
     * @param cfnIdentityPoolRoleAttachment who gets which role of the identity pool
     * @param cfnIdentityProviders the external providers, by name, in the order of the definition
     * @param cfnUserPoolDomain where the hosted pages are, if there are external providers
     */
    public record CfnResources(
            CfnUserPool cfnUserPool,
            CfnUserPoolClient cfnUserPoolClient,
            CfnIdentityPool cfnIdentityPool,
            CfnIdentityPoolRoleAttachment cfnIdentityPoolRoleAttachment,
            Map<String, CfnUserPoolIdentityProvider> cfnIdentityProviders,
            Optional<CfnUserPoolDomain> cfnUserPoolDomain) {

        public CfnResources {
            cfnIdentityProviders = Collections.unmodifiableMap(new LinkedHashMap<>(cfnIdentityProviders));
        }
    }
}
