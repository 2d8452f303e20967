package dev.jampx.cdk.auth;

import java.util.Map;
import software.amazon.awscdk.services.cognito.IUserPool;
import software.amazon.awscdk.services.cognito.IUserPoolClient;
import software.amazon.awscdk.services.iam.IRole;
import software.constructs.Construct;

/** The users of a backend as its other parts see them, whether their user pool is the backend's own or was there before. */
public interface BackendAuth {

    /**
     * Adds the construct that {@code props} is about: {@link AmplifyAuth} or {@link AmplifyReferenceAuth}.
     *
     * @param scope a stack, or a construct in one
     * @param id the construct's id in it
     * @param props what to make
     */
    static BackendAuth add(Construct scope, String id, AmplifyAuthProps props) {
        return props.auth().accept(AuthKind.DEFINED).isPresent()
                ? new AmplifyAuth(scope, id, props).resources()
                : new AmplifyReferenceAuth(scope, id, props).resources();
    }

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
