package dev.jampx.model.checks.auth;

import dev.jampx.model.checks.Names;
import dev.jampx.model.declared.DeclaredAuth;
import dev.jampx.model.diagnostics.Problem;

/** What can be wrong with auth. */
public final class AuthProblems {

    private AuthProblems() {}

    static Problem noLogin(DeclaredAuth auth) {
        return Problem.of("JPX3001", auth.site(), "defineAuth names no way to sign in.")
                .fixedBy("Add .loginWith(login -> login.email()).");
    }

    static Problem duplicateGroup(DeclaredAuth.Group group) {
        return Problem.of("JPX3002", group.site(), "Group " + Names.quoted(group.name()) + " is named twice.")
                .fixedBy("Name it once; its place in the list is its precedence.");
    }

    static Problem invalidGroup(DeclaredAuth.Group group) {
        return Problem.of(
                "JPX3003",
                group.site(),
                "A group cannot be called " + Names.quoted(group.name())
                        + ": Cognito takes 1 to 128 letters, marks, digits, signs and punctuation, no spaces.");
    }

    static Problem emptyGrant(DeclaredAuth.Grant grant) {
        return Problem.of(
                        "JPX3004",
                        grant.site(),
                        "The permission of function "
                                + Names.quoted(grant.function().name()) + " allows nothing.")
                .fixedBy("Say what it may do: .to(AuthAction.ADD_USER_TO_GROUP).");
    }
}
