package dev.jampx.sandbox.cognito;

import java.util.regex.Pattern;

/**
 * What a user pool and its one client are called. Passwords and tokens are bound to it, so it never changes.
 *
 * @param userPoolId the user pool's id, {@code <region>_<letters and digits>}
 * @param clientId the id of the app client, which has no secret
 */
public record UserPoolIdentity(String userPoolId, String clientId) {

    private static final Pattern USER_POOL_ID = Pattern.compile("[a-z0-9-]+_[0-9A-Za-z]+");
    private static final Pattern CLIENT_ID = Pattern.compile("[0-9A-Za-z]+");

    public UserPoolIdentity {
        if (!USER_POOL_ID.matcher(userPoolId).matches()) {
            throw new IllegalArgumentException("Not the id of a user pool: " + userPoolId);
        }
        if (!CLIENT_ID.matcher(clientId).matches()) {
            throw new IllegalArgumentException("Not the id of an app client: " + clientId);
        }
    }

    /** The region, such as {@code us-east-1}. */
    public String region() {
        return userPoolId.substring(0, userPoolId.lastIndexOf('_'));
    }

    /** The part of the pool's id after the underscore; SRP calls it the pool's name. */
    public String poolName() {
        return userPoolId.substring(userPoolId.lastIndexOf('_') + 1);
    }
}
