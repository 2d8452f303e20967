package dev.jampx.client.digest;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** SHA-256 and HMAC-SHA-256; several parts count as one text, one after the other. */
public final class Sha256 {

    private static final String HMAC = "HmacSHA256";

    private Sha256() {}

    /** The digest of {@code parts}, 32 bytes. */
    public static byte[] of(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }

    /** The digest of {@code data} in lower-case hexadecimal. */
    public static String hex(byte[] data) {
        return HexFormat.of().formatHex(of(data));
    }

    /** The digest of {@code parts} under {@code key}, 32 bytes. */
    public static byte[] hmac(byte[] key, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java platform has " + HMAC, absent);
        }
    }

    /** The digest of {@code text} in UTF-8 under {@code key}, 32 bytes. */
    public static byte[] hmac(byte[] key, String text) {
        return hmac(key, text.getBytes(StandardCharsets.UTF_8));
    }
}
