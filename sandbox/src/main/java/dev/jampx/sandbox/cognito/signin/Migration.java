package dev.jampx.sandbox.cognito.signin;

import dev.jampx.sandbox.cognito.StandardNames;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.srp.SrpVerifier;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.store.UserStatus;
import dev.jampx.sandbox.cognito.trigger.UserMigration.Migrated;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Has a function fetch users from elsewhere who sign in for the first time with a password. */
final class Migration {

    private static final String CONFIRMED = UserStatus.CONFIRMED.name();

    private final UserPool pool;

    Migration(UserPool pool) {
        this.pool = pool;
    }

    /** The user whom the client names, who may come to be by that; empty when nobody knows them. */
    Optional<StoredUser> find(String password, AuthRequest request) {
        return pool.find(request.username()).or(() -> pool.triggers()
                .userMigration()
                .authenticate(request.username(), password, request.validationData(), request.caller())
                .map(fetched -> kept(request.username(), password, fetched)));
    }

    /** The password was right where the user comes from: it becomes the user's here, whatever the policy. */
    private StoredUser kept(String name, String password, Migrated fetched) {
        String username = UUID.randomUUID().toString();
        Instant now = pool.now();
        SrpVerifier verifier = pool.passwords().taken(username, password);
        Map<String, String> attributes = new LinkedHashMap<>(fetched.attributes());
        attributes.remove("username");
        attributes.putIfAbsent(alias(name), name);
        boolean confirmed = fetched.finalUserStatus().filter(CONFIRMED::equals).isPresent();
        StoredUser user = StoredUser.draft(username, confirmed ? UserStatus.CONFIRMED : UserStatus.RESET_REQUIRED, now)
                .attributes(attributes)
                .password(verifier, null)
                .user();
        return pool.store().write(() -> pool.find(name).orElseGet(() -> {
            pool.store().users().put(user);
            return user;
        }));
    }

    private static String alias(String name) {
        return name.contains("@") ? StandardNames.EMAIL : StandardNames.PHONE_NUMBER;
    }
}
