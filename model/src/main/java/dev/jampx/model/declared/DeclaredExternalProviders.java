package dev.jampx.model.declared;

import dev.jampx.model.auth.OAuthScope;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * What was written with {@code externalProviders}.
 *
 * @param providers the providers, in the order in which they were written
 * @param scopes what apps may know and do, if it was said
 * @param callbackUrls where people may come back to signed in
 * @param logoutUrls where people may come back to signed out
 * @param site where {@code externalProviders} was called
 */
public record DeclaredExternalProviders(
        List<DeclaredExternalProvider> providers,
        Optional<List<OAuthScope>> scopes,
        List<String> callbackUrls,
        List<String> logoutUrls,
        SourceLocation site) {

    public DeclaredExternalProviders {
        providers = List.copyOf(providers);
        scopes = scopes.map(List::copyOf);
        callbackUrls = List.copyOf(callbackUrls);
        logoutUrls = List.copyOf(logoutUrls);
    }
}
