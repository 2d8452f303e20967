package dev.jampx.sandbox.cognito.hosted;

import dev.jampx.sandbox.cognito.hosted.provider.ProviderSignIn;
import dev.jampx.sandbox.cognito.hosted.request.AuthorizationRequest;
import dev.jampx.sandbox.cognito.hosted.request.Browser;
import dev.jampx.sandbox.cognito.hosted.request.Browsers;
import dev.jampx.sandbox.wire.WireResponse;

/** {@code /oauth2/authorize}: where apps send people to sign in. */
final class AuthorizeEndpoint {

    private final Browsers browsers;
    private final Arrival arrival;
    private final ProviderSignIn providers;

    AuthorizeEndpoint(Browsers browsers, Arrival arrival, ProviderSignIn providers) {
        this.browsers = browsers;
        this.arrival = arrival;
        this.providers = providers;
    }

    /** Sends the browser back to the app, to the provider, or to the page on which to sign in. */
    WireResponse handle(Browser browser, AuthorizationRequest request) {
        return arrival.again(request, browser).orElseGet(() -> {
            if (request.prompt().contains("none")) {
                throw request.refused("login_required", "");
            }
            return Redirect.withCookie(Redirect.to(next(request, browser)), browsers.cookie(browser));
        });
    }

    private String next(AuthorizationRequest request, Browser browser) {
        boolean here = request.provider().isEmpty() || request.provider().equals(AuthorizationRequest.HERE);
        return here ? HostedPages.LOGIN + "?" + request.query() : providers.begin(request, browser);
    }
}
