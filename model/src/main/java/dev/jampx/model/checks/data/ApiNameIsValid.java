package dev.jampx.model.checks.data;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredBackend;
import dev.jampx.model.diagnostics.Problem;
import java.util.stream.Stream;

/** The API's name says something and is short enough for the names that AWS makes of it. */
public final class ApiNameIsValid implements Check<DeclaredBackend> {

    private static final int LONGEST = 200;

    @Override
    public Stream<Problem> problems(DeclaredBackend backend) {
        return backend.data().stream().flatMap(data -> data.name().stream()
                .filter(name -> name.isBlank() || name.length() > LONGEST)
                .map(name -> DataProblems.apiName(data, name, LONGEST)));
    }
}
