package dev.jampx.codegen.modelgen.dart;

import dev.jampx.codegen.schema.ClientRule;
import dev.jampx.codegen.text.Indentation;
import dev.jampx.model.AuthProvider;
import dev.jampx.model.AuthRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rules in Dart. */
final class RuleText {

    private RuleText() {}

    /** The statement that has all of {@code rules} for which there are words; empty if there is none. */
    static Optional<String> of(List<AuthRule> rules) {
        List<String> texts = rules.stream()
                .map(ClientRule::of)
                .filter(rule -> !rule.strategy().equals(ClientRule.CUSTOM))
                .map(RuleText::rule)
                .toList();
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "modelSchemaDefinition.authRules = [\n" + Indentation.of(String.join(",\n", texts)) + "\n];");
    }

    private static String rule(ClientRule rule) {
        List<String> arguments = new ArrayList<>();
        arguments.add("authStrategy: " + constant("AuthStrategy", rule.strategy()));
        rule.ownerField().ifPresent(field -> arguments.add("ownerField: \"" + field + "\""));
        rule.identityClaim().ifPresent(claim -> arguments.add("identityClaim: \"" + claim + "\""));
        rule.groupClaim().ifPresent(claim -> {
            arguments.add("groupClaim: \"" + claim + "\"");
            arguments.add(
                    rule.groups().map(RuleText::groups).orElse("groupsField: \"" + ClientRule.GROUPS_FIELD + "\""));
        });
        rule.provider().ifPresent(provider -> arguments.add("provider: " + provider(provider)));
        String operations = rule.operations().stream()
                .map(operation -> constant("ModelOperation", operation))
                .collect(Collectors.joining(",\n"));
        arguments.add("operations: const [\n" + Indentation.of(operations) + "\n]");
        return Core.PREFIX + "AuthRule(\n" + Indentation.of(String.join(",\n", arguments)) + ")";
    }

    private static String groups(List<String> groups) {
        return groups.stream().map(group -> "\"" + group + "\"").collect(Collectors.joining(", ", "groups: [ ", " ]"));
    }

    /** The library knows the identity pool by its old name. */
    private static String provider(String provider) {
        return constant("AuthRuleProvider", provider.equals(AuthProvider.IDENTITY_POOL.term()) ? "iam" : provider);
    }

    private static String constant(String type, String name) {
        return Core.PREFIX + type + "." + name.toUpperCase(Locale.ROOT);
    }
}
