package dev.jampx.sandbox.cognito.pool;

import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.srp.SrpVerifier;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.store.UserStatus;
import dev.jampx.sandbox.cognito.trigger.UserMigration.Migrated;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes users in whom the user-migration trigger fetched from elsewhere. */
public final class MigratedUsers {

    private final UserPool pool;

    public MigratedUsers(UserPool pool) {
        this.pool = pool;
    }

    /**
     * Takes a user in.
     *
     * @param name what the client calls the user
     * @param password the password that the user signed in with; empty for one who forgot it
     * @throws CognitoFailure when what the function says of the user does not fit the pool
     */
    public StoredUser admit(String name, Migrated migrated, Optional<String> password) {
        Map<String, String> given = new LinkedHashMap<>(migrated.attributes());
        // Functions pass on what the other pool knows, the user's name there among it.
        given.keySet().removeAll(List.of("username", "sub", "identities", "cognito:user_status"));
        pool.attributeRules().checkAdministrator(given);
        Map<String, String> attributes = pool.aliases().named(name, given);
        String username = UUID.randomUUID().toString();
        Optional<SrpVerifier> verifier = password.map(text -> pool.passwords().verifier(username, text));
        Instant now = pool.now();
        StoredUser user = StoredUser.draft(username, status(migrated, password), now)
                .attributes(attributes)
                .password(verifier.orElse(null), null)
                .user();
        return pool.store().write(() -> {
            pool.aliases().taken(attributes, "").ifPresent(attribute -> {
                throw new CognitoFailure(
                        "AliasExistsException", "An account with the given " + attribute + " already exists.");
            });
            pool.store().users().put(user);
            return user;
        });
    }

    /** A user who signs in with a password is confirmed with it, unless the function wants a new one. */
    private static UserStatus status(Migrated migrated, Optional<String> password) {
        boolean confirmed = migrated.finalUserStatus().map("CONFIRMED"::equals).orElse(password.isPresent());
        return confirmed ? UserStatus.CONFIRMED : UserStatus.RESET_REQUIRED;
    }
}
