package dev.jampx.sandbox.storage.answer;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What S3 calls a request.
 *
 * @param request {@code x-amz-request-id}
 * @param extended {@code x-amz-id-2}
 */
public record RequestIds(String request, String extended) {

    private static final int REQUEST_BYTES = 8;
    private static final int EXTENDED_BYTES = 56;

    /** Ids drawn by chance. */
    public static RequestIds drawn(SecureRandom random) {
        return new RequestIds(
                HexFormat.of().withUpperCase().formatHex(bytes(random, REQUEST_BYTES)),
                Base64.getEncoder().encodeToString(bytes(random, EXTENDED_BYTES)));
    }

    private static byte[] bytes(SecureRandom random, int count) {
        byte[] drawn = new byte[count];
        random.nextBytes(drawn);
        return drawn;
    }
}
