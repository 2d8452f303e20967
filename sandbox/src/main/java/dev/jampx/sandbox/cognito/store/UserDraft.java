package dev.jampx.sandbox.cognito.store;

import dev.jampx.sandbox.cognito.StandardNames;
import dev.jampx.sandbox.cognito.srp.SrpVerifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A user in the making, or one who is being changed. */
public final class UserDraft {

    private final String username;
    private final String sub;
    private final Instant createdAt;
    private final Instant modifiedAt;
    private final Map<String, String> attributes;
    private final Map<String, String> pendingAttributes;
    private boolean enabled;
    private UserStatus status;
    private @Nullable SrpVerifier password;
    private @Nullable Instant temporaryPasswordExpiresAt;
    private SortedSet<String> groups;
    private SecondFactors secondFactors;
    private List<LinkedIdentity> identities;

    UserDraft(String username, UserStatus status, Instant now) {
        this(
                new StoredUser(
                        username,
                        username,
                        true,
                        status,
                        null,
                        null,
                        Map.of(),
                        Map.of(),
                        new TreeSet<>(),
                        SecondFactors.NONE,
                        List.of(),
                        now,
                        now),
                now);
    }

    UserDraft(StoredUser user, Instant now) {
        this(user, user.username(), user.sub(), now);
    }

    private UserDraft(StoredUser user, String username, String sub, Instant now) {
        this.username = username;
        this.sub = sub;
        createdAt = user.createdAt();
        modifiedAt = now;
        enabled = user.enabled();
        status = user.status();
        password = user.password();
        temporaryPasswordExpiresAt = user.temporaryPasswordExpiresAt();
        attributes = new LinkedHashMap<>(user.attributes());
        pendingAttributes = new LinkedHashMap<>(user.pendingAttributes());
        groups = user.groups();
        secondFactors = user.secondFactors();
        identities = user.identities();
    }

    /** The same with a name that is not the {@code sub}, as those have who sign in elsewhere. */
    public UserDraft called(String name) {
        return new UserDraft(user(), name, sub, modifiedAt);
    }

    /** Lets the user sign in, or not. */
    public UserDraft enabled(boolean value) {
        enabled = value;
        return this;
    }

    /** Where the user stands. */
    public UserDraft status(UserStatus value) {
        status = value;
        return this;
    }

    /**
     * Another password.
     *
     * @param expiresAt when it ends, if it is temporary
     */
    public UserDraft password(@Nullable SrpVerifier verifier, @Nullable Instant expiresAt) {
        password = verifier;
        temporaryPasswordExpiresAt = expiresAt;
        return this;
    }

    /** Further attributes, or other values of those that there are. */
    public UserDraft attributes(Map<String, String> more) {
        attributes.putAll(more);
        return this;
    }

    /** Another value of an attribute. */
    public UserDraft attribute(String name, String value) {
        attributes.put(name, value);
        return this;
    }

    /** Whether the e-mail address or phone number that {@code attribute} names is known to be the user's. */
    public UserDraft verified(String attribute, boolean value) {
        return attribute(StandardNames.verified(attribute), Boolean.toString(value));
    }

    /** Without these attributes, and without new values that wait for them. */
    public UserDraft without(Collection<String> names) {
        attributes.keySet().removeAll(names);
        pendingAttributes.keySet().removeAll(names);
        return this;
    }

    /** A new e-mail address or phone number, which takes its place once it is verified. */
    public UserDraft pending(String attribute, String value) {
        pendingAttributes.put(attribute, value);
        return this;
    }

    /** Gives up a new e-mail address or phone number that waits. */
    public UserDraft noLongerPending(String attribute) {
        pendingAttributes.remove(attribute);
        return this;
    }

    /** Other groups. */
    public UserDraft groups(SortedSet<String> names) {
        groups = names;
        return this;
    }

    /** Other second factors. */
    public UserDraft secondFactors(SecondFactors value) {
        secondFactors = value;
        return this;
    }

    /** One more account elsewhere. */
    public UserDraft linked(LinkedIdentity identity) {
        identities = new ArrayList<>(identities);
        identities.add(identity);
        return this;
    }

    /** Without the account {@code userId} of a provider. */
    public UserDraft unlinked(String provider, String userId) {
        identities = identities.stream()
                .filter(one ->
                        !one.providerName().equals(provider) || !one.userId().equals(userId))
                .toList();
        return this;
    }

    /** The user. */
    public StoredUser user() {
        return new StoredUser(
                username,
                sub,
                enabled,
                status,
                password,
                temporaryPasswordExpiresAt,
                attributes,
                pendingAttributes,
                groups,
                secondFactors,
                identities,
                createdAt,
                modifiedAt);
    }
}
