package dev.jampx.model.checks.identifier;

import dev.jampx.model.checks.Names;
import dev.jampx.model.declared.DeclaredModel;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.diagnostics.Suggestion;
import dev.jampx.model.facts.ModelFacts;

/** What can be wrong with the identifier of a model. */
public final class IdentifierProblems {

    private IdentifierProblems() {}

    static Problem empty(ModelFacts model, DeclaredModel.Identifier identifier) {
        return Problem.of(
                        "JPX2201",
                        identifier.site(),
                        "The identifier of model " + Names.quoted(model.name()) + " names no fields.")
                .fixedBy("Name at least one, or leave .identifier() out to get the field id.");
    }

    static Problem missing(ModelFacts model, String field) {
        return Problem.of(
                        "JPX2202",
                        model.primaryKeySite(),
                        "The identifier of model " + Names.quoted(model.name()) + " names field " + Names.quoted(field)
                                + ", which the model does not have.")
                .suggestingOr(
                        Suggestion.closest(field, model.scalarNames()),
                        "To add it: .field(" + Names.quoted(field) + ", a.id().required()).");
    }

    static Problem unfit(ModelFacts model, String field, String defect) {
        return Problem.of(
                "JPX2203",
                model.primaryKeySite(),
                "The identifier of model " + Names.quoted(model.name()) + " contains field " + Names.quoted(field)
                        + ", which " + defect + ". A field of the identifier holds one text or number.");
    }

    static Problem repeated(ModelFacts model, String field) {
        return Problem.of(
                "JPX2204",
                model.primaryKeySite(),
                "The identifier of model " + Names.quoted(model.name()) + " names field " + Names.quoted(field)
                        + " twice.");
    }

    static Problem optional(ModelFacts model, String field) {
        return Problem.of(
                        "JPX2205",
                        model.member(field).orElseThrow().site(),
                        "Field " + Names.quoted(field) + " is in the identifier of model " + Names.quoted(model.name())
                                + ", but it is not required.")
                .fixedBy("Add .required() to it.");
    }
}
