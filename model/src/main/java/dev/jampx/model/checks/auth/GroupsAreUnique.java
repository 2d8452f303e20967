package dev.jampx.model.checks.auth;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredAuth;
import dev.jampx.model.diagnostics.Problem;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** A group is named once. */
public final class GroupsAreUnique implements Check<DeclaredAuth> {

    @Override
    public Stream<Problem> problems(DeclaredAuth auth) {
        Set<String> seen = new HashSet<>();
        return auth.groups().stream().filter(group -> !seen.add(group.name())).map(AuthProblems::duplicateGroup);
    }
}
