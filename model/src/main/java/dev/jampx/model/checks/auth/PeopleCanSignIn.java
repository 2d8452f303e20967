package dev.jampx.model.checks.auth;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredAuth;
import dev.jampx.model.diagnostics.Problem;
import java.util.stream.Stream;

/** A user pool has a way to sign up. */
public final class PeopleCanSignIn implements Check<DeclaredAuth> {

    @Override
    public Stream<Problem> problems(DeclaredAuth auth) {
        boolean signUp =
                auth.login().email().isPresent() || auth.login().phone().isPresent();
        return signUp || auth.reference().isPresent() ? Stream.empty() : Stream.of(AuthProblems.noLogin(auth));
    }
}
