package dev.jampx.model.checks.value;

import dev.jampx.model.DefaultValue;
import dev.jampx.model.ScalarType;
import dev.jampx.model.checks.Names;
import dev.jampx.model.declared.DeclaredField;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.diagnostics.SourceLocation;
import dev.jampx.model.literals.ScalarLiterals;

/** What can be wrong with default values. */
public final class DefaultProblems {

    private DefaultProblems() {}

    static Problem notOnModel(String what, SourceLocation site) {
        return Problem.of(
                        "JPX2440",
                        site,
                        what + " cannot have a default value: only a field of a model gets one, when a row is created.")
                .fixedBy("Leave .defaultValue(...) out.");
    }

    static Problem list(DeclaredField field) {
        return Problem.of(
                        "JPX2441",
                        field.site(),
                        "Field " + Names.quoted(field.name()) + " cannot have a default value: lists have none, and"
                                + " a list is no default value.")
                .fixedBy("Leave .defaultValue(...) out, or make it a single value.");
    }

    static Problem unfit(DeclaredField field, ScalarType type, DefaultValue value) {
        return Problem.of(
                        "JPX2442",
                        field.site(),
                        "The default value " + Names.quoted(value.text()) + " of field " + Names.quoted(field.name())
                                + " is no " + type.graphqlName() + ".")
                .fixedBy("Write one such as " + ScalarLiterals.example(type) + ".");
    }

    static Problem generated(DeclaredField field) {
        return Problem.of(
                        "JPX2443",
                        field.site(),
                        "Field " + Names.quoted(field.name())
                                + " leaves its default value to the database, and DynamoDB makes none.")
                .fixedBy("Say the value: .defaultValue(...).");
    }
}
