package dev.jampx.sandbox.lambda;

import dev.jampx.model.resolved.Function;
import dev.jampx.sandbox.lambda.program.Program;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A function with its processes.
 *
 * @param function the function
 * @param environment its environment variables, with the secrets as they are now
 * @param secrets the secrets in its environment
 * @param program what runs it
 * @param processes its processes
 * @param surroundings what all functions share
 */
record DeployedFunction(
        Function function,
        Supplier<Map<String, String>> environment,
        FunctionSecrets secrets,
        Program program,
        FunctionProcesses processes,
        FunctionSurroundings surroundings) {

    /** Runs it. */
    void submit(Invocation invocation) {
        if (!function.secrets().isEmpty()) {
            Optional<String> missing = program.readsSecrets() ? secrets.missing(function) : Optional.empty();
            if (missing.isPresent()) {
                fail(invocation, missing.get());
                return;
            }
            // Whoever sets a secret need not start anything anew.
            processes.release(launch());
        }
        processes.submit(invocation);
    }

    FunctionLaunch launch() {
        return new FunctionLaunch(function, program, environment.get());
    }

    private void fail(Invocation invocation, String why) {
        invocation.logged(why);
        surroundings.log().line(new LogLine(function.name(), Optional.of(invocation.requestId()), why));
        invocation.complete(ExitReason.of(invocation.requestId(), 1));
    }
}
