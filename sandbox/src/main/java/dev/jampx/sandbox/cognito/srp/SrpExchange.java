package dev.jampx.sandbox.cognito.srp;

import dev.jampx.sandbox.digest.Sha256;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * One sign-in by SRP as the server sees it.
 *
 * @param clientPublic the client's public value A
 * @param serverPrivate the server's secret value b
 * @param serverPublic the server's public value B
 */
public record SrpExchange(BigInteger clientPublic, BigInteger serverPrivate, BigInteger serverPublic) {

    /** Twice the strength that RFC 5054 asks of the secret exponents. */
    private static final int SECRET_BITS = 512;

    private static final int KEY_BYTES = 16;
    private static final byte[] KEY_INFO = "Caldera Derived Key\u0001".getBytes(StandardCharsets.UTF_8);

    /**
     * Answers a client's public value.
     *
     * @throws IllegalArgumentException when A is no public value at all: a multiple of N (which would make the shared secret
     *     known without the password), negative, or longer than N
     */
    public static SrpExchange begin(BigInteger clientPublic, SrpVerifier verifier, SecureRandom random) {
        return begin(clientPublic, verifier, new BigInteger(SECRET_BITS, random));
    }

    /** Answers a client's public value with a given secret. */
    static SrpExchange begin(BigInteger clientPublic, SrpVerifier verifier, BigInteger serverPrivate) {
        boolean usable = clientPublic.signum() > 0
                && clientPublic.bitLength() <= SrpGroup.N.bitLength()
                && clientPublic.mod(SrpGroup.N).signum() != 0;
        if (!usable) {
            throw new IllegalArgumentException("Not a public value of the 3072-bit group");
        }
        BigInteger serverPublic = SrpGroup.K
                .multiply(verifier.verifier())
                .add(SrpGroup.G.modPow(serverPrivate, SrpGroup.N))
                .mod(SrpGroup.N);
        return new SrpExchange(clientPublic, serverPrivate, serverPublic);
    }

    /**
     * Whether the client proved that it knows the password.
     *
     * @param poolName the part of the user pool's id after the underscore
     * @param username the user's own name in the pool
     * @param secretBlock the bytes of {@code PASSWORD_CLAIM_SECRET_BLOCK}
     * @param timestamp the text of {@code TIMESTAMP}
     * @param proof the bytes of {@code PASSWORD_CLAIM_SIGNATURE}
     */
    public boolean proves(
            SrpVerifier verifier,
            String poolName,
            String username,
            byte[] secretBlock,
            String timestamp,
            byte[] proof) {
        byte[] expected = Sha256.hmac(
                sessionKey(verifier),
                poolName.getBytes(StandardCharsets.UTF_8),
                username.getBytes(StandardCharsets.UTF_8),
                secretBlock,
                timestamp.getBytes(StandardCharsets.UTF_8));
        return MessageDigest.isEqual(expected, proof);
    }

    private byte[] sessionKey(SrpVerifier verifier) {
        BigInteger u = SrpGroup.hash(SrpGroup.bytes(clientPublic), SrpGroup.bytes(serverPublic));
        BigInteger secret =
                clientPublic.multiply(verifier.verifier().modPow(u, SrpGroup.N)).modPow(serverPrivate, SrpGroup.N);
        byte[] extracted = Sha256.hmac(SrpGroup.bytes(u), SrpGroup.bytes(secret));
        return Arrays.copyOf(Sha256.hmac(extracted, KEY_INFO), KEY_BYTES);
    }
}
