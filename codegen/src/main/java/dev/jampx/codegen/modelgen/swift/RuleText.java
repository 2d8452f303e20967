package dev.jampx.codegen.modelgen.swift;

import dev.jampx.codegen.schema.ClientRule;
import dev.jampx.codegen.text.Indentation;
import dev.jampx.model.AuthRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rules in Swift. */
final class RuleText {

    private RuleText() {}

    /** The list that has all of {@code rules} for which there are words; empty if there is none. */
    static Optional<String> of(List<AuthRule> rules, boolean withProvider) {
        List<String> texts = rules.stream()
                .map(ClientRule::of)
                .filter(rule -> !rule.strategy().equals(ClientRule.CUSTOM))
                .map(rule -> rule(rule, withProvider))
                .toList();
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of("[\n" + Indentation.of(String.join(",\n", texts)) + "\n]");
    }

    private static String rule(ClientRule rule, boolean withProvider) {
        List<String> arguments = new ArrayList<>();
        arguments.add("allow: ." + rule.strategy());
        rule.ownerField().ifPresent(field -> arguments.add("ownerField: \"" + field + "\""));
        rule.identityClaim().ifPresent(claim -> arguments.add("identityClaim: \"" + claim + "\""));
        rule.groupClaim().ifPresent(claim -> {
            arguments.add("groupClaim: \"" + claim + "\"");
            arguments.add(
                    rule.groups().map(RuleText::groups).orElse("groupsField: \"" + ClientRule.GROUPS_FIELD + "\""));
        });
        rule.provider().filter(provider -> withProvider).ifPresent(provider -> arguments.add("provider: ." + provider));
        arguments.add(rule.operations().stream()
                .map(operation -> "." + operation)
                .collect(Collectors.joining(", ", "operations: [", "]")));
        return "rule(" + String.join(", ", arguments) + ")";
    }

    private static String groups(List<String> groups) {
        return groups.stream().map(group -> "\"" + group + "\"").collect(Collectors.joining(", ", "groups: [", "]"));
    }
}
