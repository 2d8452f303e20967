package dev.jampx.model.checks.auth;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredAuth;
import dev.jampx.model.diagnostics.Problem;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Groups have names that Cognito takes. */
public final class GroupNamesAreValid implements Check<DeclaredAuth> {

    private static final Pattern VALID = Pattern.compile("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]{1,128}");

    @Override
    public Stream<Problem> problems(DeclaredAuth auth) {
        return auth.groups().stream()
                .filter(group -> !VALID.matcher(group.name()).matches())
                .map(AuthProblems::invalidGroup);
    }
}
