package dev.jampx.model.checks.auth;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredAuth;
import dev.jampx.model.diagnostics.Problem;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A user pool is called what Amplify lets it be called. */
public final class AuthNameIsValid implements Check<DeclaredAuth> {

    private static final Pattern VALID = Pattern.compile("[a-zA-Z][a-zA-Z0-9-_ ]*");

    @Override
    public Stream<Problem> problems(DeclaredAuth auth) {
        return auth.name().filter(name -> !VALID.matcher(name).matches()).stream()
                .map(name -> AuthProblems.name(name, auth.site()));
    }
}
