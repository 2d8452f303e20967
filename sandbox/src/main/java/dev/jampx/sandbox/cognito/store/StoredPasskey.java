package dev.jampx.sandbox.cognito.store;

import java.time.Instant;
import java.util.List;

/**
 * A passkey of a user.
 *
 * @param id its credential id in Base64 for URLs
 * @param publicKey its public key, COSE in Base64
 * @param signCount how often it signed, as it says itself
 * @param relyingPartyId the domain that it belongs to
 * @param attachment where its authenticator is; empty when the browser did not say
 * @param transports how its authenticator can be reached
 * @param createdAt when it was registered
 */
public record StoredPasskey(
        String id,
        String publicKey,
        long signCount,
        String relyingPartyId,
        String attachment,
        List<String> transports,
        Instant createdAt) {

    public StoredPasskey {
        transports = List.copyOf(transports);
    }

    /** This passkey after it signed. */
    public StoredPasskey signed(long count) {
        return new StoredPasskey(id, publicKey, count, relyingPartyId, attachment, transports, createdAt);
    }
}
