package dev.jampx.sandbox.cognito.store;

import dev.jampx.sandbox.cognito.srp.SrpVerifier;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A user of the pool.
 *
 * @param username the user's own name, a UUID, which is also the {@code sub}
 * @param email the e-mail address as it was given; the alias that the user signs in with
 * @param emailVerified whether the user showed that the address is theirs
 * @param status where the user stands
 * @param password what is kept of the password
 * @param temporaryPasswordExpiresAt when an administrator's temporary password ends; null for a password of the user's own
 * @param attributes all other attributes, by name
 * @param groups the names of the groups the user is in
 * @param createdAt when the user came to be
 * @param modifiedAt when the user last changed
 */
public record StoredUser(
        String username,
        String email,
        boolean emailVerified,
        UserStatus status,
        SrpVerifier password,
        @Nullable Instant temporaryPasswordExpiresAt,
        Map<String, String> attributes,
        SortedSet<String> groups,
        Instant createdAt,
        Instant modifiedAt) {

    public StoredUser {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        groups = Collections.unmodifiableSortedSet(new TreeSet<>(groups));
    }

    /** The form of an e-mail address under which users are found: the sign-in alias takes no notice of case. */
    public static String alias(String email) {
        return email.toLowerCase(Locale.ROOT);
    }

    /** This user with an address that is verified and a status of confirmed. */
    public StoredUser confirmed(Instant now) {
        return new StoredUser(
                username,
                email,
                true,
                UserStatus.CONFIRMED,
                password,
                temporaryPasswordExpiresAt,
                attributes,
                groups,
                createdAt,
                now);
    }

    /** This user, confirmed by an administrator, who vouches for the user but not for the address. */
    public StoredUser confirmedByAdministrator(Instant now) {
        return new StoredUser(
                username,
                email,
                emailVerified,
                UserStatus.CONFIRMED,
                password,
                temporaryPasswordExpiresAt,
                attributes,
                groups,
                createdAt,
                now);
    }

    /** This user with a password of their own choice. */
    public StoredUser withPassword(SrpVerifier next, UserStatus nextStatus, Instant now) {
        return new StoredUser(
                username, email, emailVerified, nextStatus, next, null, attributes, groups, createdAt, now);
    }

    /** This user with a password that the next sign-in must replace before {@code expiresAt}. */
    public StoredUser withTemporaryPassword(SrpVerifier next, Instant expiresAt, Instant now) {
        return new StoredUser(
                username,
                email,
                emailVerified,
                UserStatus.FORCE_CHANGE_PASSWORD,
                next,
                expiresAt,
                attributes,
                groups,
                createdAt,
                now);
    }

    /** This user with further attributes. */
    public StoredUser withAttributes(Map<String, String> more, Instant now) {
        Map<String, String> all = new LinkedHashMap<>(attributes);
        all.putAll(more);
        return new StoredUser(
                username,
                email,
                emailVerified,
                status,
                password,
                temporaryPasswordExpiresAt,
                all,
                groups,
                createdAt,
                now);
    }

    /** This user in other groups. Membership is no change of the user, so the date of the last change stays. */
    public StoredUser withGroups(SortedSet<String> next) {
        return new StoredUser(
                username,
                email,
                emailVerified,
                status,
                password,
                temporaryPasswordExpiresAt,
                attributes,
                next,
                createdAt,
                modifiedAt);
    }
}
