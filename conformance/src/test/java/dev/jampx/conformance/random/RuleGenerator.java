package dev.jampx.conformance.random;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes authorization rules that name only providers that there are. */
record RuleGenerator(Dice dice, Providers providers) {

    private static final List<List<String>> GROUPS =
            List.of(List.of("Admins"), List.of("Editors"), List.of("Admins", "Editors"), List.of("Others"));

    private static final List<String> FIELD_OPERATIONS = List.of("create", "read", "update", "delete");

    /** Rules of a schema or of a model. */
    List<RandomRule> ofModels() {
        return distinct(() -> narrowed(rule(true)));
    }

    /** Rules of a field. */
    List<RandomRule> ofFields() {
        return distinct(() -> {
            RandomRule rule = rule(true);
            return dice.chance(60) ? rule.to(dice.some(dice.between(1, 3), FIELD_OPERATIONS)) : rule;
        });
    }

    /** Some rules of a model, for one of its fields; who does not read the model does not read the field. */
    List<RandomRule> ofFields(List<RandomRule> ofModel) {
        return dice.some(dice.between(1, ofModel.size()), ofModel).stream()
                .map(rule ->
                        rule.operations().isEmpty() || rule.operations().get().contains("read")
                                ? dice.chance(40) ? rule : rule.to(dice.some(dice.between(1, 3), FIELD_OPERATIONS))
                                : rule.to(dice.some(dice.between(1, 2), List.of("create", "update", "delete"))))
                .toList();
    }

    /** Rules of an operation; those that JavaScript resolvers understand if {@code javaScript}. */
    List<RandomRule> ofOperations(boolean javaScript) {
        return distinct(() -> {
            RandomRule rule = rule(false);
            boolean unfit = rule.strategy().equals("guest")
                    || rule.provider().equals(Optional.of("identityPool"))
                    || rule.strategy().startsWith("group") && rule.provider().equals(Optional.of("oidc"));
            return javaScript && unfit ? fallback() : unclaimed(rule);
        });
    }

    private List<RandomRule> distinct(Supplier<RandomRule> rules) {
        Map<List<Object>, RandomRule> found = new LinkedHashMap<>();
        for (RandomRule rule : dice.times(dice.pick(1, 1, 1, 2, 2, 3, 4), rules)) {
            String provider = rule.provider().orElse(rule.strategy().equals("custom") ? "function" : "userPools");
            // Amplify takes no two rules about the same group, nor two about the same field.
            List<String> subject =
                    rule.strategy().startsWith("group") && !rule.strategy().endsWith("In")
                            ? List.of()
                            : rule.arguments();
            found.putIfAbsent(List.of(rule.strategy().replace("groups", "group"), subject, provider), rule);
        }
        return List.copyOf(found.values());
    }

    private RandomRule narrowed(RandomRule rule) {
        if (dice.chance(60)) {
            return rule;
        }
        List<String> writes = dice.some(dice.between(0, 3), List.of("create", "update", "delete"));
        List<String> reads = dice.chance(70)
                ? dice.some(dice.between(writes.isEmpty() ? 1 : 0, 1), List.of("read"))
                : dice.some(
                        dice.between(1, 3),
                        dice.chance(70) ? List.of("get", "list") : List.of("get", "list", "sync", "listen", "search"));
        List<String> operations = new ArrayList<>(writes);
        operations.addAll(dice.between(0, operations.size()), reads);
        return rule.to(operations);
    }

    private RandomRule rule(boolean onModel) {
        List<RandomRule> rules = new ArrayList<>();
        if (providers.apiKey()) {
            rules.add(RandomRule.of("publicApiKey"));
        }
        if (providers.identityPool()) {
            rules.add(RandomRule.of("guest"));
            rules.add(with("authenticated", List.of(), Optional.of("identityPool")));
        }
        if (providers.function()) {
            rules.add(with("custom", List.of(), dice.maybe(30, () -> "function")));
        }
        for (String provider : providers.ofTokens()) {
            Optional<String> written =
                    provider.equals("userPools") && dice.chance(80) ? Optional.empty() : Optional.of(provider);
            rules.add(with("authenticated", List.of(), written));
            rules.add(groups(written));
            if (onModel) {
                rules.add(owner(written));
                rules.add(owner(written));
                rules.add(dynamicGroups(written));
            }
        }
        return rules.isEmpty() ? RandomRule.of("guest") : dice.pick(rules);
    }

    private RandomRule fallback() {
        if (providers.apiKey()) {
            return RandomRule.of("publicApiKey");
        }
        return providers.ofTokens().isEmpty()
                ? RandomRule.of("custom")
                : with(
                        "authenticated",
                        List.of(),
                        Optional.of(providers.ofTokens().get(0)));
    }

    private static RandomRule unclaimed(RandomRule rule) {
        return new RandomRule(rule.strategy(), rule.arguments(), rule.provider(), Optional.empty(), rule.operations());
    }

    private RandomRule groups(Optional<String> provider) {
        List<String> groups = dice.pick(GROUPS);
        return new RandomRule(
                groups.size() == 1 && dice.chance(50) ? "group" : "groups",
                groups,
                provider,
                dice.maybe(15, () -> "custom:roles"),
                Optional.empty());
    }

    private RandomRule owner(Optional<String> provider) {
        String strategy = dice.pick("owner", "owner", "ownerDefinedIn", "ownersDefinedIn");
        List<String> field = strategy.equals("owner")
                ? List.of()
                : List.of(strategy.equals("ownerDefinedIn") ? dice.pick("author", "creator_id") : "authors");
        return new RandomRule(
                strategy,
                field,
                provider,
                dice.maybe(20, () -> dice.pick("sub", "user_id", "email", "sub::username")),
                Optional.empty());
    }

    private RandomRule dynamicGroups(Optional<String> provider) {
        boolean many = dice.chance(50);
        return new RandomRule(
                many ? "groupsDefinedIn" : "groupDefinedIn",
                List.of(many ? "teams" : "team"),
                provider,
                dice.maybe(20, () -> "memberships"),
                Optional.empty());
    }

    private static RandomRule with(String strategy, List<String> arguments, Optional<String> provider) {
        return new RandomRule(strategy, arguments, provider, Optional.empty(), Optional.empty());
    }
}
