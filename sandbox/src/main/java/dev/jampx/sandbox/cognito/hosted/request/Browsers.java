package dev.jampx.sandbox.cognito.hosted.request;

import dev.jampx.sandbox.cognito.token.Seal;
import dev.jampx.sandbox.cognito.token.SealedState;
import dev.jampx.sandbox.wire.WireRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The cookies by which browsers are known again, for an hour as on AWS. Its name has the app client's id in it, because browsers
 * send the cookies of one sandbox to all others on the machine. It has no {@code Secure}: the port speaks HTTP as well.
 */
public final class Browsers {

    private static final Duration LIFETIME = Duration.ofHours(1);

    private final SealedState states;
    private final InstantSource clock;
    private final Supplier<String> clientId;

    public Browsers(SealedState states, InstantSource clock, Supplier<String> clientId) {
        this.states = states;
        this.clock = clock;
        this.clientId = clientId;
    }

    /** The browser that a request comes from, if it has been here. */
    private Optional<Browser> known(WireRequest request) {
        String start = name() + "=";
        return request.headers().getOrDefault("cookie", List.of()).stream()
                .flatMap(header -> Stream.of(header.split(";")))
                .map(String::trim)
                .filter(cookie -> cookie.startsWith(start))
                .flatMap(cookie ->
                        states.read(Seal.Kind.HOSTED_BROWSER, cookie.substring(start.length()), Browser.class).stream())
                .filter(browser -> clock.millis() < browser.expiresAt())
                .findFirst();
    }

    /** The browser that a request comes from. */
    public Browser of(WireRequest request) {
        return known(request).orElseGet(() -> browser("", "", 0));
    }

    /** A browser in which somebody has just signed in. It has another id than before: forms that were open are good no more. */
    public Browser signedIn(String username, String provider, Instant now) {
        return browser(username, provider, now.toEpochMilli());
    }

    private Browser browser(String username, String provider, long authenticatedAt) {
        return new Browser(
                UUID.randomUUID().toString(),
                username,
                provider,
                authenticatedAt,
                clock.instant().plus(LIFETIME).toEpochMilli());
    }

    /** The header {@code Set-Cookie} that has a browser known again. */
    public String cookie(Browser browser) {
        long seconds = Math.max(0, (browser.expiresAt() - clock.millis()) / 1000);
        return name() + "=" + states.write(Seal.Kind.HOSTED_BROWSER, browser) + attributes(seconds);
    }

    /** The header {@code Set-Cookie} that has a browser forgotten. */
    public String noCookie() {
        return name() + "=" + attributes(0);
    }

    private static String attributes(long seconds) {
        return "; Path=/; Max-Age=" + seconds + "; HttpOnly; SameSite=Lax";
    }

    private String name() {
        return "jampx-hosted-" + clientId.get();
    }
}
