package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.protocol.Parameters;
import dev.jampx.sandbox.cognito.store.StoredGroup;
import java.time.Instant;

/** What a request says of a group. */
final class GroupInput {

    private GroupInput() {}

    /** A group as a request says; what it does not speak of stays as it was. */
    static StoredGroup of(Parameters parameters, StoredGroup before, Instant now) {
        Integer precedence = before.precedence();
        if (parameters.document().hasNonNull("Precedence")) {
            precedence = parameters.number("Precedence", 0);
        }
        return new StoredGroup(
                before.name(),
                parameters.optionalText("Description").orElse(before.description()),
                precedence,
                parameters.optionalText("RoleArn").orElse(before.roleArn()),
                false,
                before.createdAt(),
                now);
    }

    static ObjectNode answer(StoredGroup group, UserPool pool) {
        ObjectNode document = Documents.empty();
        document.set("Group", Documents.group(group, pool.settings().identity().userPoolId()));
        return document;
    }
}
