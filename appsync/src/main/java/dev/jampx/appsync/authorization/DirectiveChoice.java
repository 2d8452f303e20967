package dev.jampx.appsync.authorization;

import dev.jampx.model.AuthorizationMode;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses the directives for callers. Callers who sign with IAM are always among them: IAM is on in every API. The directive of the API's default mode is left
 * out where only its callers come, because AppSync lets them in without.
 */
final class DirectiveChoice {

    private final AwsDirective defaultDirective;

    DirectiveChoice(AuthorizationMode defaultMode) {
        this.defaultDirective = AwsDirective.of(defaultMode);
    }

    /** The directives for the callers of {@code roles} and those who sign with IAM, the default mode's last. */
    Set<AwsDirective> of(Collection<Role> roles) {
        Set<AwsDirective> directives = others(roles);
        if (!directives.isEmpty() && (admitsDefault(roles) || defaultDirective == AwsDirective.IAM)) {
            directives.add(defaultDirective);
        }
        return directives;
    }

    /** As {@link #of}, but open to callers of the default mode whether or not {@code roles} are, and in the order of {@link AwsDirective}. */
    Set<AwsDirective> withDefault(Collection<Role> roles) {
        Set<AwsDirective> directives = new TreeSet<>(others(roles));
        if (!directives.isEmpty()) {
            directives.add(defaultDirective);
        }
        return directives;
    }

    /** The directives of an operation on a model; one that no rule allows is left to callers of the default mode, whom its resolver turns away. */
    Set<AwsDirective> ofOperation(Collection<Role> roles) {
        return roles.isEmpty() || admitsDefault(roles) ? withDefault(roles) : of(roles);
    }

    private Set<AwsDirective> others(Collection<Role> roles) {
        return Stream.concat(
                        Stream.of(AwsDirective.IAM),
                        roles.stream().map(Role::provider).map(AwsDirective::of))
                .filter(directive -> directive != defaultDirective)
                .sorted()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean admitsDefault(Collection<Role> roles) {
        return roles.stream().map(Role::provider).map(AwsDirective::of).anyMatch(defaultDirective::equals);
    }
}
