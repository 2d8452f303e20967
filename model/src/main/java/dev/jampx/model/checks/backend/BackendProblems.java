package dev.jampx.model.checks.backend;

import dev.jampx.model.checks.Names;
import dev.jampx.model.declared.DeclaredOutput;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.diagnostics.SourceLocation;

/** What can be wrong with a backend as a whole. */
public final class BackendProblems {

    private BackendProblems() {}

    static Problem empty(SourceLocation site) {
        return Problem.of("JPX5001", site, "defineBackend was given nothing, so there is nothing to run.")
                .fixedBy("Give it what the backend is made of: defineBackend(AUTH, DATA, FUNCTION).");
    }

    static Problem secondAuth(SourceLocation second, SourceLocation first) {
        return Problem.of("JPX5002", second, "A backend has one defineAuth; the one at " + first + " is there already.")
                .fixedBy("Give defineBackend one of the two.");
    }

    static Problem secondData(SourceLocation second, SourceLocation first) {
        return Problem.of("JPX5003", second, "A backend has one defineData; the one at " + first + " is there already.")
                .fixedBy("Put the models into one schema and give defineBackend one defineData.");
    }

    static Problem noUserPool(SourceLocation site, String need, SourceLocation needed) {
        return Problem.of(
                        "JPX5004",
                        site,
                        need + " at " + needed + " needs a user pool, but defineBackend was given no defineAuth.")
                .fixedBy("Give it one: defineBackend(defineAuth().loginWith(login -> login.email()), ...).");
    }

    static Problem repeatedOutput(DeclaredOutput output, String path) {
        return Problem.of(
                        "JPX5005",
                        output.site(),
                        "Another addOutput has already said what " + Names.quoted(path) + " is.")
                .fixedBy("Leave it out of one of them, or choose another name.");
    }
}
