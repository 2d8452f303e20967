package dev.jampx.model.resolved;

import dev.jampx.model.auth.OAuthScope;
import java.util.List;
import java.util.Optional;

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

    public Federation {
        providers = List.copyOf(providers);
        scopes = scopes.map(List::copyOf);
        callbackUrls = List.copyOf(callbackUrls);
        logoutUrls = List.copyOf(logoutUrls);
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
