package dev.jampx.sandbox.frontdoor;

import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import dev.jampx.sandbox.wire.WireService;
import dev.jampx.sandbox.wire.WireUpgrade;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lets in only what this machine sends on purpose.
 *
 * <p>A page on the internet can make the developer's browser send requests to loopback. Its {@code Origin} gives it
 * away, and where DNS was bent to reach loopback, its {@code Host} does. Pages served from this machine may call, as
 * they may call AppSync and Cognito: they get the CORS headers that AWS sends.
 */
public final class LoopbackGuard implements WireService {

    private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private final WireService guarded;

    /**
     * @param guarded who answers the requests that are let in
     */
    public LoopbackGuard(WireService guarded) {
        this.guarded = guarded;
    }

    @Override
    public WireResponse handle(WireRequest request) {
        Optional<WireResponse> refusal = refusal(request);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Optional<String> origin = request.header("origin");
        if (origin.isEmpty()) {
            return guarded.handle(request);
        }
        return withCors(
                request.method().equals("OPTIONS") ? preflight(request) : guarded.handle(request), origin.get());
    }

    /** Browsers let any page open a WebSocket: what holds for requests holds here all the more. */
    @Override
    public WireUpgrade upgrade(WireRequest request) {
        return refusal(request).<WireUpgrade>map(WireUpgrade.Refused::new).orElseGet(() -> guarded.upgrade(request));
    }

    /** Why a request is not let in. */
    static Optional<WireResponse> refusal(WireRequest request) {
        Optional<String> host = request.header("host");
        if (!host.map(LoopbackGuard::hostIsLoopback).orElse(false)) {
            return Optional.of(refused("The sandbox answers only to localhost. Host was: " + host.orElse("missing")));
        }
        return request.header("origin")
                .filter(origin -> !originIsLoopback(origin))
                .map(origin ->
                        refused("The sandbox answers only to pages served from this machine. Origin was: " + origin));
    }

    private static WireResponse refused(String why) {
        return WireResponse.text(403, "text/plain; charset=utf-8", why + System.lineSeparator());
    }

    private static boolean originIsLoopback(String origin) {
        try {
            URI page = URI.create(origin);
            return page.getHost() != null && nameIsLoopback(page.getHost());
        } catch (IllegalArgumentException notAnOrigin) {
            return false;
        }
    }

    private static boolean hostIsLoopback(String host) {
        return nameIsLoopback(host.replaceFirst(":\\d{1,5}$", ""));
    }

    private static boolean nameIsLoopback(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return LOOPBACK_NAMES.contains(lower) || lower.endsWith(".localhost");
    }

    private static WireResponse preflight(WireRequest request) {
        Map<String, String> headers = new HashMap<>();
        headers.put("access-control-allow-methods", "GET, POST, PUT, DELETE, HEAD, OPTIONS");
        headers.put("access-control-max-age", "3000");
        request.header("access-control-request-headers")
                .ifPresent(names -> headers.put("access-control-allow-headers", names));
        return new WireResponse(204, headers, new byte[0]);
    }

    private static WireResponse withCors(WireResponse response, String origin) {
        Map<String, String> headers = new HashMap<>(response.headers());
        headers.put("access-control-allow-origin", origin);
        headers.put("access-control-expose-headers", "x-amzn-requestid, x-amzn-errortype, x-amz-crc32");
        headers.put("vary", "Origin");
        return new WireResponse(response.status(), Map.copyOf(headers), response.body());
    }
}
