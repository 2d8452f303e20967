package dev.jampx.model.checks.auth;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredAuth;
import dev.jampx.model.declared.DeclaredUserAttribute;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.AttributeNames;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What external providers say of users has a place. */
public final class ProvidersMapToAttributes implements Check<DeclaredAuth> {

    @Override
    public Stream<Problem> problems(DeclaredAuth auth) {
        Set<String> custom = auth.userAttributes().stream()
                .filter(attribute -> attribute.dataType().isPresent())
                .map(DeclaredUserAttribute::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return auth.login().externalProviders().stream()
                .flatMap(external -> external.providers().stream())
                .flatMap(provider -> provider.attributeMapping().keySet().stream()
                        .filter(attribute -> attribute.startsWith(AttributeNames.CUSTOM))
                        .filter(attribute -> !custom.contains(attribute))
                        .map(attribute -> AuthProblems.unknownAttribute(attribute, custom, provider.site())));
    }
}
