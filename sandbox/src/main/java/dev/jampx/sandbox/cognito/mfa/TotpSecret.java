package dev.jampx.sandbox.cognito.mfa;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret shared with an authenticator app, and the one-time passwords that follow from it by RFC 6238: HMAC-SHA-1, six
 * digits, a new one every 30 seconds.
 *
 * @param text the secret in Base32
 */
public record TotpSecret(String text) {

    private static final String HMAC = "HmacSHA1";
    private static final int BYTES = 32;
    private static final int STEP_SECONDS = 30;
    private static final int CODES = 1_000_000;

    /** How many steps an app's clock may be off, either way. */
    private static final int TOLERANCE = 1;

    /** A new secret of Cognito's length: 52 letters. */
    public static TotpSecret generate(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new TotpSecret(Base32.encode(bytes));
    }

    /** The password of a moment. */
    public String code(Instant moment) {
        return code(step(moment));
    }

    /**
     * The time step whose password {@code code} is, among those that are good at a moment; empty when it is none of them.
     *
     * @param code what the user read off the app
     */
    public OptionalLong step(String code, Instant moment) {
        long now = step(moment);
        return LongStream.rangeClosed(now - TOLERANCE, now + TOLERANCE)
                .filter(step -> code(step).equals(code))
                .max();
    }

    private static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
    }

    private String code(long step) {
        byte[] digest = hmac(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = digest[digest.length - 1] & 0xF;
        int number = ByteBuffer.wrap(digest).getInt(offset) & Integer.MAX_VALUE;
        return String.format("%06d", number % CODES);
    }

    private byte[] hmac(byte[] message) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(Base32.decode(text), HMAC));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + HMAC, e);
        }
    }

    @Override
    public String toString() {
        return "TotpSecret[...]";
    }
}
