package dev.jampx.sandbox.cognito.signin;

import dev.jampx.sandbox.cognito.pool.MigratedUsers;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.util.Optional;

/** Has a function fetch users from elsewhere who sign in for the first time with a password. */
final class Migration {

    private final UserPool pool;

    Migration(UserPool pool) {
        this.pool = pool;
    }

    /** The user whom the client names, who may come to be by that; empty when nobody knows them. */
    Optional<StoredUser> find(String password, AuthRequest request) {
        return pool.find(request.username()).or(() -> pool.triggers()
                .userMigration()
                .authenticate(request.username(), password, request.validationData(), request.caller())
                .map(fetched -> new MigratedUsers(pool)
                        .admit(request.username(), fetched, Optional.of(password), request.caller())));
    }
}
