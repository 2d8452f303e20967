package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.CodePurpose;
import dev.jampx.sandbox.cognito.delivery.Destination;
import dev.jampx.sandbox.cognito.delivery.MessageOccasion;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.MigratedUsers;
import dev.jampx.sandbox.cognito.pool.RecoveryChannels;
import dev.jampx.sandbox.cognito.pool.SimulatedDelivery;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.store.UserStatus;
import dev.jampx.sandbox.cognito.trigger.TriggerCaller;
import java.util.Optional;

/** Issues a code that lets a user replace a forgotten password. */
final class ForgotPassword implements Operation {

    private final UserPool pool;
    private final MigratedUsers migration;

    ForgotPassword(UserPool pool) {
        this.pool = pool;
        this.migration = new MigratedUsers(pool);
    }

    @Override
    public ObjectNode run(Call call) {
        pool.requireClient(call.parameters());
        String name = call.parameters().text("Username");
        TriggerCaller caller = TriggerCaller.of(call);
        Optional<StoredUser> user = pool.find(name).or(() -> migrated(name, caller));
        if (user.isEmpty()) {
            return SimulatedDelivery.of(name, pool.settings());
        }
        requireResettable(user.get());
        Optional<Destination> to =
                RecoveryChannels.of(user.get(), pool.settings().accountRecovery());
        if (to.isEmpty()) {
            return undeliverable(user.get(), name);
        }
        pool.codes().issue(user.get(), to.get(), CodePurpose.FORGOT_PASSWORD, MessageOccasion.FORGOT_PASSWORD, caller);
        return Documents.delivery(to.get());
    }

    private Optional<StoredUser> migrated(String name, TriggerCaller caller) {
        return pool.triggers()
                .userMigration()
                .forgotPassword(name, caller)
                .map(migrated -> migration.admit(name, migrated, Optional.empty(), caller));
    }

    private static void requireResettable(StoredUser user) {
        if (!user.enabled()) {
            throw CognitoFailure.notAuthorized("User is disabled.");
        }
        if (user.status() == UserStatus.FORCE_CHANGE_PASSWORD || user.status() == UserStatus.EXTERNAL_PROVIDER) {
            throw CognitoFailure.notAuthorized("User password cannot be reset in the current state.");
        }
    }

    /** A code goes to no address that nobody showed to be theirs. */
    private ObjectNode undeliverable(StoredUser user, String name) {
        if (pool.settings().preventUserExistenceErrors()) {
            return SimulatedDelivery.of(name, pool.settings());
        }
        throw RecoveryChannels.nowhere();
    }
}
