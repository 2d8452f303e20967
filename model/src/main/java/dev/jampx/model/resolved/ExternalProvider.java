package dev.jampx.model.resolved;

import dev.jampx.model.auth.ExternalProviderType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A provider that signs users in in place of the user pool.
 *
 * @param type the kind of provider
 * @param name what it is called
 * @param secrets the names of the secrets that hold details, by Cognito's names for the details, such as {@code client_id}
 * @param details the other details, by Cognito's names for them, such as {@code oidc_issuer}
 * @param scopes what is asked of it
 * @param identifiers by what else it is chosen
 * @param attributeMapping what it calls an attribute, by what Cognito calls it
 */
public record ExternalProvider(
        ExternalProviderType type,
        String name,
        Map<String, String> secrets,
        Map<String, String> details,
        List<String> scopes,
        List<String> identifiers,
        Map<String, String> attributeMapping) {

    public ExternalProvider {
        secrets = Collections.unmodifiableMap(new LinkedHashMap<>(secrets));
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
        scopes = List.copyOf(scopes);
        identifiers = List.copyOf(identifiers);
        attributeMapping = Collections.unmodifiableMap(new LinkedHashMap<>(attributeMapping));
    }
}
