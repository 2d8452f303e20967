package dev.jampx.sandbox.cognito.identitypool;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.protocol.Call;
import dev.jampx.sandbox.cognito.protocol.Operation;
import dev.jampx.sandbox.cognito.store.StoredIdentity;
import java.time.Instant;

/** Tells a developer about an identity. */
final class DescribeIdentity implements Operation {

    private static final double MILLIS = 1000.0;

    private final IdentityRegister register;

    DescribeIdentity(IdentityRegister register) {
        this.register = register;
    }

    @Override
    public boolean signed() {
        return true;
    }

    @Override
    public ObjectNode run(Call call) {
        StoredIdentity identity = register.require(call.parameters().text("IdentityId"));
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("IdentityId", identity.id());
        identity.logins().keySet().stream().sorted().forEach(answer.putArray("Logins")::add);
        return answer.put("CreationDate", seconds(identity.createdAt()))
                .put("LastModifiedDate", seconds(identity.modifiedAt()));
    }

    private static double seconds(Instant time) {
        return time.toEpochMilli() / MILLIS;
    }
}
