package dev.jampx.model.diagnostics;

import java.util.List;

/** The definition breaks rules. It carries every problem that was found, sorted by place. */
public final class InvalidDefinitionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * @param problems at least one problem, in any order
     */
    public InvalidDefinitionException(List<Problem> problems) {
        super(problems.size() + (problems.size() == 1 ? " problem" : " problems") + " in the definition");
        this.problems = problems.stream().sorted().toList();
    }

    /** What is wrong, sorted by file, line and code. */
    public List<Problem> problems() {
        return problems;
    }
}
