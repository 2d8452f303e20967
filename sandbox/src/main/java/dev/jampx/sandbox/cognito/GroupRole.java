package dev.jampx.sandbox.cognito;

import dev.jampx.sandbox.iam.AccessDenial;

/** The IAM role that Amplify gives to each group of the user pool. */
public final class GroupRole {

    /** What the ARNs of roles begin with; their names follow. */
    public static final String ARN_PREFIX = "arn:aws:iam::" + AccessDenial.ACCOUNT + ":role/";

    private GroupRole() {}

    /** The ARN of a group's role, as id tokens name it. */
    public static String arn(String group) {
        return ARN_PREFIX + "amplifyAuth" + group.replaceAll("[^\\w+=,.@-]", "") + "GroupRole";
    }
}
