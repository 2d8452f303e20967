package dev.jampx.model.resolution;

import dev.jampx.model.checks.Checks;
import dev.jampx.model.declared.DeclaredBackend;
import dev.jampx.model.diagnostics.InvalidDefinitionException;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.FunctionMentions;
import dev.jampx.model.resolved.Backend;
import java.util.List;

/** Turns a backend as it was written into a backend that everything else can rely on. */
public final class Resolution {

    private Resolution() {}

    /**
     * Checks {@code declared} and fills in what was left to defaults.
     *
     * @throws InvalidDefinitionException if it breaks any rule, with every problem there is
     */
    public static Backend of(DeclaredBackend declared) {
        List<Problem> problems = Checks.of(declared);
        if (!problems.isEmpty()) {
            throw new InvalidDefinitionException(problems);
        }
        boolean hasAuth = !declared.auth().isEmpty();
        return new Backend(
                declared.auth().stream().findFirst().map(AuthResolution::of),
                declared.data().stream().findFirst().map(data -> DataResolution.of(data, hasAuth)),
                FunctionMentions.distinct(declared).stream()
                        .map(FunctionResolution::of)
                        .toList(),
                StorageResolution.of(declared.storages()),
                OutputResolution.of(declared.outputs()));
    }
}
