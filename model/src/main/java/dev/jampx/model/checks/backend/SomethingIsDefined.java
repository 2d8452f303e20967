package dev.jampx.model.checks.backend;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredBackend;
import dev.jampx.model.diagnostics.Problem;
import java.util.stream.Stream;

/** A backend consists of something. */
public final class SomethingIsDefined implements Check<DeclaredBackend> {

    @Override
    public Stream<Problem> problems(DeclaredBackend backend) {
        boolean empty = backend.auth().isEmpty()
                && backend.data().isEmpty()
                && backend.functions().isEmpty()
                && backend.storages().isEmpty();
        return empty ? Stream.of(BackendProblems.empty(backend.site())) : Stream.empty();
    }
}
