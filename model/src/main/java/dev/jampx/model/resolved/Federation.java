package dev.jampx.model.resolved;

import dev.jampx.model.auth.OAuthScope;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sign-in with accounts elsewhere.
 *
 * @param providers where the accounts are
 * @param scopes what apps may know and do, if the definition says so
 * @param callbackUrls where people may come back to signed in
 * @param logoutUrls where people may come back to signed out
 */
public record Federation(
        List<ExternalProvider> providers,
        Optional<List<OAuthScope>> scopes,
        List<String> callbackUrls,
        List<String> logoutUrls) {

    private static final List<OAuthScope> USUAL_SCOPES = List.of(
            OAuthScope.PHONE, OAuthScope.EMAIL, OAuthScope.OPENID, OAuthScope.PROFILE, OAuthScope.COGNITO_ADMIN);

    public Federation {
        providers = List.copyOf(providers);
        scopes = scopes.map(List::copyOf);
        callbackUrls = List.copyOf(callbackUrls);
        logoutUrls = List.copyOf(logoutUrls);
    }

    /** What the app may ask for: whoever may read something of users gets an id token to read it in. */
    public List<OAuthScope> appScopes() {
        Set<OAuthScope> whole = new LinkedHashSet<>(scopes.orElse(USUAL_SCOPES));
        if (!whole.equals(Set.of(OAuthScope.COGNITO_ADMIN))) {
            whole.add(OAuthScope.OPENID);
        }
        return List.copyOf(whole);
    }

    /** The names of the secrets that the providers need, each once, in order. */
    public List<String> secretNames() {
        return providers.stream()
                .flatMap(provider -> provider.secrets().values().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
