package dev.jampx.dsl;

import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.Optional;

/** The problems that the grammar itself reports, the moment it is called. */
final class DslProblems {

    private DslProblems() {}

    static Problem nullArgument(String call, SourceLocation site) {
        return new Problem(
                "JPX1001",
                site,
                call + " was given null.",
                Optional.empty(),
                Optional.of(
                        "Give it a value. A constant is null while its class is being initialized, as when the constants of two"
                                + " classes refer to each other: break the circle."));
    }
}
