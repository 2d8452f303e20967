package dev.jampx.model;

import java.util.List;
import java.util.stream.Stream;

/** What a function may do to the user pool. Mirrors the actions of Amplify's {@code allow.resource(fn).to([...])} in {@code defineAuth}. */
public enum AuthAction {
    MANAGE_USERS(
            "AdminConfirmSignUp",
            "AdminCreateUser",
            "AdminDeleteUser",
            "AdminDeleteUserAttributes",
            "AdminDisableUser",
            "AdminEnableUser",
            "AdminGetUser",
            "AdminListGroupsForUser",
            "AdminRespondToAuthChallenge",
            "AdminSetUserMFAPreference",
            "AdminSetUserSettings",
            "AdminUpdateUserAttributes",
            "AdminUserGlobalSignOut"),
    MANAGE_GROUP_MEMBERSHIP("AdminAddUserToGroup", "AdminRemoveUserFromGroup"),
    MANAGE_GROUPS("GetGroup", "ListGroups", "CreateGroup", "DeleteGroup", "UpdateGroup"),
    MANAGE_USER_DEVICES("AdminForgetDevice", "AdminGetDevice", "AdminListDevices", "AdminUpdateDeviceStatus"),
    MANAGE_PASSWORD_RECOVERY("AdminResetUserPassword", "AdminSetUserPassword"),
    MANAGE_PROVIDER_FOR_USER("AdminLinkProviderForUser"),
    ADD_USER_TO_GROUP("AdminAddUserToGroup"),
    CREATE_GROUP("CreateGroup"),
    CREATE_USER("AdminCreateUser"),
    DELETE_GROUP("DeleteGroup"),
    DELETE_USER("AdminDeleteUser"),
    DELETE_USER_ATTRIBUTES("AdminDeleteUserAttributes"),
    DISABLE_USER("AdminDisableUser"),
    ENABLE_USER("AdminEnableUser"),
    FORGET_DEVICE("AdminForgetDevice"),
    GET_DEVICE("AdminGetDevice"),
    GET_GROUP("GetGroup"),
    GET_USER("AdminGetUser"),
    LIST_USERS("ListUsers"),
    LIST_USERS_IN_GROUP("ListUsersInGroup"),
    LIST_DEVICES("AdminListDevices"),
    LIST_GROUPS("ListGroups"),
    LIST_GROUPS_FOR_USER("AdminListGroupsForUser"),
    REMOVE_USER_FROM_GROUP("AdminRemoveUserFromGroup"),
    RESET_USER_PASSWORD("AdminResetUserPassword"),
    SET_USER_MFA_PREFERENCE("AdminSetUserMFAPreference"),
    SET_USER_PASSWORD("AdminSetUserPassword"),
    SET_USER_SETTINGS("AdminSetUserSettings"),
    UPDATE_DEVICE_STATUS("AdminUpdateDeviceStatus"),
    UPDATE_GROUP("UpdateGroup"),
    UPDATE_USER_ATTRIBUTES("AdminUpdateUserAttributes");

    private final List<String> iamActions;

    AuthAction(String... operations) {
        this.iamActions = Stream.of(operations)
                .map(operation -> "cognito-idp:" + operation)
                .toList();
    }

    /** The IAM actions it stands for. */
    public List<String> iamActions() {
        return iamActions;
    }
}
