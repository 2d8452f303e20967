package dev.jampx.sandbox.cognito;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The client's side of Cognito's SRP, computed the way Cognito's own clients do it: on hexadecimal text with explicit padding.
 * It shares nothing with the server's side, so that each checks the other.
 */
public final class SrpClient {

    private static final BigInteger N = prime();
    private static final BigInteger G = BigInteger.valueOf(2);
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss z yyyy", Locale.US).withZone(ZoneId.of("UTC"));

    private final String poolName;
    private final BigInteger a;
    private final BigInteger publicA;

    /**
     * @param userPoolId the user pool's id
     * @param a the client's secret number
     */
    public SrpClient(String userPoolId, BigInteger a) {
        poolName = userPoolId.split("_", 2)[1];
        this.a = a;
        publicA = G.modPow(a, N);
    }

    /** A client with a secret number of 1,024 bits, as Cognito's clients draw it. */
    public static SrpClient of(String userPoolId, Random random) {
        return new SrpClient(userPoolId, new BigInteger(1024, random));
    }

    /** The parameter {@code SRP_A}. */
    public String srpA() {
        return publicA.toString(16);
    }

    /** The parameters of {@code USER_SRP_AUTH}. */
    public Map<String, String> begin(String username) {
        return Map.of("USERNAME", username, "SRP_A", srpA());
    }

    /**
     * The answers to the challenge {@code PASSWORD_VERIFIER}.
     *
     * @param challenge the challenge's parameters
     */
    public Map<String, String> answer(Map<String, String> challenge, String password, Instant now) {
        String username = challenge.get("USER_ID_FOR_SRP");
        String timestamp = TIMESTAMP.format(now);
        byte[] key = sessionKey(username, password, challenge.get("SALT"), challenge.get("SRP_B"));
        byte[] signature = hmac(
                key,
                (poolName + username).getBytes(StandardCharsets.UTF_8),
                Base64.getDecoder().decode(challenge.get("SECRET_BLOCK")),
                timestamp.getBytes(StandardCharsets.UTF_8));
        return Map.of(
                "USERNAME",
                challenge.get("USERNAME"),
                "PASSWORD_CLAIM_SECRET_BLOCK",
                challenge.get("SECRET_BLOCK"),
                "PASSWORD_CLAIM_SIGNATURE",
                Base64.getEncoder().encodeToString(signature),
                "TIMESTAMP",
                timestamp);
    }

    /** The key that signs the claim. */
    byte[] sessionKey(String username, String password, String saltHex, String serverPublicHex) {
        BigInteger serverPublic = new BigInteger(serverPublicHex, 16);
        byte[] secret = bytes(padded(secret(username, password, saltHex, serverPublic)));
        byte[] extracted = hmac(bytes(padded(u(serverPublic))), secret);
        byte[] info = "Caldera Derived Key".getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(hmac(extracted, info, new byte[] {1}), 16);
    }

    /** The shared secret S. */
    BigInteger secret(String username, String password, String saltHex, BigInteger serverPublic) {
        BigInteger k = sha256(bytes("00" + N.toString(16) + "0" + G.toString(16)));
        BigInteger x = x(username, password, saltHex);
        BigInteger base = serverPublic.subtract(k.multiply(G.modPow(x, N)));
        return base.modPow(a.add(u(serverPublic).multiply(x)), N);
    }

    /** What a server checks a password by, such as the one of a device. */
    public byte[] verifier(String username, String password, String saltHex) {
        return bytes(padded(G.modPow(x(username, password, saltHex), N)));
    }

    private BigInteger x(String username, String password, String saltHex) {
        String inner =
                String.format("%064x", sha256((poolName + username + ":" + password).getBytes(StandardCharsets.UTF_8)));
        return sha256(bytes(padded(new BigInteger(saltHex, 16)) + inner));
    }

    private BigInteger u(BigInteger serverPublic) {
        return sha256(bytes(padded(publicA) + padded(serverPublic)));
    }

    private static String padded(BigInteger number) {
        String hex = number.toString(16);
        if (hex.length() % 2 == 1) {
            return "0" + hex;
        }
        return "89abcdef".indexOf(hex.charAt(0)) >= 0 ? "00" + hex : hex;
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static BigInteger sha256(byte[] bytes) {
        try {
            return new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hmac(byte[] key, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The 3072-bit prime of RFC 3526 by its formula, with pi by Machin's, not by its digits. */
    private static BigInteger prime() {
        BigInteger piScaled = arccotangent(5)
                .multiply(BigInteger.valueOf(16))
                .subtract(arccotangent(239).shiftLeft(2));
        BigInteger middle = piScaled.shiftRight(GUARD_BITS).add(BigInteger.valueOf(1690314));
        return BigInteger.ONE
                .shiftLeft(3072)
                .subtract(BigInteger.ONE.shiftLeft(3008))
                .subtract(BigInteger.ONE)
                .add(middle.shiftLeft(64));
    }

    private static final int GUARD_BITS = 64;

    /** The inverse cotangent of {@code x}, times two to the power of 2942 and the guard bits. */
    private static BigInteger arccotangent(int x) {
        BigInteger square = BigInteger.valueOf((long) x * x);
        BigInteger power = BigInteger.ONE.shiftLeft(2942 + GUARD_BITS).divide(BigInteger.valueOf(x));
        BigInteger sum = BigInteger.ZERO;
        for (int divisor = 1, sign = 1; power.signum() != 0; divisor += 2, sign = -sign) {
            sum = sum.add(power.divide(BigInteger.valueOf((long) sign * divisor)));
            power = power.divide(square);
        }
        return sum;
    }
}
