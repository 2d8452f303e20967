package dev.jampx.appsync.resolver;

import dev.jampx.model.ValidationRule;
import dev.jampx.model.resolved.Field;
import dev.jampx.model.resolved.Model;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The conditions that values must meet, field by field in the order written; the first that fails ends the mutation. */
final class Validation {

    private static final String VALIDATE =
            """
            // What is asked of values; there may always be none.
            function validate(input) {
              @fields@
            }
            """;

    private Validation() {}

    /** The statement that checks {@code input}; empty if nothing is asked. */
    static String call(Model model, String input) {
        return validated(model).isEmpty() ? "" : "validate(" + input + ");\n";
    }

    /** Adds the function that {@link #call} calls, if it calls one. */
    static void addTo(JsModule module, Model model) {
        List<Field> fields = validated(model);
        if (!fields.isEmpty()) {
            StringBuilder checks = new StringBuilder();
            fields.forEach(field -> addField(checks, model, field));
            module.function(VALIDATE, Map.of("fields", checks.toString()));
        }
    }

    private static List<Field> validated(Model model) {
        return model.fields().stream()
                .filter(field -> !field.validation().isEmpty())
                .toList();
    }

    private static void addField(StringBuilder checks, Model model, Field field) {
        String value = JsText.access("input", field.name());
        checks.append("if (").append(value).append(" != null) {\n");
        for (ValidationRule rule : field.validation()) {
            String message = rule.message()
                    .filter(chosen -> !chosen.isEmpty())
                    .orElseGet(() -> "Field " + field.name() + " of type " + model.name() + " must " + asked(rule));
            checks.append("  if (!(").append(condition(rule, value)).append(")) {\n    util.error(");
            checks.append(JsText.string(message)).append(");\n  }\n");
        }
        checks.append("}\n");
    }

    private static String condition(ValidationRule rule, String value) {
        return switch (rule.kind()) {
            case MIN_LENGTH -> value + ".length >= " + number(rule);
            case MAX_LENGTH -> value + ".length <= " + number(rule);
            case STARTS_WITH -> value + ".startsWith(" + JsText.string(rule.value()) + ")";
            case ENDS_WITH -> value + ".endsWith(" + JsText.string(rule.value()) + ")";
            case MATCHES -> "util.matches(" + JsText.string(rule.value()) + ", " + value + ")";
            case GREATER_THAN -> value + " > " + number(rule);
            case LESS_THAN -> value + " < " + number(rule);
            case AT_LEAST -> value + " >= " + number(rule);
            case AT_MOST -> value + " <= " + number(rule);
        };
    }

    private static String asked(ValidationRule rule) {
        String words =
                switch (rule.kind()) {
                    case MIN_LENGTH -> "have a minimum length of ";
                    case MAX_LENGTH -> "have a maximum length of ";
                    case STARTS_WITH -> "start with ";
                    case ENDS_WITH -> "end with ";
                    case MATCHES -> "match ";
                    case GREATER_THAN -> "be greater than ";
                    case LESS_THAN -> "be less than ";
                    case AT_LEAST -> "be greater than or equal to ";
                    case AT_MOST -> "be less than or equal to ";
                };
        return words + rule.value();
    }

    private static String number(ValidationRule rule) {
        return new BigDecimal(rule.value().strip()).toString();
    }
}
