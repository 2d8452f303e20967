package dev.jampx.sandbox.storage.awssdk;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.gaul.s3proxy.checksum.FlexChecksum;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.checksums.SdkChecksum;

/** The checksum that a sender has announced to send after the body. s3proxy compares it, and does not keep it as those that come before. */
public final class TrailingChecksum {

    private final Optional<FlexChecksum> algorithm;
    private final BiConsumer<String, String> answer;
    private @Nullable SdkChecksum counted;

    private TrailingChecksum(Optional<FlexChecksum> algorithm, BiConsumer<String, String> answer) {
        this.algorithm = algorithm;
        this.answer = answer;
    }

    /**
     * The checksum of a request.
     *
     * @param announced the header {@code x-amz-trailer}; empty if nothing comes after the body
     * @param answer sets a header of the answer
     */
    public static TrailingChecksum of(String announced, BiConsumer<String, String> answer) {
        return new TrailingChecksum(Optional.ofNullable(FlexChecksum.fromHeaderName(announced)), answer);
    }

    /** No checksum. */
    static TrailingChecksum none() {
        return of("", (name, value) -> {});
    }

    /** The body, which is counted as it is read. */
    InputStream counting(InputStream body) {
        if (algorithm.isEmpty()) {
            return body;
        }
        SdkChecksum checksum = algorithm.get().newChecksum();
        counted = checksum;
        return new Counting(body, checksum);
    }

    /** The metadata of an object, with its checksum as s3proxy looks for it; the sender is told. To be called when the body has been read. */
    Map<String, String> addedTo(Map<String, String> metadata) {
        SdkChecksum checksum = counted;
        if (algorithm.isEmpty() || checksum == null) {
            return metadata;
        }
        String value = Base64.getEncoder().encodeToString(checksum.getChecksumBytes());
        answer.accept(algorithm.get().header(), value);
        Map<String, String> all = new LinkedHashMap<>(metadata);
        all.put(algorithm.get().metadataKey(), value);
        return all;
    }

    private static final class Counting extends FilterInputStream {

        private final SdkChecksum checksum;

        Counting(InputStream body, SdkChecksum checksum) {
            super(body);
            this.checksum = checksum;
        }

        @Override
        public int read() throws IOException {
            int octet = super.read();
            if (octet >= 0) {
                checksum.update(octet);
            }
            return octet;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            if (count > 0) {
                checksum.update(buffer, offset, count);
            }
            return count;
        }
    }
}
