package dev.jampx.sandbox.cognito.hosted;

import dev.jampx.model.resolved.Federation;
import dev.jampx.sandbox.cognito.hosted.request.AuthorizationRules;
import dev.jampx.sandbox.cognito.hosted.request.Browsers;
import dev.jampx.sandbox.cognito.hosted.request.RefusedRequest;
import dev.jampx.sandbox.cognito.hosted.request.WebParameters;
import dev.jampx.sandbox.wire.WireResponse;

/** {@code /logout}: has a browser forgotten, and sends it to one of the definition's addresses or to sign in anew. */
final class LogoutEndpoint {

    private final Browsers browsers;

    LogoutEndpoint(Browsers browsers) {
        this.browsers = browsers;
    }

    WireResponse handle(WebParameters parameters, AuthorizationRules rules) {
        rules.requireClient(parameters);
        if (parameters.optional("logout_uri").isEmpty()) {
            String login = HostedPages.LOGIN + "?" + rules.read(parameters).query();
            return Redirect.withCookie(Redirect.to(login), browsers.noCookie());
        }
        String address = parameters.text("logout_uri");
        requireAllowed(address, rules.federation());
        return Redirect.withCookie(Redirect.to(address), browsers.noCookie());
    }

    private static void requireAllowed(String address, Federation federation) {
        if (!federation.logoutUrls().contains(address)) {
            throw new RefusedRequest("redirect_mismatch: " + address + " is none of the definition's logoutUrls.");
        }
    }
}
