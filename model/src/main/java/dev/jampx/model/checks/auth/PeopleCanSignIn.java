package dev.jampx.model.checks.auth;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredAuth;
import dev.jampx.model.diagnostics.Problem;
import java.util.stream.Stream;

/** A user pool has a way to sign in. */
public final class PeopleCanSignIn implements Check<DeclaredAuth> {

    @Override
    public Stream<Problem> problems(DeclaredAuth auth) {
        return auth.emailLogin() ? Stream.empty() : Stream.of(AuthProblems.noLogin(auth));
    }
}
