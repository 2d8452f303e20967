package dev.jampx.dsl;

import dev.jampx.model.auth.ExternalProviderType;
import dev.jampx.model.auth.SamlMetadataType;
import dev.jampx.model.declared.DeclaredExternalProvider;
import dev.jampx.model.declared.SecretReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the words of all external providers do. */
final class ProviderTerms {

    private ProviderTerms() {}

    static DeclaredExternalProvider start(ExternalProviderType type) {
        return new DeclaredExternalProvider(
                type, Optional.empty(), Map.of(), Map.of(), Optional.empty(), List.of(), Map.of(), Site.ofCaller());
    }

    static DeclaredExternalProvider named(DeclaredExternalProvider provider, String name) {
        return new DeclaredExternalProvider(
                provider.type(),
                Optional.of(name),
                provider.secrets(),
                provider.details(),
                provider.scopes(),
                provider.identifiers(),
                provider.attributeMapping(),
                provider.site());
    }

    static DeclaredExternalProvider secret(
            DeclaredExternalProvider provider, String call, String detail, @Nullable Secret secret) {
        Map<String, SecretReference> secrets = new LinkedHashMap<>(provider.secrets());
        secrets.put(detail, SecretDeclaration.written(Given.value(call, secret)));
        return new DeclaredExternalProvider(
                provider.type(),
                provider.name(),
                secrets,
                provider.details(),
                provider.scopes(),
                provider.identifiers(),
                provider.attributeMapping(),
                provider.site());
    }

    static DeclaredExternalProvider detail(DeclaredExternalProvider provider, String detail, String value) {
        return details(provider, Map.of(detail, value));
    }

    static DeclaredExternalProvider details(DeclaredExternalProvider provider, Map<String, String> added) {
        Map<String, String> details = new LinkedHashMap<>(provider.details());
        details.putAll(added);
        return withDetails(provider, details);
    }

    /** An address and the metadata itself stand in for each other. */
    static DeclaredExternalProvider metadata(DeclaredExternalProvider provider, SamlMetadataType type, String content) {
        Map<String, String> details = new LinkedHashMap<>(provider.details());
        for (SamlMetadataType other : SamlMetadataType.values()) {
            details.remove(other.cognitoName());
        }
        details.put(type.cognitoName(), content);
        return withDetails(provider, details);
    }

    static DeclaredExternalProvider scopes(DeclaredExternalProvider provider, List<String> scopes) {
        return new DeclaredExternalProvider(
                provider.type(),
                provider.name(),
                provider.secrets(),
                provider.details(),
                Optional.of(scopes),
                provider.identifiers(),
                provider.attributeMapping(),
                provider.site());
    }

    static DeclaredExternalProvider identifiers(DeclaredExternalProvider provider, List<String> identifiers) {
        return new DeclaredExternalProvider(
                provider.type(),
                provider.name(),
                provider.secrets(),
                provider.details(),
                provider.scopes(),
                identifiers,
                provider.attributeMapping(),
                provider.site());
    }

    static DeclaredExternalProvider attributes(DeclaredExternalProvider provider, Map<String, String> mapping) {
        return new DeclaredExternalProvider(
                provider.type(),
                provider.name(),
                provider.secrets(),
                provider.details(),
                provider.scopes(),
                provider.identifiers(),
                mapping,
                provider.site());
    }

    private static DeclaredExternalProvider withDetails(
            DeclaredExternalProvider provider, Map<String, String> details) {
        return new DeclaredExternalProvider(
                provider.type(),
                provider.name(),
                provider.secrets(),
                details,
                provider.scopes(),
                provider.identifiers(),
                provider.attributeMapping(),
                provider.site());
    }
}
