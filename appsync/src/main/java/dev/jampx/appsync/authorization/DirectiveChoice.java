package dev.jampx.appsync.authorization;

import dev.jampx.model.AuthProvider;
import dev.jampx.model.AuthorizationMode;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Chooses the directives for callers. Callers who sign with IAM are always among them: IAM is on in every API. The directive of the API's default mode is left
 * out where only its callers come, because AppSync lets them in without.
 */
final class DirectiveChoice {

    private final AwsDirective defaultDirective;

    DirectiveChoice(AuthorizationMode defaultMode) {
        this.defaultDirective = AwsDirective.of(defaultMode);
    }

    /** The directives for the callers of {@code roles} and those who sign with IAM. */
    Set<AwsDirective> of(Collection<Role> roles) {
        return choose(roles, roles.stream().map(Role::provider).anyMatch(this::isDefault));
    }

    /** As {@link #of}, but open to callers of the default mode whether or not {@code roles} are. */
    Set<AwsDirective> withDefault(Collection<Role> roles) {
        return choose(roles, true);
    }

    /** As {@link #of} for an operation on a model; one that no rule allows is left to callers of the default mode, whom its resolver turns away. */
    Set<AwsDirective> ofOperation(Collection<Role> roles) {
        return roles.isEmpty() ? withDefault(roles) : of(roles);
    }

    private Set<AwsDirective> choose(Collection<Role> roles, boolean includeDefault) {
        Set<AwsDirective> others = new LinkedHashSet<>();
        roles.stream().map(Role::provider).map(AwsDirective::of).forEach(others::add);
        others.add(AwsDirective.IAM);
        others.remove(defaultDirective);
        Set<AwsDirective> chosen = new LinkedHashSet<>(others.stream().sorted().toList());
        boolean defaultIsUsed = includeDefault || defaultDirective == AwsDirective.IAM;
        if (defaultIsUsed && !others.isEmpty()) {
            chosen.add(defaultDirective);
        }
        return chosen;
    }

    private boolean isDefault(AuthProvider provider) {
        return AwsDirective.of(provider) == defaultDirective;
    }
}
