package dev.jampx.model.checks.auth;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredAuth;
import dev.jampx.model.diagnostics.Problem;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** People come back to addresses that Cognito takes. */
public final class RedirectsAreUrls implements Check<DeclaredAuth> {

    private static final Pattern URL = Pattern.compile("[a-z][a-z0-9+.-]*:[^\\s#]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern HTTP = Pattern.compile("http:.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOCAL =
            Pattern.compile("http://(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?([/?].*)?", Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Problem> problems(DeclaredAuth auth) {
        return auth.login().externalProviders().stream()
                .flatMap(external -> Stream.concat(external.callbackUrls().stream(), external.logoutUrls().stream())
                        .distinct()
                        .filter(url -> !isAllowed(url))
                        .map(url -> AuthProblems.redirect(url, external.site())));
    }

    /** Any scheme of an app's own will do, and http on this machine. */
    private static boolean isAllowed(String url) {
        return URL.matcher(url).matches()
                && (!HTTP.matcher(url).matches() || LOCAL.matcher(url).matches());
    }
}
