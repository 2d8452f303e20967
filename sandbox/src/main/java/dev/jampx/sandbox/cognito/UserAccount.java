package dev.jampx.sandbox.cognito;

import java.time.Instant;
import java.util.List;

/**
 * A user as the developer console shows them.
 *
 * @param username the user's own name, a UUID, which is also the {@code sub}
 * @param email the e-mail address, if there is one
 * @param phoneNumber the phone number, if there is one
 * @param status Cognito's {@code UserStatusType}, such as {@code CONFIRMED}
 * @param enabled whether the user may sign in
 * @param groups the groups the user is in
 * @param createdAt when the user came to be
 */
public record UserAccount(
        String username,
        String email,
        String phoneNumber,
        String status,
        boolean enabled,
        List<String> groups,
        Instant createdAt) {

    public UserAccount {
        groups = List.copyOf(groups);
    }
}
