package dev.jampx.model.resolution;

import dev.jampx.model.checks.Checks;
import dev.jampx.model.declared.DeclaredBackend;
import dev.jampx.model.declared.DeclaredFunction;
import dev.jampx.model.diagnostics.InvalidDefinitionException;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.FunctionMentions;
import dev.jampx.model.resolved.Backend;
import dev.jampx.model.resolved.Function;
import java.util.List;

/** Turns a backend as it was written into a backend that everything else can rely on. */
public final class Resolution {

    private static final int DEFAULT_TIMEOUT_SECONDS = 3;
    private static final int DEFAULT_MEMORY_MEGABYTES = 512;

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
                        .map(Resolution::function)
                        .toList());
    }

    private static Function function(DeclaredFunction declared) {
        return new Function(
                declared.name(),
                declared.handlerClass().orElse(Function.NODE_HANDLER),
                declared.entry(),
                declared.timeoutSeconds().orElse(DEFAULT_TIMEOUT_SECONDS),
                declared.memoryMegabytes().orElse(DEFAULT_MEMORY_MEGABYTES),
                declared.environment());
    }
}
