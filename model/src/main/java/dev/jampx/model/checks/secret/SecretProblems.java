package dev.jampx.model.checks.secret;

import dev.jampx.model.checks.Names;
import dev.jampx.model.declared.SecretReference;
import dev.jampx.model.diagnostics.Problem;

/** What can be wrong with secrets. */
public final class SecretProblems {

    private SecretProblems() {}

    static Problem invalidName(SecretReference secret) {
        return Problem.of(
                        "JPX7101",
                        secret.site(),
                        "A secret cannot be called " + Names.quoted(secret.name())
                                + ": a name is letters, digits, \"_\", \".\" and \"-\".")
                .fixedBy("Choose a name such as \"MAIL_PASSWORD\".");
    }
}
