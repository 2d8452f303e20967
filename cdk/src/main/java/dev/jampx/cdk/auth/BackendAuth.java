package dev.jampx.cdk.auth;

import java.util.Map;
import software.amazon.awscdk.services.cognito.IUserPool;
import software.amazon.awscdk.services.cognito.IUserPoolClient;
import software.amazon.awscdk.services.iam.IRole;

/** The users of a backend as its other parts see them, whether their user pool is the backend's own or was there before. */
public interface BackendAuth {

    /** The user pool. */
    IUserPool userPool();

    /** The user pool's client, with which apps sign users in. */
    IUserPoolClient userPoolClient();

    /** The role of users who have signed in. */
    IRole authenticatedUserIamRole();

    /** The role of guests. */
    IRole unauthenticatedUserIamRole();

    /** The id of the identity pool. */
    String identityPoolId();

    /** The role of each group, by the group's name, in the order of the groups. */
    Map<String, IRole> groupRoles();
}
