package dev.jampx.model.facts;

import dev.jampx.model.declared.DeclaredExternalProvider;
import dev.jampx.model.declared.DeclaredExternalProviders;
import java.util.ArrayList;
import java.util.List;

/** What external providers are called: social ones what their kind is called, the others what was written. */
public final class ProviderNames {

    private ProviderNames() {}

    /** The name of each provider, in their order; one that was written without a name is called after its kind and its place. */
    public static List<String> of(DeclaredExternalProviders external) {
        List<String> names = new ArrayList<>();
        for (DeclaredExternalProvider provider : external.providers()) {
            String kind = provider.type().cognitoName();
            names.add(provider.type().isSocial() ? kind : provider.name().orElse(kind + (names.size() + 1)));
        }
        return List.copyOf(names);
    }
}
