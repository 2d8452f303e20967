package dev.jampx.model.checks.limit;

import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.diagnostics.SourceLocation;
import dev.jampx.model.facts.ModelFacts;

/** What can be too much for AWS. */
public final class LimitProblems {

    private LimitProblems() {}

    static Problem longModelName(ModelFacts model, int most) {
        return Problem.of(
                        "JPX2520",
                        model.addedAt(),
                        "The name of the model has " + model.name().length() + " characters; " + most
                                + " are possible, or DynamoDB refuses the name of its table.")
                .fixedBy("Choose a shorter name.");
    }

    static Problem longKeyName(SourceLocation site, String attribute, int most) {
        return Problem.of(
                        "JPX2521",
                        site,
                        "The fields of a key have names of " + attribute.length()
                                + " characters together; DynamoDB takes " + most + ".")
                .fixedBy("Choose shorter names for them.");
    }
}
