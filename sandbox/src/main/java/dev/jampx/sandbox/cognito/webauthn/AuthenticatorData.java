package dev.jampx.sandbox.cognito.webauthn;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * What an authenticator says and signs.
 *
 * @param relyingPartyHash SHA-256 of the relying party's id
 * @param flags the flags of Web Authentication's section 6.1
 * @param signCount how often the passkey signed; zero when it does not count
 * @param credential the new passkey; there in registrations alone
 */
record AuthenticatorData(byte[] relyingPartyHash, int flags, long signCount, Optional<Attested> credential) {

    private static final int HASH_BYTES = 32;
    private static final int AAGUID_BYTES = 16;
    private static final int USER_PRESENT = 1;
    private static final int USER_VERIFIED = 1 << 2;
    private static final int ATTESTED = 1 << 6;

    /**
     * A new passkey.
     *
     * @param id what it is called
     * @param publicKey its public key in COSE
     */
    record Attested(byte[] id, byte[] publicKey) {}

    /**
     * Reads what an authenticator wrote.
     *
     * @throws WebAuthnFailure when it is malformed
     */
    static AuthenticatorData read(byte[] bytes) {
        ByteBuffer input = ByteBuffer.wrap(bytes);
        try {
            byte[] hash = new byte[HASH_BYTES];
            input.get(hash);
            int flags = input.get() & 0xFF;
            long count = input.getInt() & 0xFFFF_FFFFL;
            Optional<Attested> credential = (flags & ATTESTED) == 0 ? Optional.empty() : Optional.of(attested(input));
            return new AuthenticatorData(hash, flags, count, credential);
        } catch (BufferUnderflowException e) {
            throw new WebAuthnFailure("the authenticator data ends too early");
        }
    }

    private static Attested attested(ByteBuffer input) {
        input.get(new byte[AAGUID_BYTES]);
        byte[] id = new byte[input.getShort() & 0xFFFF];
        input.get(id);
        int start = input.position();
        CborReader.readMap(input);
        return new Attested(id, Arrays.copyOfRange(input.array(), start, input.position()));
    }

    /** Whether somebody was there. */
    boolean isUserPresent() {
        return (flags & USER_PRESENT) != 0;
    }

    /** Whether the authenticator knew its owner, by a finger or a PIN. */
    boolean isUserVerified() {
        return (flags & USER_VERIFIED) != 0;
    }
}
