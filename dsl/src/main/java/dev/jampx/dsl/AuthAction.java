package dev.jampx.dsl;

/** What a function can be allowed to do to the user pool. Amplify: the actions of {@code allow.resource(fn).to([...])}. */
public enum AuthAction {
    /** Put a user into a group. Amplify: {@code addUserToGroup}. */
    ADD_USER_TO_GROUP(dev.jampx.model.AuthAction.ADD_USER_TO_GROUP),
    /** Create a user. Amplify: {@code createUser}. */
    CREATE_USER(dev.jampx.model.AuthAction.CREATE_USER),
    /** Read a user's attributes. Amplify: {@code getUser}. */
    GET_USER(dev.jampx.model.AuthAction.GET_USER),
    /** List the groups of a user. Amplify: {@code listGroupsForUser}. */
    LIST_GROUPS_FOR_USER(dev.jampx.model.AuthAction.LIST_GROUPS_FOR_USER),
    /** List the users. Amplify: {@code listUsers}. */
    LIST_USERS(dev.jampx.model.AuthAction.LIST_USERS),
    /** List the users of a group. Amplify: {@code listUsersInGroup}. */
    LIST_USERS_IN_GROUP(dev.jampx.model.AuthAction.LIST_USERS_IN_GROUP),
    /** Take a user out of a group. Amplify: {@code removeUserFromGroup}. */
    REMOVE_USER_FROM_GROUP(dev.jampx.model.AuthAction.REMOVE_USER_FROM_GROUP),
    /** Set a user's password. Amplify: {@code setUserPassword}. */
    SET_USER_PASSWORD(dev.jampx.model.AuthAction.SET_USER_PASSWORD);

    private final dev.jampx.model.AuthAction term;

    AuthAction(dev.jampx.model.AuthAction term) {
        this.term = term;
    }

    dev.jampx.model.AuthAction term() {
        return term;
    }
}
