package dev.jampx.model.checks;

import dev.jampx.model.ListShape;
import dev.jampx.model.ScalarType;
import dev.jampx.model.ValidationRule;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ModelFacts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * Validation rules stand on single values, each kind once, fit their field's type and compare with something sensible. On a partition key Amplify
 * leaves them out, whatever they are.
 */
final class ValidationsFit implements Check<ModelFacts> {

    @Override
    public Stream<Problem> problems(ModelFacts model) {
        return model.members().stream()
                .filter(field -> !field.name().equals(model.partitionKey()))
                .filter(field -> field.type() instanceof DeclaredField.Scalar)
                .flatMap(field -> ofField(field, (DeclaredField.Scalar) field.type()));
    }

    private static Stream<Problem> ofField(DeclaredField field, DeclaredField.Scalar scalar) {
        if (scalar.list() != ListShape.SINGLE) {
            return scalar.validation().stream().limit(1).map(rule -> ValidationProblems.onList(rule, field));
        }
        Stream<Problem> single = scalar.validation().stream()
                .flatMap(rule -> ofRule(field, scalar.type(), rule).stream());
        return Stream.concat(single, repeated(field, scalar));
    }

    private static Optional<Problem> ofRule(DeclaredField field, ScalarType type, ValidationRule rule) {
        return switch (rule.kind()) {
            case MIN_LENGTH, MAX_LENGTH -> type == ScalarType.STRING
                    ? length(rule)
                    : Optional.of(ValidationProblems.needsText(rule, field, type));
            case STARTS_WITH, ENDS_WITH -> type == ScalarType.STRING
                    ? Optional.empty()
                    : Optional.of(ValidationProblems.needsText(rule, field, type));
            case MATCHES -> type == ScalarType.STRING
                    ? pattern(rule)
                    : Optional.of(ValidationProblems.needsText(rule, field, type));
            case GREATER_THAN, LESS_THAN, AT_LEAST, AT_MOST -> type == ScalarType.INTEGER || type == ScalarType.FLOAT
                    ? number(rule)
                    : Optional.of(ValidationProblems.needsNumber(rule, field, type));
        };
    }

    private static Optional<Problem> length(ValidationRule rule) {
        boolean length = rule.value().matches("[0-9]+");
        return length ? Optional.empty() : Optional.of(ValidationProblems.badLength(rule));
    }

    private static Optional<Problem> number(ValidationRule rule) {
        try {
            return Double.isFinite(Double.parseDouble(rule.value()))
                    ? Optional.empty()
                    : Optional.of(ValidationProblems.badNumber(rule));
        } catch (NumberFormatException e) {
            return Optional.of(ValidationProblems.badNumber(rule));
        }
    }

    /** AppSync matches with Java's regular expressions; one that they do not take would fail every write. */
    private static Optional<Problem> pattern(ValidationRule rule) {
        try {
            Pattern.compile(rule.value());
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of(ValidationProblems.badPattern(rule, e.getDescription()));
        }
    }

    private static Stream<Problem> repeated(DeclaredField field, DeclaredField.Scalar scalar) {
        Map<ValidationRule.Kind, ValidationRule> first = new EnumMap<>(ValidationRule.Kind.class);
        return scalar.validation().stream()
                .filter(rule -> first.putIfAbsent(rule.kind(), rule) != null)
                .map(rule -> ValidationProblems.repeated(rule, first.get(rule.kind()), field));
    }
}
