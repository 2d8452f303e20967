package dev.jampx.sandbox.storage.awssdk;

import dev.jampx.sandbox.storage.object.Contents;
import dev.jampx.sandbox.storage.object.Received;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Takes the bodies of requests.
 *
 * @param contents where they are written down
 */
record Payloads(Contents contents) {

    /**
     * Writes a body down, if it is what was announced.
     *
     * @param length the length that was announced
     * @param md5 the digest that was announced, in Base64
     */
    Received received(InputStream payload, @Nullable Long length, @Nullable String md5) {
        try (InputStream bytes = payload) {
            Received received = contents.receive(bytes);
            if (length != null && received.size() != length) {
                contents.discard(received);
                throw Refusals.incompleteBody(length, received.size());
            }
            String calculated =
                    Base64.getEncoder().encodeToString(HexFormat.of().parseHex(received.md5()));
            if (md5 != null && !calculated.equals(md5)) {
                contents.discard(received);
                throw Refusals.badDigest(md5, calculated);
            }
            return received;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
