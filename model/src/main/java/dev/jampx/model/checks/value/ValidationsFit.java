package dev.jampx.model.checks.value;

import dev.jampx.model.ValidationRule;
import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ModelFacts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * Validation rules say each thing once and compare with something sensible; that they fit their field's type the grammar sees to. On a partition key
 * Amplify leaves them out, whatever they are.
 */
public final class ValidationsFit implements Check<ModelFacts> {

    @Override
    public Stream<Problem> problems(ModelFacts model) {
        return model.members().stream()
                .filter(field -> !field.name().equals(model.partitionKey()))
                .filter(field -> field.type() instanceof DeclaredField.Scalar)
                .flatMap(field -> ofField(field, ((DeclaredField.Scalar) field.type()).validation()));
    }

    private static Stream<Problem> ofField(DeclaredField field, List<ValidationRule> rules) {
        Stream<Problem> single = rules.stream().flatMap(rule -> ofRule(rule).stream());
        return Stream.concat(single, repeated(field, rules));
    }

    private static Optional<Problem> ofRule(ValidationRule rule) {
        return switch (rule.kind()) {
            case MIN_LENGTH, MAX_LENGTH -> length(rule);
            case STARTS_WITH, ENDS_WITH -> Optional.empty();
            case MATCHES -> pattern(rule);
            case GREATER_THAN, LESS_THAN, AT_LEAST, AT_MOST -> number(rule);
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

    private static Stream<Problem> repeated(DeclaredField field, List<ValidationRule> rules) {
        Map<ValidationRule.Kind, ValidationRule> first = new EnumMap<>(ValidationRule.Kind.class);
        return rules.stream()
                .filter(rule -> first.putIfAbsent(rule.kind(), rule) != null)
                .map(rule -> ValidationProblems.repeated(rule, first.get(rule.kind()), field));
    }
}
