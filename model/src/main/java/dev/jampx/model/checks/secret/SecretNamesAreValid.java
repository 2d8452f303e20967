package dev.jampx.model.checks.secret;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.SecretReference;
import dev.jampx.model.diagnostics.Problem;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A secret has a name that the Parameter Store takes as a part of a path. */
public final class SecretNamesAreValid implements Check<SecretReference> {

    private static final Pattern VALID = Pattern.compile("[a-zA-Z0-9_.-]+");

    @Override
    public Stream<Problem> problems(SecretReference secret) {
        return VALID.matcher(secret.name()).matches() ? Stream.empty() : Stream.of(SecretProblems.invalidName(secret));
    }
}
