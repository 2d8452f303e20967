package dev.jampx.sandbox.cognito.pool;

import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.srp.SrpVerifier;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.store.UserStatus;
import dev.jampx.sandbox.cognito.trigger.TriggerCaller;
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
    private final Invitations invitations;

    public MigratedUsers(UserPool pool) {
        this.pool = pool;
        invitations = new Invitations(pool);
    }

    /**
     * Takes a user in, and welcomes them unless the function says otherwise. Who forgot the password gets a code anyway.
     *
     * @param name what the client calls the user
     * @param password the password that the user signed in with; empty for one who forgot it
     * @throws CognitoFailure when what the function says of the user does not fit the pool
     */
    public StoredUser admit(String name, Migrated migrated, Optional<String> password, TriggerCaller caller) {
        StoredUser user = admit(name, migrated, password);
        if (!migrated.suppressMessage()) {
            password.ifPresent(
                    text -> invitations.send(user, text, Invitations.media(migrated.desiredDeliveryMediums()), caller));
        }
        return user;
    }

    private StoredUser admit(String name, Migrated migrated, Optional<String> password) {
        Map<String, String> given = new LinkedHashMap<>(migrated.attributes());
        // Functions pass on what the other pool knows, the user's name there among it.
        given.keySet().removeAll(List.of("username", "sub", "identities", "cognito:user_status"));
        pool.attributeRules().checkAdministrator(given);
        Map<String, String> attributes = pool.aliases().named(name, given);
        String username = UUID.randomUUID().toString();
        Optional<SrpVerifier> verifier = password.map(text -> pool.passwords().verifier(username, text));
        Instant now = pool.now();
        StoredUser user = StoredUser.draft(username, status(migrated), now)
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

    /** As Cognito's guide has it: whom the function does not confirm must choose another password, however they came. */
    private static UserStatus status(Migrated migrated) {
        return migrated.finalUserStatus().filter("CONFIRMED"::equals).isPresent()
                ? UserStatus.CONFIRMED
                : UserStatus.RESET_REQUIRED;
    }
}
