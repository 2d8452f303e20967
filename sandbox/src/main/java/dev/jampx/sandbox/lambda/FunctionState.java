package dev.jampx.sandbox.lambda;

import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.resolved.Function;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A function as it is deployed.
 *
 * @param function the function
 * @param environment its environment variables, but for Lambda's own, and without the values of secrets
 * @param deployed when it was deployed
 * @param problem why it cannot be run here, if it cannot
 */
record FunctionState(Function function, Map<String, String> environment, Instant deployed, Optional<Problem> problem) {}
