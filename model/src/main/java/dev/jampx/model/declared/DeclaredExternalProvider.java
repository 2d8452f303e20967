package dev.jampx.model.declared;

import dev.jampx.model.auth.ExternalProviderType;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was written for an external provider.
 *
 * @param type the kind of provider
 * @param name what it is called, if it was said
 * @param secrets its details that are secrets, by Cognito's names for them, such as {@code client_id}
 * @param details its other details, by Cognito's names for them, such as {@code oidc_issuer}
 * @param scopes what is asked of it, if it was said
 * @param identifiers by what else it is chosen, such as the domain of an e-mail address
 * @param attributeMapping what it calls an attribute, by what Cognito calls it
 * @param site where it was written
 */
public record DeclaredExternalProvider(
        ExternalProviderType type,
        Optional<String> name,
        Map<String, SecretReference> secrets,
        Map<String, String> details,
        Optional<List<String>> scopes,
        List<String> identifiers,
        Map<String, String> attributeMapping,
        SourceLocation site) {

    public DeclaredExternalProvider {
        secrets = Collections.unmodifiableMap(new LinkedHashMap<>(secrets));
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
        scopes = scopes.map(List::copyOf);
        identifiers = List.copyOf(identifiers);
        attributeMapping = Collections.unmodifiableMap(new LinkedHashMap<>(attributeMapping));
    }
}
