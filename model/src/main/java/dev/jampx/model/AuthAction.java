package dev.jampx.model;

import java.util.List;

/** What a function may do to the user pool. Mirrors the actions of Amplify's {@code allow.resource(fn).to([...])} in {@code defineAuth}. */
public enum AuthAction {
    ADD_USER_TO_GROUP("cognito-idp:AdminAddUserToGroup"),
    CREATE_USER("cognito-idp:AdminCreateUser"),
    GET_USER("cognito-idp:AdminGetUser"),
    LIST_GROUPS_FOR_USER("cognito-idp:AdminListGroupsForUser"),
    LIST_USERS("cognito-idp:ListUsers"),
    LIST_USERS_IN_GROUP("cognito-idp:ListUsersInGroup"),
    REMOVE_USER_FROM_GROUP("cognito-idp:AdminRemoveUserFromGroup"),
    SET_USER_PASSWORD("cognito-idp:AdminSetUserPassword");

    private final List<String> iamActions;

    AuthAction(String... iamActions) {
        this.iamActions = List.of(iamActions);
    }

    /** The IAM actions it stands for. */
    public List<String> iamActions() {
        return iamActions;
    }
}
