package dev.jampx.conformance.random;

import java.util.List;
import java.util.Optional;

/** The type of a field, of an argument or of a result. */
sealed interface RandomType {

    /** Single, or a list. */
    enum Shape {
        SINGLE,
        LIST,
        REQUIRED_LIST
    }

    /**
     * A scalar.
     *
     * @param term Amplify's, such as {@code ipAddress}
     * @param literal its default value: a string, a number, a boolean or a list of such
     */
    record Scalar(
            String term,
            boolean required,
            Shape shape,
            Optional<Object> literal,
            List<Condition> conditions,
            List<RandomRule> rules)
            implements RandomType {

        static Scalar of(String term, boolean required) {
            return new Scalar(term, required, Shape.SINGLE, Optional.empty(), List.of(), List.of());
        }

        Scalar withRequired(boolean value) {
            return new Scalar(term, value, shape, literal, conditions, rules);
        }

        Scalar withTerm(String other) {
            return new Scalar(other, required, shape, literal, conditions, rules);
        }

        Scalar withShape(Shape other) {
            return new Scalar(term, required, other, literal, conditions, rules);
        }

        Scalar withLiteral(Object value) {
            return new Scalar(term, required, shape, Optional.of(value), conditions, rules);
        }

        Scalar withoutLiteral() {
            return new Scalar(term, required, shape, Optional.empty(), conditions, rules);
        }

        Scalar withConditions(List<Condition> others) {
            return new Scalar(term, required, shape, literal, List.copyOf(others), rules);
        }

        Scalar withRules(List<RandomRule> others) {
            return new Scalar(term, required, shape, literal, conditions, List.copyOf(others));
        }

        Scalar plain() {
            return of(term, required);
        }
    }

    /** A condition of {@code validate}; its argument is a string or a number, or there is none. */
    record Condition(String term, Optional<Object> argument, Optional<String> message) {}

    /** A reference to an enum, a custom type or, as a result, to a model. */
    record Reference(String target, boolean required, Shape shape, List<RandomRule> rules) implements RandomType {

        static Reference to(String target) {
            return new Reference(target, false, Shape.SINGLE, List.of());
        }
    }

    /** An enum without a name. */
    record Enumeration(List<String> values) implements RandomType {}

    /** A custom type without a name. */
    record Structure(List<RandomField> fields) implements RandomType {}

    /** A relationship; its kind is Amplify's term. */
    record Relationship(String kind, String model, List<String> references, List<RandomRule> rules)
            implements RandomType {}
}
