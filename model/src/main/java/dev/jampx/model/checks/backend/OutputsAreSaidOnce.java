package dev.jampx.model.checks.backend;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredBackend;
import dev.jampx.model.declared.DeclaredOutput;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.OutputMerge;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** No two outputs say the same thing twice. */
public final class OutputsAreSaidOnce implements Check<DeclaredBackend> {

    @Override
    public Stream<Problem> problems(DeclaredBackend backend) {
        OutputMerge merge = new OutputMerge();
        List<Problem> problems = new ArrayList<>();
        for (DeclaredOutput output : backend.outputs()) {
            merge.add(output.members())
                    .map(path -> BackendProblems.repeatedOutput(output, path))
                    .ifPresent(problems::add);
        }
        return problems.stream();
    }
}
