package dev.jampx.sandbox.storage.awssdk;

import dev.jampx.sandbox.digest.CheckedBody;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CheckedInputStream;
import org.gaul.s3proxy.checksum.FlexChecksum;
import software.amazon.awssdk.checksums.SdkChecksum;

/** The checksum that a sender has announced to send after the body. s3proxy reads no further than the body, and does not keep it as those that come before. */
public final class TrailingChecksum {

    /** The end of the last chunk, the checksum, and the signature of both. */
    private static final int LONGEST_TRAILER_BYTES = 8192;

    private final Optional<FlexChecksum> algorithm;
    private final InputStream sent;
    private final BiConsumer<String, String> answer;
    private Optional<String> verified = Optional.empty();

    private TrailingChecksum(Optional<FlexChecksum> algorithm, InputStream sent, BiConsumer<String, String> answer) {
        this.algorithm = algorithm;
        this.sent = sent;
        this.answer = answer;
    }

    /**
     * The checksum of a request.
     *
     * @param announced the header {@code x-amz-trailer}; empty if nothing comes after the body
     * @param sent the body as it was sent, in chunks; whoever reads what was in them leaves what comes after
     * @param answer sets a header of the answer
     */
    public static TrailingChecksum of(String announced, InputStream sent, BiConsumer<String, String> answer) {
        return new TrailingChecksum(Optional.ofNullable(FlexChecksum.fromHeaderName(announced)), sent, answer);
    }

    /** No checksum. */
    static TrailingChecksum none() {
        return of("", InputStream.nullInputStream(), (name, value) -> {});
    }

    /** The body, which is counted as it is read. At its end it fails if the checksum after it is not its own; the sender is told of one that is. */
    InputStream counting(InputStream body) {
        if (algorithm.isEmpty()) {
            return body;
        }
        SdkChecksum checksum = algorithm.get().newChecksum();
        return new CheckedBody(new CheckedInputStream(body, checksum), () -> compare(algorithm.get(), checksum));
    }

    private void compare(FlexChecksum kind, SdkChecksum checksum) throws IOException {
        String counted = Base64.getEncoder().encodeToString(checksum.getChecksumBytes());
        String trailer = new String(sent.readNBytes(LONGEST_TRAILER_BYTES), StandardCharsets.ISO_8859_1);
        Matcher line = Pattern.compile("(?im)^" + Pattern.quote(kind.header()) + "\\s*:\\s*(\\S+)\\s*$")
                .matcher(trailer);
        if (line.find() ? !line.group(1).equals(counted) : !trailer.isEmpty()) {
            throw Refusals.badChecksum(kind.header().replaceFirst("^x-amz-checksum-", ""));
        }
        verified = Optional.of(counted);
        answer.accept(kind.header(), counted);
    }

    /** The metadata of an object, with its checksum as s3proxy looks for it. To be called when the body has been read. */
    Map<String, String> addedTo(Map<String, String> metadata) {
        if (verified.isEmpty()) {
            return metadata;
        }
        Map<String, String> all = new LinkedHashMap<>(metadata);
        all.put(algorithm.orElseThrow().metadataKey(), verified.get());
        return all;
    }
}
