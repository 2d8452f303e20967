package dev.jampx.conformance.random;

import java.util.List;
import java.util.Optional;

/** What has a name in a schema. */
sealed interface RandomEntry {

    String name();

    /** A model; without an identifier where none is written. */
    record Model(
            String name,
            List<RandomField> fields,
            List<String> identifier,
            List<RandomIndex> indexes,
            List<String> disabled,
            List<RandomRule> rules)
            implements RandomEntry {

        Model withFields(List<RandomField> others) {
            return new Model(name, List.copyOf(others), identifier, indexes, disabled, rules);
        }

        Model withIdentifier(List<String> others) {
            return new Model(name, fields, List.copyOf(others), indexes, disabled, rules);
        }

        Model withIndexes(List<RandomIndex> others) {
            return new Model(name, fields, identifier, List.copyOf(others), disabled, rules);
        }

        Model withDisabled(List<String> others) {
            return new Model(name, fields, identifier, indexes, List.copyOf(others), rules);
        }

        Model withRules(List<RandomRule> others) {
            return new Model(name, fields, identifier, indexes, disabled, List.copyOf(others));
        }
    }

    /** A custom type. */
    record Structure(String name, List<RandomField> fields) implements RandomEntry {}

    /** An enum. */
    record Enumeration(String name, List<String> values) implements RandomEntry {}

    /**
     * A query, a mutation or a subscription.
     *
     * @param kind Amplify's term
     * @param sources of a subscription
     */
    record Operation(
            String name,
            String kind,
            List<RandomField> arguments,
            Optional<RandomType> returns,
            List<Source> sources,
            List<RandomRule> rules,
            List<RandomHandler> handlers)
            implements RandomEntry {

        Operation withArguments(List<RandomField> others) {
            return new Operation(name, kind, List.copyOf(others), returns, sources, rules, handlers);
        }

        Operation withReturns(Optional<RandomType> other) {
            return new Operation(name, kind, arguments, other, sources, rules, handlers);
        }

        Operation withRules(List<RandomRule> others) {
            return new Operation(name, kind, arguments, returns, sources, List.copyOf(others), handlers);
        }

        Operation withHandlers(List<RandomHandler> others) {
            return new Operation(name, kind, arguments, returns, sources, rules, List.copyOf(others));
        }

        Operation withSources(List<Source> others) {
            return new Operation(name, kind, arguments, returns, List.copyOf(others), rules, handlers);
        }
    }

    /** What a subscription is told of: a mutation of the schema, or some mutations of a model. */
    record Source(String target, List<String> mutations) {}
}
