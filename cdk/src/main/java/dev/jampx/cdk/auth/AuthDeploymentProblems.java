package dev.jampx.cdk.auth;

import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.diagnostics.SourceLocation;

/** What can be wrong with users only where they are deployed. */
final class AuthDeploymentProblems {

    private AuthDeploymentProblems() {}

    static Problem unknownRelyingParty(SourceLocation site) {
        return Problem.of(
                        "JPX8091",
                        site,
                        "webAuthn does not say which domain passkeys belong to. It would be that of the Amplify app, and"
                                + " this backend has none.")
                .fixedBy("Name it: login.webAuthn(passkeys -> passkeys.relyingPartyId(\"app.example.com\")).");
    }
}
