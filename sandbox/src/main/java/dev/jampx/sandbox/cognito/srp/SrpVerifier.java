package dev.jampx.sandbox.cognito.srp;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.SecureRandom;

/**
 * What the server keeps instead of a password.
 *
 * @param salt the salt, not negative
 * @param verifier g to the power of the private key, modulo N
 */
public record SrpVerifier(BigInteger salt, BigInteger verifier) {

    private static final int SALT_BYTES = 16;

    /**
     * A verifier of a password, with a new salt.
     *
     * @param poolName the part of the user pool's id after the underscore
     * @param username the user's own name in the pool, never an alias
     * @param password the password
     * @param random where the salt comes from
     */
    public static SrpVerifier of(String poolName, String username, String password, SecureRandom random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return of(poolName, username, password, new BigInteger(1, salt));
    }

    /** A verifier of a password with a given salt. */
    static SrpVerifier of(String poolName, String username, String password, BigInteger salt) {
        BigInteger x = SrpGroup.privateKey(salt, poolName, username, password);
        return new SrpVerifier(salt, SrpGroup.G.modPow(x, SrpGroup.N));
    }

    /** Whether this is the verifier of {@code password}. */
    public boolean matches(String poolName, String username, String password) {
        BigInteger other = of(poolName, username, password, salt).verifier();
        return MessageDigest.isEqual(SrpGroup.bytes(verifier), SrpGroup.bytes(other));
    }
}
