package dev.jampx.appsync;

import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.Locale;

/** What can be too much for AppSync, as the compiled API shows. */
final class AppSyncProblems {

    private AppSyncProblems() {}

    static Problem largeSchema(SourceLocation site, int bytes, int most, int models) {
        return Problem.of(
                        "JPX6001",
                        site,
                        String.format(
                                Locale.ROOT,
                                "The schema of the API has %,d bytes; AppSync takes %,d. It is made of %d models.",
                                bytes,
                                most,
                                models))
                .fixedBy("Disable operations that nobody needs, .disableOperations(ModelOperation.SUBSCRIPTIONS),"
                        + " shorten names, or split the backend.");
    }
}
