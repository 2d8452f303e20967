package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.CognitoFailure;
import dev.jampx.sandbox.cognito.protocol.Member;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.protocol.Parameters;
import dev.jampx.sandbox.cognito.store.StoredUser;
import java.util.List;

/** An operation about a user, who calls it themselves or has it called by an administrator. */
abstract class UserOperation implements Operation {

    private final Subject subject;
    private final Member[] more;

    /**
     * @param subject whom it is about
     * @param more the members besides those that say so
     */
    UserOperation(Subject subject, Member... more) {
        this.subject = subject;
        this.more = more.clone();
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
    public List<Member> members() {
        return subject.members(more);
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
