package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.CodePurpose;
import dev.jampx.sandbox.cognito.IssuedCode;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.protocol.Member;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.srp.SrpVerifier;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.store.UserStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes a user with a temporary password, which the first sign-in must replace. */
final class AdminCreateUser implements Operation {

    /** How long a temporary password is good: Cognito's default. */
    static final Duration VALIDITY = Duration.ofDays(7);

    private static final List<String> ACTIONS = List.of("SUPPRESS", "RESEND");

    private final UserPool pool;

    AdminCreateUser(UserPool pool) {
        this.pool = pool;
    }

    @Override
    public List<Member> members() {
        return List.of(
                Member.USER_POOL_ID,
                Member.USERNAME,
                Member.password("TemporaryPassword").optional());
    }

    @Override
    public boolean signed() {
        return true;
    }

    @Override
    public ObjectNode run(Call call) {
        pool.requirePool(call.parameters());
        Optional<String> action = call.parameters().optionalText("MessageAction");
        if (action.isPresent() && !ACTIONS.contains(action.get())) {
            throw CognitoFailure.invalidParameter("1 validation error detected: Value '" + action.get()
                    + "' at 'messageAction' failed to satisfy constraint: Member must satisfy enum value set: "
                    + ACTIONS);
        }
        String password = call.parameters().optionalText("TemporaryPassword").orElseGet(() -> pool.passwords()
                .temporary());
        boolean again = action.filter("RESEND"::equals).isPresent();
        StoredUser user = again ? invitedAgain(call, password) : created(call, password);
        IssuedCode invitation = new IssuedCode(
                user.username(), user.email().orElse(""), CodePurpose.INVITATION, password, user.modifiedAt());
        boolean told = action.filter("SUPPRESS"::equals).isEmpty();
        pool.store().write(() -> {
            requireUnchanged(user, again);
            pool.store().users().put(user);
            if (told) {
                pool.store().codes().record(invitation);
            }
            return user;
        });
        if (told) {
            pool.codes().deliver(invitation);
        }
        ObjectNode document = Documents.empty();
        document.set("User", Documents.user(user, name -> true));
        return document;
    }

    private StoredUser created(Call call, String password) {
        NewUser requested = NewUser.of(call.parameters(), true);
        requireFree(requested.email());
        String username = UUID.randomUUID().toString();
        SrpVerifier verifier = pool.passwords().accept(username, password);
        Instant now = pool.now();
        return requested
                .stored(username, UserStatus.FORCE_CHANGE_PASSWORD, verifier, now)
                .withTemporaryPassword(verifier, now.plus(VALIDITY), now);
    }

    private StoredUser invitedAgain(Call call, String password) {
        StoredUser user = pool.require(call.parameters());
        requireInvited(user);
        Instant now = pool.now();
        SrpVerifier verifier = pool.passwords().accept(user.username(), password);
        return user.withTemporaryPassword(verifier, now.plus(VALIDITY), now);
    }

    private void requireUnchanged(StoredUser user, boolean again) {
        if (again) {
            requireInvited(pool.fresh(user));
        } else {
            requireFree(user.email().orElse(""));
        }
    }

    private void requireFree(String email) {
        if (pool.store().users().withEmail(email).isPresent()) {
            throw new CognitoFailure("UsernameExistsException", "User account already exists");
        }
    }

    private static void requireInvited(StoredUser user) {
        if (user.status() != UserStatus.FORCE_CHANGE_PASSWORD) {
            throw new CognitoFailure(
                    "UnsupportedUserStateException",
                    "Resend not possible. " + user.username() + " status is not FORCE_CHANGE_PASSWORD");
        }
    }
}
