package dev.jampx.model.checks.secret;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.SecretReference;
import dev.jampx.model.diagnostics.Problem;
import java.util.stream.Stream;

/** A secret has a name that the Parameter Store takes as a part of a path. */
public final class SecretNamesAreValid implements Check<SecretReference> {

    @Override
    public Stream<Problem> problems(SecretReference secret) {
        return SecretReference.isName(secret.name()) ? Stream.empty() : Stream.of(SecretProblems.invalidName(secret));
    }
}
