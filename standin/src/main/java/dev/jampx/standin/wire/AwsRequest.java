package dev.jampx.standin.wire;

import dev.jampx.sandbox.wire.WireRequest;
import java.util.List;
import java.util.Optional;

/**
 * A request that somebody has signed.
 *
 * @param http the request
 * @param region the region it is for
 * @param principal the ARN of who signed it
 */
public record AwsRequest(WireRequest http, String region, String principal) {

    /** The segments of the path, decoded. */
    public List<String> segments() {
        return PathSegments.of(http.path());
    }

    /** The value of a parameter of the query string. */
    public Optional<String> query(String name) {
        return Form.parse(http.query()).value(name);
    }

    /** Whether the query string has a parameter, with or without a value. */
    public boolean asks(String name) {
        return Form.parse(http.query()).has(name);
    }
}
