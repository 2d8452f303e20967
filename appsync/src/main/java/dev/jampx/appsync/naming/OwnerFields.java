package dev.jampx.appsync.naming;

import dev.jampx.model.AuthRule;
import dev.jampx.model.resolved.Member;
import dev.jampx.model.resolved.Model;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of a model by which its rules, and those of its members, judge a row. */
public final class OwnerFields {

    private OwnerFields() {}

    /** The fields that name owners, each once, in the order of the rules. */
    public static List<String> owners(Model model) {
        return rules(model).flatMap(rule -> owner(rule).stream()).distinct().toList();
    }

    /** The fields that name owners or groups, each once, in the order of the rules. */
    public static List<String> ownersAndGroups(Model model) {
        return rules(model)
                .flatMap(rule -> owner(rule).or(() -> group(rule)).stream())
                .distinct()
                .toList();
    }

    private static Stream<AuthRule> rules(Model model) {
        return Stream.concat(
                model.rules().stream(),
                model.members().stream().map(Member::rules).flatMap(List::stream));
    }

    private static Optional<String> owner(AuthRule rule) {
        return rule instanceof AuthRule.Owner owner ? Optional.of(owner.field()) : Optional.empty();
    }

    private static Optional<String> group(AuthRule rule) {
        return rule instanceof AuthRule.DynamicGroups groups ? Optional.of(groups.field()) : Optional.empty();
    }
}
