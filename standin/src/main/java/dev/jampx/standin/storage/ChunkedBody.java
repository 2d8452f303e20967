package dev.jampx.standin.storage;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A body that was sent in chunks that are signed or have a checksum behind them ({@code aws-chunked}). */
final class ChunkedBody {

    private ChunkedBody() {}

    /** The bytes inside. */
    static byte[] decoded(byte[] body) {
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(body.length);
        int at = 0;
        while (at < body.length) {
            int end = at;
            while (body[end] != '\r') {
                end++;
            }
            String header = new String(body, at, end - at, StandardCharsets.US_ASCII);
            int size = Integer.parseInt(header.split(";")[0].strip(), 16);
            if (size == 0) {
                break;
            }
            at = end + 2;
            decoded.write(body, at, size);
            at += size + 2;
        }
        return decoded.toByteArray();
    }
}
