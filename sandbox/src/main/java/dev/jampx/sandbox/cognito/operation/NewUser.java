package dev.jampx.sandbox.cognito.operation;

import dev.jampx.sandbox.cognito.StandardNames;
import dev.jampx.sandbox.cognito.pool.WritableAttributes;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.protocol.Parameters;
import dev.jampx.sandbox.cognito.srp.SrpVerifier;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.store.UserStatus;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A user that somebody asks for: in a pool with e-mail login the {@code Username} of the request is the e-mail address, and
 * the pool makes up the user's own name.
 *
 * @param email the address
 * @param emailVerified whether an administrator vouches for it
 * @param attributes all other attributes
 */
record NewUser(String email, boolean emailVerified, Map<String, String> attributes) {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");

    NewUser {
        attributes = Collections.unmodifiableMap(attributes);
    }

    /**
     * Reads a request to sign up or to create a user.
     *
     * @param byAdministrator whether the request may vouch for the address
     * @throws CognitoFailure when the username is no address, or the attributes are not those of the pool
     */
    static NewUser of(Parameters parameters, boolean byAdministrator) {
        String email = parameters.text("Username");
        if (!EMAIL.matcher(email).matches()) {
            throw CognitoFailure.invalidParameter("Username should be an email.");
        }
        Map<String, String> attributes = parameters.attributes("UserAttributes");
        String given = attributes.remove("email");
        if (given != null && !StoredUser.alias(given).equals(StoredUser.alias(email))) {
            throw CognitoFailure.invalidParameter("The attribute email must be the same as the username.");
        }
        String verified = byAdministrator ? attributes.remove("email_verified") : null;
        WritableAttributes.require(attributes.keySet());
        return new NewUser(email, Boolean.parseBoolean(verified), attributes);
    }

    /** The user as the store keeps them. */
    StoredUser stored(String username, UserStatus status, SrpVerifier password, Instant now) {
        return StoredUser.draft(username, status, now)
                .attribute(StandardNames.EMAIL, email)
                .verified(StandardNames.EMAIL, emailVerified)
                .attributes(attributes)
                .password(password, null)
                .user();
    }
}
