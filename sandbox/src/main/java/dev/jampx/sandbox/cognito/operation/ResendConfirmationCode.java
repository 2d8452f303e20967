package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.CodePurpose;
import dev.jampx.sandbox.cognito.delivery.Destination;
import dev.jampx.sandbox.cognito.delivery.MessageOccasion;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.SimulatedDelivery;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.store.UserStatus;
import dev.jampx.sandbox.cognito.trigger.TriggerCaller;
import java.util.Optional;

/** Issues a new code for a sign-up; the former one is good no longer. */
final class ResendConfirmationCode implements Operation {

    private final UserPool pool;

    ResendConfirmationCode(UserPool pool) {
        this.pool = pool;
    }

    @Override
    public ObjectNode run(Call call) {
        pool.requireClient(call.parameters());
        String name = call.parameters().text("Username");
        Optional<StoredUser> user = pool.find(name);
        if (user.isEmpty()) {
            return SimulatedDelivery.of(name, pool.settings());
        }
        if (user.get().status() != UserStatus.UNCONFIRMED) {
            throw CognitoFailure.invalidParameter("User is already confirmed.");
        }
        Destination to = NewUsers.confirmedBy(user.get(), pool.settings())
                .orElseThrow(
                        () -> CognitoFailure.invalidParameter("Cannot resend codes. Auto verification not turned on."));
        pool.codes().issue(user.get(), to, CodePurpose.SIGN_UP, MessageOccasion.RESEND_CODE, TriggerCaller.of(call));
        return Documents.delivery(to);
    }
}
