package dev.jampx.client.auth;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A passkey of a user; Amplify's {@code AuthWebAuthnCredential}.
 *
 * @param credentialId its id
 * @param friendlyCredentialName its name
 * @param relyingPartyId the domain that it is for
 * @param authenticatorTransports how its authenticator is reached
 * @param createdAt when it was made
 */
public record PasskeyCredential(
        String credentialId,
        String friendlyCredentialName,
        String relyingPartyId,
        List<String> authenticatorTransports,
        Optional<Instant> createdAt) {

    public PasskeyCredential {
        authenticatorTransports = List.copyOf(authenticatorTransports);
    }
}
