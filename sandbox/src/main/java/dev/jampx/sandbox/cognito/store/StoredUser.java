package dev.jampx.sandbox.cognito.store;

import dev.jampx.sandbox.cognito.StandardNames;
import dev.jampx.sandbox.cognito.srp.SrpVerifier;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A user of the pool.
 *
 * @param username the user's own name: a UUID, or the provider's name and the user's there for one who signs in elsewhere
 * @param sub the user's unique id; the name itself if that is a UUID
 * @param enabled whether the user may sign in
 * @param status where the user stands
 * @param password what is kept of the password, if there is one
 * @param temporaryPasswordExpiresAt when an administrator's temporary password ends; null for a password of the user's own
 * @param attributes what is known of the user, by Cognito's names, all but the {@code sub} and the {@code identities}
 * @param pendingAttributes new e-mail addresses and phone numbers that take their places once they are verified
 * @param groups the names of the groups the user is in
 * @param secondFactors what the user has to show besides the password
 * @param identities accounts elsewhere
 * @param createdAt when the user came to be
 * @param modifiedAt when the user last changed
 */
public record StoredUser(
        String username,
        String sub,
        boolean enabled,
        UserStatus status,
        @Nullable SrpVerifier password,
        @Nullable Instant temporaryPasswordExpiresAt,
        Map<String, String> attributes,
        Map<String, String> pendingAttributes,
        SortedSet<String> groups,
        SecondFactors secondFactors,
        List<LinkedIdentity> identities,
        Instant createdAt,
        Instant modifiedAt) {

    public StoredUser {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        pendingAttributes = Collections.unmodifiableMap(new LinkedHashMap<>(pendingAttributes));
        groups = Collections.unmodifiableSortedSet(new TreeSet<>(groups));
        identities = List.copyOf(identities);
    }

    /** A user who is not there yet, whose name is a UUID. */
    public static UserDraft draft(String username, UserStatus status, Instant now) {
        return new UserDraft(username, status, now);
    }

    /** The form of an e-mail address or phone number under which users are found: sign-in takes no notice of case. */
    public static String alias(String value) {
        return value.toLowerCase(Locale.ROOT);
    }

    /** The value of an attribute. */
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    /** The e-mail address. */
    public Optional<String> email() {
        return attribute(StandardNames.EMAIL);
    }

    /** The phone number. */
    public Optional<String> phoneNumber() {
        return attribute(StandardNames.PHONE_NUMBER);
    }

    /** Whether the user showed that the e-mail address or phone number that {@code attribute} names is theirs. */
    public boolean verified(String attribute) {
        return attributes.containsKey(attribute)
                && Boolean.parseBoolean(attributes.get(StandardNames.verified(attribute)));
    }

    /** This user, to be changed at {@code now}. */
    public UserDraft changed(Instant now) {
        return new UserDraft(this, now);
    }

    /** This user with a password of their own choice. */
    public StoredUser withPassword(SrpVerifier next, UserStatus nextStatus, Instant now) {
        return changed(now).password(next, null).status(nextStatus).user();
    }

    /** This user with a password that the next sign-in must replace before {@code expiresAt}. */
    public StoredUser withTemporaryPassword(SrpVerifier next, Instant expiresAt, Instant now) {
        return changed(now)
                .password(next, expiresAt)
                .status(UserStatus.FORCE_CHANGE_PASSWORD)
                .user();
    }

    /** This user with further attributes. */
    public StoredUser withAttributes(Map<String, String> more, Instant now) {
        return changed(now).attributes(more).user();
    }

    /** This user in other groups. Membership is no change of the user, so the date of the last change stays. */
    public StoredUser withGroups(SortedSet<String> next) {
        return changed(modifiedAt).groups(next).user();
    }
}
