package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.protocol.Parameters;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.webauthn.Passkeys;

/** Begins to register a passkey. */
final class StartWebAuthnRegistration extends UserOperation {

    private final Passkeys passkeys;

    StartWebAuthnRegistration(Subject subject, Passkeys passkeys) {
        super(subject);
        this.passkeys = passkeys;
    }

    @Override
    ObjectNode run(StoredUser user, Parameters parameters) {
        ObjectNode document = Documents.empty();
        document.set("CredentialCreationOptions", passkeys.start(user));
        return document;
    }
}
