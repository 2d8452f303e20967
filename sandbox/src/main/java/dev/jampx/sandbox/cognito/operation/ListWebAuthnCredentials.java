package dev.jampx.sandbox.cognito.operation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.sandbox.cognito.pool.Documents;
import dev.jampx.sandbox.cognito.protocol.Parameters;
import dev.jampx.sandbox.cognito.store.StoredPasskey;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.webauthn.Passkeys;

/** Lists the passkeys of a user. */
final class ListWebAuthnCredentials extends UserOperation {

    private final Passkeys passkeys;

    ListWebAuthnCredentials(Subject subject, Passkeys passkeys) {
        super(subject);
        this.passkeys = passkeys;
    }

    @Override
    ObjectNode run(StoredUser user, Parameters parameters) {
        ObjectNode document = Documents.empty();
        ArrayNode list = document.putArray("Credentials");
        passkeys.of(user).stream().map(ListWebAuthnCredentials::credential).forEach(list::add);
        return document;
    }

    private static ObjectNode credential(StoredPasskey passkey) {
        ObjectNode document = Documents.empty()
                .put("CredentialId", passkey.id())
                .put("FriendlyCredentialName", "Passkey")
                .put("RelyingPartyId", passkey.relyingPartyId());
        if (!passkey.attachment().isEmpty()) {
            document.put("AuthenticatorAttachment", passkey.attachment());
        }
        passkey.transports().forEach(document.putArray("AuthenticatorTransports")::add);
        document.set("CreatedAt", Documents.seconds(passkey.createdAt()));
        return document;
    }
}
