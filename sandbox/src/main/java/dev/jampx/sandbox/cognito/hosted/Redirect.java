package dev.jampx.sandbox.cognito.hosted;

import dev.jampx.sandbox.wire.WireResponse;
import java.util.HashMap;
import java.util.Map;

/** Answers that send browsers elsewhere, or give them a cookie. */
final class Redirect {

    private static final int FOUND = 302;

    private Redirect() {}

    /** Sends the browser to {@code location}. */
    static WireResponse to(String location) {
        return new WireResponse(FOUND, Map.of("location", location, "cache-control", "no-store"), new byte[0]);
    }

    /** The same answer with a cookie. */
    static WireResponse withCookie(WireResponse response, String cookie) {
        Map<String, String> headers = new HashMap<>(response.headers());
        headers.put("set-cookie", cookie);
        return new WireResponse(response.status(), Map.copyOf(headers), response.body());
    }
}
