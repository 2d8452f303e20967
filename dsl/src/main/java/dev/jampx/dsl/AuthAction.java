package dev.jampx.dsl;

/** What a function can be allowed to do to the user pool. Amplify: the actions of {@code allow.resource(fn).to([...])}. */
public enum AuthAction {
    /** Everything about users but their groups, devices and passwords. Amplify: {@code manageUsers}. */
    MANAGE_USERS(dev.jampx.model.AuthAction.MANAGE_USERS),
    /** Put users into groups and take them out. Amplify: {@code manageGroupMembership}. */
    MANAGE_GROUP_MEMBERSHIP(dev.jampx.model.AuthAction.MANAGE_GROUP_MEMBERSHIP),
    /** Everything about groups but who is in them. Amplify: {@code manageGroups}. */
    MANAGE_GROUPS(dev.jampx.model.AuthAction.MANAGE_GROUPS),
    /** Everything about the devices of users. Amplify: {@code manageUserDevices}. */
    MANAGE_USER_DEVICES(dev.jampx.model.AuthAction.MANAGE_USER_DEVICES),
    /** Reset and set passwords. Amplify: {@code managePasswordRecovery}. */
    MANAGE_PASSWORD_RECOVERY(dev.jampx.model.AuthAction.MANAGE_PASSWORD_RECOVERY),
    /** Link users to users of external providers. Amplify: {@code manageProviderForUser}. */
    MANAGE_PROVIDER_FOR_USER(dev.jampx.model.AuthAction.MANAGE_PROVIDER_FOR_USER),
    /** Put a user into a group. Amplify: {@code addUserToGroup}. */
    ADD_USER_TO_GROUP(dev.jampx.model.AuthAction.ADD_USER_TO_GROUP),
    /** Create a group. Amplify: {@code createGroup}. */
    CREATE_GROUP(dev.jampx.model.AuthAction.CREATE_GROUP),
    /** Create a user. Amplify: {@code createUser}. */
    CREATE_USER(dev.jampx.model.AuthAction.CREATE_USER),
    /** Delete a group. Amplify: {@code deleteGroup}. */
    DELETE_GROUP(dev.jampx.model.AuthAction.DELETE_GROUP),
    /** Delete a user. Amplify: {@code deleteUser}. */
    DELETE_USER(dev.jampx.model.AuthAction.DELETE_USER),
    /** Delete attributes of a user. Amplify: {@code deleteUserAttributes}. */
    DELETE_USER_ATTRIBUTES(dev.jampx.model.AuthAction.DELETE_USER_ATTRIBUTES),
    /** Keep a user from signing in. Amplify: {@code disableUser}. */
    DISABLE_USER(dev.jampx.model.AuthAction.DISABLE_USER),
    /** Let a user sign in again. Amplify: {@code enableUser}. */
    ENABLE_USER(dev.jampx.model.AuthAction.ENABLE_USER),
    /** Forget a device of a user. Amplify: {@code forgetDevice}. */
    FORGET_DEVICE(dev.jampx.model.AuthAction.FORGET_DEVICE),
    /** Read a device of a user. Amplify: {@code getDevice}. */
    GET_DEVICE(dev.jampx.model.AuthAction.GET_DEVICE),
    /** Read a group. Amplify: {@code getGroup}. */
    GET_GROUP(dev.jampx.model.AuthAction.GET_GROUP),
    /** Read a user's attributes. Amplify: {@code getUser}. */
    GET_USER(dev.jampx.model.AuthAction.GET_USER),
    /** List the users. Amplify: {@code listUsers}. */
    LIST_USERS(dev.jampx.model.AuthAction.LIST_USERS),
    /** List the users of a group. Amplify: {@code listUsersInGroup}. */
    LIST_USERS_IN_GROUP(dev.jampx.model.AuthAction.LIST_USERS_IN_GROUP),
    /** List the devices of a user. Amplify: {@code listDevices}. */
    LIST_DEVICES(dev.jampx.model.AuthAction.LIST_DEVICES),
    /** List the groups. Amplify: {@code listGroups}. */
    LIST_GROUPS(dev.jampx.model.AuthAction.LIST_GROUPS),
    /** List the groups of a user. Amplify: {@code listGroupsForUser}. */
    LIST_GROUPS_FOR_USER(dev.jampx.model.AuthAction.LIST_GROUPS_FOR_USER),
    /** Take a user out of a group. Amplify: {@code removeUserFromGroup}. */
    REMOVE_USER_FROM_GROUP(dev.jampx.model.AuthAction.REMOVE_USER_FROM_GROUP),
    /** Have a user choose a new password. Amplify: {@code resetUserPassword}. */
    RESET_USER_PASSWORD(dev.jampx.model.AuthAction.RESET_USER_PASSWORD),
    /** Choose a user's second factors. Amplify: {@code setUserMfaPreference}. */
    SET_USER_MFA_PREFERENCE(dev.jampx.model.AuthAction.SET_USER_MFA_PREFERENCE),
    /** Set a user's password. Amplify: {@code setUserPassword}. */
    SET_USER_PASSWORD(dev.jampx.model.AuthAction.SET_USER_PASSWORD),
    /** Choose how a user gets codes. Amplify: {@code setUserSettings}. */
    SET_USER_SETTINGS(dev.jampx.model.AuthAction.SET_USER_SETTINGS),
    /** Remember a device of a user, or not. Amplify: {@code updateDeviceStatus}. */
    UPDATE_DEVICE_STATUS(dev.jampx.model.AuthAction.UPDATE_DEVICE_STATUS),
    /** Change a group. Amplify: {@code updateGroup}. */
    UPDATE_GROUP(dev.jampx.model.AuthAction.UPDATE_GROUP),
    /** Change a user's attributes. Amplify: {@code updateUserAttributes}. */
    UPDATE_USER_ATTRIBUTES(dev.jampx.model.AuthAction.UPDATE_USER_ATTRIBUTES);

    private final dev.jampx.model.AuthAction term;

    AuthAction(dev.jampx.model.AuthAction term) {
        this.term = term;
    }

    dev.jampx.model.AuthAction term() {
        return term;
    }
}
