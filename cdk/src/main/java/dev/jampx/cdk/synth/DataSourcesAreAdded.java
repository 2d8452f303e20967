package dev.jampx.cdk.synth;

import dev.jampx.cdk.AmplifyBackend;
import dev.jampx.cdk.CompiledBackend;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.resolved.CustomOperation;
import dev.jampx.model.resolved.Handler;
import java.util.List;

/** Data sources that resolver code names are added by somebody. */
final class DataSourcesAreAdded {

    private DataSourcesAreAdded() {}

    static List<Problem> problems(AmplifyBackend backend, CompiledBackend compiled) {
        if (!backend.hasData()) {
            return List.of();
        }
        return backend.data().missingDataSources().stream()
                .map(name -> SynthesisProblems.dataSourceMissing(firstUse(compiled, name), name))
                .toList();
    }

    private static CustomOperation firstUse(CompiledBackend compiled, String name) {
        return compiled.backend().data().orElseThrow().operations().stream()
                .filter(operation -> operation.handlers().stream()
                        .anyMatch(handler -> handler instanceof Handler.Code code
                                && code.dataSource().equals(name)))
                .findFirst()
                .orElseThrow();
    }
}
