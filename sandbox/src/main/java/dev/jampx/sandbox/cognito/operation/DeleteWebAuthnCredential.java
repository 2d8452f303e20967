package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.protocol.Parameters;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.webauthn.Passkeys;

/** Deletes a passkey. */
final class DeleteWebAuthnCredential extends UserOperation {

    private final Passkeys passkeys;

    DeleteWebAuthnCredential(Subject subject, Passkeys passkeys) {
        super(subject);
        this.passkeys = passkeys;
    }

    @Override
    ObjectNode run(StoredUser user, Parameters parameters) {
        passkeys.delete(user, parameters.text("CredentialId"));
        return Documents.empty();
    }
}
