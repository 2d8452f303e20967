package dev.jampx.model.checks.backend;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredAuth;
import dev.jampx.model.declared.DeclaredBackend;
import dev.jampx.model.declared.DeclaredData;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** A backend has at most one user pool and at most one API. */
public final class OneAuthAndOneData implements Check<DeclaredBackend> {

    @Override
    public Stream<Problem> problems(DeclaredBackend backend) {
        return Stream.concat(
                extra(backend.auth().stream().map(DeclaredAuth::site).toList(), BackendProblems::secondAuth),
                extra(backend.data().stream().map(DeclaredData::site).toList(), BackendProblems::secondData));
    }

    private static Stream<Problem> extra(
            List<SourceLocation> sites, BiFunction<SourceLocation, SourceLocation, Problem> problem) {
        return sites.stream().skip(1).map(second -> problem.apply(second, sites.get(0)));
    }
}
