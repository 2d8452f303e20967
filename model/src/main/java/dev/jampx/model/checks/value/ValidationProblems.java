package dev.jampx.model.checks.value;

import dev.jampx.model.ValidationRule;
import dev.jampx.model.checks.Names;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.diagnostics.Problem;

/** What can be wrong with validation rules. */
public final class ValidationProblems {

    private ValidationProblems() {}

    static Problem notOnModel(ValidationRule rule, String what) {
        return Problem.of(
                        "JPX2460",
                        rule.site(),
                        what + " cannot have validation rules: only fields of models do, when a row is written.")
                .fixedBy("Leave .validate(...) out, and check the value where it is used.");
    }

    static Problem repeated(ValidationRule second, ValidationRule first, DeclaredField field) {
        return Problem.of(
                        "JPX2461",
                        second.site(),
                        "Field " + Names.quoted(field.name()) + " has a rule "
                                + second.kind().term() + " already, at " + first.site() + ".")
                .fixedBy("Keep one; positive() is gt(0), negative() is lt(0).");
    }

    static Problem badLength(ValidationRule rule) {
        return Problem.of("JPX2462", rule.site(), "A length cannot be " + rule.value() + ".")
                .fixedBy("Write 0 or more.");
    }

    static Problem badNumber(ValidationRule rule) {
        return Problem.of(
                        "JPX2463",
                        rule.site(),
                        rule.kind().term() + " compares with " + rule.value() + ", which is no number.")
                .fixedBy("Write a number.");
    }

    static Problem badPattern(ValidationRule rule, String why) {
        return Problem.of(
                        "JPX2464",
                        rule.site(),
                        "The pattern " + Names.quoted(rule.value()) + " is no regular expression: " + why + ".")
                .fixedBy("Correct it; AppSync takes what java.util.regex.Pattern takes.");
    }
}
