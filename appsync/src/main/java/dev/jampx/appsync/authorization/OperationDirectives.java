package dev.jampx.appsync.authorization;

import dev.jampx.model.AuthRule;
import dev.jampx.model.resolved.CustomOperation;
import dev.jampx.model.resolved.Handler;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The directives of custom operations and of the types they return, which AppSync itself enforces. */
final class OperationDirectives {

    private final DirectiveChoice choice;

    OperationDirectives(DirectiveChoice choice) {
        this.choice = choice;
    }

    /** The directives of {@code operation}. */
    List<String> of(CustomOperation operation) {
        DirectiveSet directives = new DirectiveSet();
        if (isCode(operation)) {
            addExactly(operation.rules(), directives);
            directives.add(Set.of(AwsDirective.IAM));
        } else {
            directives.add(Set.of(AwsDirective.IAM));
            if (!operation.rules().isEmpty()) {
                directives.add(choice.of(roles(operation.rules())));
            }
        }
        return directives.texts();
    }

    /** The roles that {@code rules} let in where there is no row to look at. */
    static List<Role> roles(Collection<AuthRule> rules) {
        return new RuleRoles(List.of())
                .of(rules).stream().filter(Role::isStatic).toList();
    }

    /** Adds to {@code directives} one for each mode of {@code rules}; it names groups if nobody but members of groups comes in that mode. */
    void addExactly(Collection<AuthRule> rules, DirectiveSet directives) {
        Set<AwsDirective> open = new LinkedHashSet<>();
        Map<AwsDirective, Set<String>> groups = new LinkedHashMap<>();
        for (AuthRule rule : rules) {
            AwsDirective directive = AwsDirective.of(rule.provider());
            Optional<List<String>> named = namedGroups(rule);
            if (named.isPresent()) {
                groups.computeIfAbsent(directive, unseen -> new LinkedHashSet<>())
                        .addAll(named.get());
            } else {
                open.add(directive);
            }
        }
        directives.add(open);
        groups.forEach(directives::addForGroups);
    }

    private static Optional<List<String>> namedGroups(AuthRule rule) {
        return rule instanceof AuthRule.StaticGroups named ? Optional.of(named.groups()) : Optional.empty();
    }

    // Amplify gives a pipeline the kind of its first handler; all are of one kind.
    private static boolean isCode(CustomOperation operation) {
        return !operation.handlers().isEmpty() && operation.handlers().get(0) instanceof Handler.Code;
    }
}
