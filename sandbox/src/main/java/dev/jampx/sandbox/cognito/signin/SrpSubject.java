package dev.jampx.sandbox.cognito.signin;

import dev.jampx.sandbox.cognito.srp.SrpVerifier;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.digest.Sha256;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Who a sign-in by SRP is about.
 *
 * @param username the user's own name in the pool
 * @param password what the password is checked against
 */
record SrpSubject(String username, SrpVerifier password) {

    /** A user, if they have a password. */
    static Optional<SrpSubject> of(StoredUser user) {
        return Optional.ofNullable(user.password()).map(password -> new SrpSubject(user.username(), password));
    }

    /**
     * The stand-in for a user who does not exist or has no password, so that an attempt to sign in does not tell. The same
     * name always gets the same stand-in, as RFC 5054 asks.
     *
     * @param name what the client calls the user
     * @param username the user's own name, if they exist
     * @param secret what outsiders must not know, or they could tell stand-ins from users
     */
    static SrpSubject standIn(String name, Optional<String> username, byte[] secret) {
        String key = name.toLowerCase(Locale.ROOT);
        ByteBuffer identity = ByteBuffer.wrap(Sha256.hmac(secret, "name " + key));
        // The bits of a random UUID's version and variant.
        long high = identity.getLong() & ~0xF000L | 0x4000L;
        long low = identity.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        ByteBuffer salt = ByteBuffer.wrap(Sha256.hmac(secret, "salt " + key));
        byte[] saltBytes = new byte[16];
        salt.get(saltBytes);
        return new SrpSubject(
                username.orElseGet(() -> new UUID(high, low).toString()),
                new SrpVerifier(
                        new BigInteger(1, saltBytes), new BigInteger(1, Sha256.hmac(secret, "verifier " + key))));
    }
}
