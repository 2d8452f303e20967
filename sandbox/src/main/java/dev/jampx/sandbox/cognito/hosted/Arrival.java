package dev.jampx.sandbox.cognito.hosted;

import dev.jampx.sandbox.cognito.hosted.request.AuthorizationRequest;
import dev.jampx.sandbox.cognito.hosted.request.Browser;
import dev.jampx.sandbox.cognito.hosted.request.Browsers;
import dev.jampx.sandbox.cognito.hosted.token.AuthorizationCodes;
import dev.jampx.sandbox.cognito.pool.UserPool;
import dev.jampx.sandbox.cognito.store.StoredUser;
import dev.jampx.sandbox.cognito.store.UserStatus;
import dev.jampx.sandbox.wire.WireResponse;
import java.time.Instant;
import java.util.Optional;

/** Sends people who signed in back to the app, with a code, and knows them the next time. */
final class Arrival {

    private final UserPool pool;
    private final Browsers browsers;
    private final AuthorizationCodes codes;

    Arrival(UserPool pool, Browsers browsers, AuthorizationCodes codes) {
        this.pool = pool;
        this.browsers = browsers;
        this.codes = codes;
    }

    /**
     * Somebody has just signed in.
     *
     * @param provider who vouches for them
     */
    WireResponse of(AuthorizationRequest request, String username, String provider) {
        Instant now = pool.now();
        Browser browser = browsers.signedIn(username, provider, now);
        return Redirect.withCookie(
                Redirect.to(request.granted(codes.issue(request, username, now))), browsers.cookie(browser));
    }

    /** The same for somebody who signed in before; empty if nobody did, or not as the app wants it. */
    Optional<WireResponse> again(AuthorizationRequest request, Browser browser) {
        boolean asWanted = request.provider().isEmpty() || request.provider().equals(browser.provider());
        if (!browser.isSignedIn() || !asWanted || request.prompt().contains("login")) {
            return Optional.empty();
        }
        return pool.store()
                .users()
                .named(browser.username())
                .filter(Arrival::mayComeBack)
                .map(user -> Redirect.to(request.granted(
                        codes.issue(request, user.username(), Instant.ofEpochMilli(browser.authenticatedAt())))));
    }

    private static boolean mayComeBack(StoredUser user) {
        return user.enabled()
                && (user.status() == UserStatus.CONFIRMED || user.status() == UserStatus.EXTERNAL_PROVIDER);
    }
}
