package dev.jampx.model.checks.auth;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredAuth;
import dev.jampx.model.diagnostics.Problem;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.stream.Stream;

/** People come back to addresses that Cognito takes. */
public final class RedirectsAreUrls implements Check<DeclaredAuth> {

    @Override
    public Stream<Problem> problems(DeclaredAuth auth) {
        return auth.login().externalProviders().stream()
                .flatMap(external -> Stream.concat(external.callbackUrls().stream(), external.logoutUrls().stream())
                        .distinct()
                        .filter(url -> !isAllowed(url))
                        .map(url -> AuthProblems.redirect(url, external.site())));
    }

    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Any scheme of an app's own will do, and http on this machine. */
    private static boolean isAllowed(String text) {
        try {
            URI url = new URI(text);
            if (!url.isAbsolute() || url.getRawFragment() != null) {
                return false;
            }
            return !"http".equalsIgnoreCase(url.getScheme()) || url.getHost() != null && LOCAL.contains(url.getHost());
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
