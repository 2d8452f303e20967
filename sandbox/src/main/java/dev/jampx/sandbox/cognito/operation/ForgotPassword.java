package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.CodePurpose;
import dev.jampx.sandbox.cognito.StandardNames;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.protocol.Member;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.store.UserStatus;
import java.util.List;
import java.util.Optional;

/** Issues a code that lets a user replace a forgotten password. */
final class ForgotPassword implements Operation {

    private final UserPool pool;

    ForgotPassword(UserPool pool) {
        this.pool = pool;
    }

    @Override
    public List<Member> members() {
        return List.of(Member.CLIENT_ID, Member.USERNAME);
    }

    @Override
    public ObjectNode run(Call call) {
        pool.requireClient(call.parameters());
        String name = call.parameters().text("Username");
        Optional<StoredUser> user = pool.find(name);
        if (user.isEmpty()) {
            return SimulatedDelivery.of(name, pool.settings());
        }
        if (user.get().status() == UserStatus.FORCE_CHANGE_PASSWORD) {
            throw CognitoFailure.notAuthorized("User password cannot be reset in the current state.");
        }
        if (!user.get().verified(StandardNames.EMAIL)) {
            return undeliverable(user.get());
        }
        pool.codes().issue(user.get(), CodePurpose.FORGOT_PASSWORD);
        return Documents.delivery(user.get().email().orElse(""));
    }

    /** A code goes to no address that nobody showed to be theirs. */
    private ObjectNode undeliverable(StoredUser user) {
        if (pool.settings().preventUserExistenceErrors()) {
            return Documents.delivery(user.email().orElse(""));
        }
        throw CognitoFailure.invalidParameter(
                "Cannot reset password for the user as there is no registered/verified email or phone_number");
    }
}
