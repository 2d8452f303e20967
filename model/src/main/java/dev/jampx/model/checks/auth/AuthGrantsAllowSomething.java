package dev.jampx.model.checks.auth;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredAuth;
import dev.jampx.model.diagnostics.Problem;
import java.util.stream.Stream;

/** A permission on the user pool allows something. */
public final class AuthGrantsAllowSomething implements Check<DeclaredAuth> {

    @Override
    public Stream<Problem> problems(DeclaredAuth auth) {
        return auth.grants().stream().filter(grant -> grant.actions().isEmpty()).map(AuthProblems::emptyGrant);
    }
}
