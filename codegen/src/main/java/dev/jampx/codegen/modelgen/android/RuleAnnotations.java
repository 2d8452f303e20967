package dev.jampx.codegen.modelgen.android;

import dev.jampx.codegen.schema.ClientRule;
import dev.jampx.codegen.text.Indentation;
import dev.jampx.model.AuthRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules as annotations. */
final class RuleAnnotations {

    private static final Set<String> OPERATIONS = Set.of("create", "read", "update", "delete");

    private RuleAnnotations() {}

    /** The value that has all of {@code rules} for which there are words; empty if there is none. */
    static Optional<String> of(List<AuthRule> rules) {
        List<String> annotations = rules.stream()
                .map(ClientRule::of)
                .filter(rule -> !rule.strategy().equals(ClientRule.CUSTOM))
                .map(RuleAnnotations::annotation)
                .toList();
        return annotations.isEmpty()
                ? Optional.empty()
                : Optional.of("{\n" + Indentation.of(String.join(",\n", annotations)) + "\n}");
    }

    private static String annotation(ClientRule rule) {
        List<String> arguments = new ArrayList<>();
        arguments.add("allow = AuthStrategy." + rule.strategy().toUpperCase(Locale.ROOT));
        rule.ownerField().ifPresent(field -> arguments.add("ownerField = \"" + field + "\""));
        rule.identityClaim().ifPresent(claim -> arguments.add("identityClaim = \"" + claim + "\""));
        rule.groupClaim().ifPresent(claim -> {
            arguments.add("groupClaim = \"" + claim + "\"");
            arguments.add(rule.groups()
                    .map(RuleAnnotations::groups)
                    .orElse("groupsField = \"" + ClientRule.GROUPS_FIELD + "\""));
        });
        rule.provider().ifPresent(provider -> arguments.add("provider = \"" + provider + "\""));
        arguments.add(rule.operations().stream()
                .map(RuleAnnotations::operation)
                .collect(Collectors.joining(", ", "operations = { ", " }")));
        return "@AuthRule(" + String.join(", ", arguments) + ")";
    }

    private static String groups(List<String> groups) {
        return groups.stream().map(group -> "\"" + group + "\"").collect(Collectors.joining(", ", "groups = { ", " }"));
    }

    /** Amplify's generator has no words for the single kinds of reading, and leaves their places empty. */
    private static String operation(String operation) {
        return OPERATIONS.contains(operation) ? "ModelOperation." + operation.toUpperCase(Locale.ROOT) : "";
    }
}
