package dev.jampx.conformance.random;

import java.util.List;

/**
 * A schema.
 *
 * @param entries what it defines, in order
 * @param rules who may use its models, unless a model says otherwise
 * @param grants the operations granted to a function, by one list for each grant
 */
record RandomSchema(List<RandomEntry> entries, List<RandomRule> rules, List<List<String>> grants) {

    RandomSchema withEntries(List<RandomEntry> others) {
        return new RandomSchema(List.copyOf(others), rules, grants);
    }

    RandomSchema withRules(List<RandomRule> others) {
        return new RandomSchema(entries, List.copyOf(others), grants);
    }

    RandomSchema withoutGrants() {
        return new RandomSchema(entries, rules, List.of());
    }
}
