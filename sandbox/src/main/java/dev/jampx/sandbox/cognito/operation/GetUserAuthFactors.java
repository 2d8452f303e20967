package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.protocol.Parameters;
import dev.jampx.sandbox.cognito.signin.FirstFactors;
import dev.jampx.sandbox.cognito.store.StoredUser;

/** Tells by what a user may say who they are. */
final class GetUserAuthFactors extends UserOperation {

    private final FirstFactors factors;

    GetUserAuthFactors(Subject subject, FirstFactors factors) {
        super(subject);
        this.factors = factors;
    }

    @Override
    ObjectNode run(StoredUser user, Parameters parameters) {
        ObjectNode document = Documents.empty().put("Username", user.username());
        ArrayNode configured = document.putArray("ConfiguredUserAuthFactors");
        factors.configured(user).forEach(configured::add);
        return Documents.withSecondFactors(document, user);
    }
}
