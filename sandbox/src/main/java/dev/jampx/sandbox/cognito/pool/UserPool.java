package dev.jampx.sandbox.cognito.pool;

import dev.jampx.sandbox.cognito.UserPoolSettings;
import dev.jampx.sandbox.cognito.delivery.Messenger;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.protocol.Parameters;
import dev.jampx.sandbox.cognito.store.StoredGroup;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.store.UserPoolStore;
import dev.jampx.sandbox.cognito.trigger.Triggers;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A user pool's parts, as operations need them.
 *
 * @param store what it remembers
 * @param current the settings, which may change between two requests
 * @param clock tells the time
 * @param passwords makes and checks passwords
 * @param codes issues and takes back codes
 * @param messenger sends messages
 * @param groups the groups
 * @param triggers calls the functions of triggers
 */
public record UserPool(
        UserPoolStore store,
        Supplier<UserPoolSettings> current,
        InstantSource clock,
        Passwords passwords,
        CodeDesk codes,
        Messenger messenger,
        UserGroups groups,
        Triggers triggers) {

    /** The settings as they are now. */
    public UserPoolSettings settings() {
        return current.get();
    }

    /** The present time. */
    public Instant now() {
        return clock.instant();
    }

    /** The user whom a client or an administrator calls so: by their own name, or by what users sign in with, in any case. */
    public Optional<StoredUser> find(String usernameOrAlias) {
        return store.users().named(usernameOrAlias).or(() -> settings().usernameAttributes().stream()
                .flatMap(attribute -> store.users().with(attribute, usernameOrAlias, ""))
                .filter(Aliases::signsInHere)
                .findFirst());
    }

    /** What attributes must be like. */
    public AttributeRules attributeRules() {
        return new AttributeRules(settings().schema());
    }

    /** What users sign in with. */
    public Aliases aliases() {
        return new Aliases(store, current);
    }

    /**
     * Changes a user.
     *
     * @param change makes the changed user of the user as the store has it now; it may refuse to
     * @return the changed user
     * @throws CognitoFailure when there is no such user any more
     */
    public StoredUser change(StoredUser user, UnaryOperator<StoredUser> change) {
        return store.write(() -> {
            StoredUser changed = change.apply(fresh(user));
            store.users().put(changed);
            return changed;
        });
    }

    /**
     * The user that an administrator's request is about.
     *
     * @throws CognitoFailure when there is no such user
     */
    public StoredUser require(Parameters parameters) {
        return find(parameters.text("Username")).orElseThrow(CognitoFailure::userNotFound);
    }

    /**
     * The user as the store has it now; for use within a change, when it may have changed since it was found.
     *
     * @throws CognitoFailure when there is no such user
     */
    public StoredUser fresh(StoredUser user) {
        return store.users().named(user.username()).orElseThrow(CognitoFailure::userNotFound);
    }

    /**
     * Checks that a request is about this pool.
     *
     * @throws CognitoFailure when it names another one
     */
    public void requirePool(Parameters parameters) {
        String id = parameters.text("UserPoolId");
        if (!id.equals(settings().identity().userPoolId())) {
            throw CognitoFailure.resourceNotFound("User pool " + id + " does not exist.");
        }
    }

    /**
     * Checks that a request comes from this pool's client.
     *
     * @throws CognitoFailure when it names another one
     */
    public void requireClient(Parameters parameters) {
        String id = parameters.text("ClientId");
        if (!id.equals(settings().identity().clientId())) {
            throw CognitoFailure.resourceNotFound("User pool client " + id + " does not exist.");
        }
    }

    /**
     * Checks that there is the group that a request is about.
     *
     * @return the group
     * @throws CognitoFailure when it does not
     */
    public StoredGroup requireGroup(Parameters parameters) {
        String group = parameters.text("GroupName");
        return groups.find(group).orElseThrow(() -> CognitoFailure.resourceNotFound("Group not found."));
    }
}
