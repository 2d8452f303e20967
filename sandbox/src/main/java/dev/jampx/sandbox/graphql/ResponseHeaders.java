package dev.jampx.sandbox.graphql;

import dev.jampx.sandbox.resolver.ResolverError;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The headers that the resolvers of one request add to its answer, with AppSync's rules. Safe for many threads. */
final class ResponseHeaders {

    /** The longest that all names and values may be together, in bytes. */
    static final int LIMIT = 4_096;

    private static final Set<String> RESTRICTED = Set.of(
            "transfer-encoding",
            "connection",
            "host",
            "expect",
            "keep-alive",
            "upgrade",
            "proxy-authenticate",
            "proxy-authorization",
            "te",
            "content-length",
            "access-control-allow-credentials",
            "access-control-allow-origin",
            "access-control-expose-headers",
            "access-control-max-age",
            "access-control-allow-methods",
            "access-control-allow-headers",
            "vary",
            "content-type");

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";

    private final Map<String, String> headers = new LinkedHashMap<>();
    private int bytes;

    /** Adds a header, or says why not. The last value of a name counts; all count towards the limit. */
    synchronized Optional<ResolverError> add(String name, @Nullable String value) {
        String key = name.toLowerCase(Locale.ROOT);
        if (!key.matches(TOKEN) || RESTRICTED.contains(key) || key.startsWith("x-amzn-") || key.startsWith("x-amz-")) {
            return refused("The header name '" + name + "' is empty, restricted or no name of a header.");
        }
        if (value == null) {
            return refused("The header '" + name + "' has no value.");
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            return refused("The value of the header '" + name + "' has characters that no header can have.");
        }
        int more = key.length() + value.getBytes(StandardCharsets.UTF_8).length;
        if (bytes + more > LIMIT) {
            return refused("The response headers are longer than " + LIMIT + " bytes with the header '" + name + "'.");
        }
        bytes += more;
        headers.put(key, value);
        return Optional.empty();
    }

    private static Optional<ResolverError> refused(String message) {
        return Optional.of(ResolverError.of("ResponseHeaderError", message));
    }

    /** What is there so far, names in small letters. */
    synchronized Map<String, String> all() {
        return new LinkedHashMap<>(headers);
    }
}
