package dev.jampx.model.checks;

import dev.jampx.model.declared.DeclaredBackend;
import dev.jampx.model.diagnostics.Problem;
import java.util.stream.Stream;

/** A backend consists of something. */
final class SomethingIsDefined implements Check<DeclaredBackend> {

    @Override
    public Stream<Problem> problems(DeclaredBackend backend) {
        boolean empty = backend.auth().isEmpty()
                && backend.data().isEmpty()
                && backend.functions().isEmpty();
        return empty ? Stream.of(BackendProblems.empty(backend.site())) : Stream.empty();
    }
}
