package dev.jampx.client.auth.srp;

import static dev.jampx.client.auth.srp.SrpGroup.G;
import static dev.jampx.client.auth.srp.SrpGroup.K;
import static dev.jampx.client.auth.srp.SrpGroup.N;
import static dev.jampx.client.auth.srp.SrpGroup.bytes;
import static dev.jampx.client.auth.srp.SrpGroup.hash;

import dev.jampx.client.digest.Sha256;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Random;

/**
 * One exchange of SRP-6a as Cognito has it: with SHA-256, and a key of 16 bytes derived by HKDF that signs the claim to know the password. The
 * password itself is never sent.
 *
 * <p>The names of the values are those of RFC 5054.
 */
public final class SrpClient {

    private static final int SECRET_BITS = 1024;
    private static final int KEY_BYTES = 16;
    private static final byte[] INFO = utf8("Caldera Derived Key" + (char) 1);
    private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern(
                    "EEE MMM d HH:mm:ss 'UTC' yyyy", Locale.US)
            .withZone(ZoneOffset.UTC);

    private final String realm;
    private final BigInteger a;
    private final BigInteger publicA;

    /**
     * Begins an exchange.
     *
     * @param realm the user pool's name, which is the part of its id behind the region; for a device its group's key
     * @param random where the secret comes from; but for tests a {@link java.security.SecureRandom}
     */
    public SrpClient(String realm, Random random) {
        this(realm, new BigInteger(SECRET_BITS, random));
    }

    SrpClient(String realm, BigInteger a) {
        this.realm = realm;
        this.a = a;
        this.publicA = G.modPow(a, N);
    }

    /** The client's public value in hexadecimal, {@code SRP_A}. */
    public String publicValue() {
        return publicA.toString(16);
    }

    /** A moment as it is sent and signed, {@code TIMESTAMP}. */
    public static String timestamp(Instant moment) {
        return TIMESTAMP.format(moment);
    }

    /**
     * Claims to know the password.
     *
     * @param name the user's name for SRP, {@code USER_ID_FOR_SRP}, or the device's key
     * @param password the password
     * @param challenge what the server said
     * @param timestamp the moment, as it is sent
     * @return the signature in Base64, {@code PASSWORD_CLAIM_SIGNATURE}
     * @throws IllegalArgumentException when the server's value would give away the password's verifier, as no honest server's does
     */
    public String claim(String name, String password, SrpChallenge challenge, String timestamp) {
        byte[] key = key(name, password, challenge);
        byte[] signature = Sha256.hmac(key, utf8(realm), utf8(name), challenge.secretBlock(), utf8(timestamp));
        return Base64.getEncoder().encodeToString(signature);
    }

    /** The key that both sides come to when the password is right. */
    byte[] key(String name, String password, SrpChallenge challenge) {
        BigInteger publicB = challenge.serverPublic();
        BigInteger u = hash(bytes(publicA), bytes(publicB));
        if (publicB.mod(N).signum() == 0 || u.signum() == 0) {
            throw new IllegalArgumentException("the server's SRP_B is not a valid public value");
        }
        BigInteger x = privateKey(realm, name, password, challenge.salt());
        BigInteger base = publicB.subtract(K.multiply(G.modPow(x, N)));
        BigInteger s = base.modPow(a.add(u.multiply(x)), N);
        byte[] extracted = Sha256.hmac(bytes(u), bytes(s));
        return Arrays.copyOf(Sha256.hmac(extracted, INFO), KEY_BYTES);
    }

    /** What the password comes to, {@code x}. */
    static BigInteger privateKey(String realm, String name, String password, BigInteger salt) {
        return hash(bytes(salt), Sha256.of(utf8(realm + name + ":" + password)));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
