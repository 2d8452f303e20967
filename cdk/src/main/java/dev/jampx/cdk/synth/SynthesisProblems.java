package dev.jampx.cdk.synth;

import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.resolved.CustomOperation;

/** What a backend lacks before AWS would take it. */
final class SynthesisProblems {

    private SynthesisProblems() {}

    static Problem dataSourceMissing(CustomOperation operation, String name) {
        return Problem.of(
                        "JPX8001",
                        operation.site(),
                        "The code of \"" + operation.name() + "\" uses the data source \"" + name
                                + "\", which nobody has added to the API.")
                .fixedBy("Add it in a class under amplify/aws/ that implements BackendCustomization, such as"
                        + " backend.data().addHttpDataSource(\"" + name + "\", \"https://example.com\").");
    }
}
