package dev.jampx.model.checks;

import dev.jampx.model.ScalarType;
import dev.jampx.model.ValidationRule;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.diagnostics.Problem;

/** What can be wrong with validation rules. */
final class ValidationProblems {

    private ValidationProblems() {}

    static Problem notOnModel(ValidationRule rule, String what) {
        return Problem.of(
                        "JPX2460",
                        rule.site(),
                        what + " cannot have validation rules: only fields of models do, when a row is written.")
                .fixedBy("Leave .validate(...) out, and check the value where it is used.");
    }

    static Problem onList(ValidationRule rule, DeclaredField field) {
        return Problem.of(
                        "JPX2461",
                        rule.site(),
                        "Field " + Names.quoted(field.name()) + " cannot have validation rules: it is a list.")
                .fixedBy("Leave .validate(...) out, or make it a single value.");
    }

    static Problem needsText(ValidationRule rule, DeclaredField field, ScalarType type) {
        return unfit(rule, field, type, "String");
    }

    static Problem needsNumber(ValidationRule rule, DeclaredField field, ScalarType type) {
        return unfit(rule, field, type, "Int or Float");
    }

    private static Problem unfit(ValidationRule rule, DeclaredField field, ScalarType type, String wanted) {
        return Problem.of(
                        "JPX2462",
                        rule.site(),
                        rule.kind().term() + " is for fields of type " + wanted + "; field "
                                + Names.quoted(field.name()) + " is " + type.graphqlName() + ".")
                .fixedBy("Leave it out, or change the field's type.");
    }

    static Problem repeated(ValidationRule second, ValidationRule first, DeclaredField field) {
        return Problem.of(
                        "JPX2463",
                        second.site(),
                        "Field " + Names.quoted(field.name()) + " has a rule " + second.kind().term()
                                + " already, at " + first.site() + ".")
                .fixedBy("Keep one; positive() is gt(0), negative() is lt(0).");
    }

    static Problem badLength(ValidationRule rule) {
        return Problem.of("JPX2464", rule.site(), "A length cannot be " + rule.value() + ".")
                .fixedBy("Write 0 or more.");
    }

    static Problem badNumber(ValidationRule rule) {
        return Problem.of(
                        "JPX2465",
                        rule.site(),
                        rule.kind().term() + " compares with " + rule.value() + ", which is no number.")
                .fixedBy("Write a number.");
    }

    static Problem badPattern(ValidationRule rule, String why) {
        return Problem.of(
                        "JPX2466",
                        rule.site(),
                        "The pattern " + Names.quoted(rule.value()) + " is no regular expression: " + why + ".")
                .fixedBy("Correct it; AppSync takes what java.util.regex.Pattern takes.");
    }
}
