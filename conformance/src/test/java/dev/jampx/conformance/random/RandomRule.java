package dev.jampx.conformance.random;

import java.util.List;
import java.util.Optional;

/**
 * An authorization rule.
 *
 * @param strategy the word after {@code allow}, such as {@code ownerDefinedIn}
 * @param arguments the group or groups, or the field
 * @param provider Amplify's term, where it is written
 * @param claim of the owner or of the groups, where it is written
 * @param operations what {@code to} narrows it to, where it is written
 */
record RandomRule(
        String strategy,
        List<String> arguments,
        Optional<String> provider,
        Optional<String> claim,
        Optional<List<String>> operations) {

    static RandomRule of(String strategy) {
        return new RandomRule(strategy, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    RandomRule to(List<String> others) {
        return new RandomRule(strategy, arguments, provider, claim, Optional.of(List.copyOf(others)));
    }

    boolean isOwner() {
        return strategy.startsWith("owner");
    }

    boolean isOfFieldNamed(String field) {
        return strategy.endsWith("DefinedIn") && arguments.contains(field);
    }
}
