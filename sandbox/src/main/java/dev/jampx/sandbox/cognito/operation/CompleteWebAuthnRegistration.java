package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.protocol.Parameters;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.webauthn.Passkeys;

/** Registers the passkey that a browser made. */
final class CompleteWebAuthnRegistration extends UserOperation {

    private final Passkeys passkeys;

    CompleteWebAuthnRegistration(Subject subject, Passkeys passkeys) {
        super(subject);
        this.passkeys = passkeys;
    }

    @Override
    ObjectNode run(StoredUser user, Parameters parameters) {
        passkeys.complete(user, parameters.document().path("Credential"));
        return Documents.empty();
    }
}
