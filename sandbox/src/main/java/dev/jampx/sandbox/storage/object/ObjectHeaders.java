package dev.jampx.sandbox.storage.object;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the sender of an object said of it.
 *
 * @param contentType {@code Content-Type}
 * @param cacheControl {@code Cache-Control}
 * @param contentDisposition {@code Content-Disposition}
 * @param contentEncoding {@code Content-Encoding}
 * @param contentLanguage {@code Content-Language}
 * @param expiresMillis {@code Expires}
 * @param storageClass the storage class, if it is not the standard one
 * @param metadata {@code x-amz-meta-*}, by what follows the prefix
 * @param tags the tags, in order
 */
public record ObjectHeaders(
        @Nullable String contentType,
        @Nullable String cacheControl,
        @Nullable String contentDisposition,
        @Nullable String contentEncoding,
        @Nullable String contentLanguage,
        @Nullable Long expiresMillis,
        @Nullable String storageClass,
        Map<String, String> metadata,
        Map<String, String> tags) {

    /** Nothing said. */
    public static final ObjectHeaders NONE =
            new ObjectHeaders(null, null, null, null, null, null, null, Map.of(), Map.of());

    public ObjectHeaders {
        metadata = Map.copyOf(metadata);
        // Those who wrote the first records did not know of tags.
        tags = tags == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(tags));
    }

    /** The same, with other tags. */
    public ObjectHeaders withTags(Map<String, String> others) {
        return new ObjectHeaders(
                contentType,
                cacheControl,
                contentDisposition,
                contentEncoding,
                contentLanguage,
                expiresMillis,
                storageClass,
                metadata,
                others);
    }
}
