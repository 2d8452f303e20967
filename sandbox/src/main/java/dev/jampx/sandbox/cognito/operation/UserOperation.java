package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.protocol.Parameters;
import dev.jampx.sandbox.cognito.store.StoredUser;

/** An operation about a user, who calls it themselves or has it called by an administrator. */
abstract class UserOperation implements Operation {

    private final Subject subject;

    /** @param subject whom it is about */
    UserOperation(Subject subject) {
        this.subject = subject;
    }

    /**
     * Runs it.
     *
     * @throws CognitoFailure when Cognito refuses the request
     */
    abstract ObjectNode run(StoredUser user, Parameters parameters);

    @Override
    public String name() {
        return subject.prefix() + getClass().getSimpleName();
    }

    @Override
    public boolean signed() {
        return subject.signed();
    }

    @Override
    public ObjectNode run(Call call) {
        return run(subject.user(call), call.parameters());
    }
}
