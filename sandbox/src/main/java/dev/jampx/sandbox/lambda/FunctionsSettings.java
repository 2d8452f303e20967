package dev.jampx.sandbox.lambda;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How functions are run.
 *
 * @param stateFolder where the sandbox keeps its state
 * @param region the AWS region that functions are told they run in
 * @param accountId the AWS account that functions are told they belong to
 * @param processLimit how many processes a function may have at once, at least 1; further invocations wait
 * @param initAllowance how long a process may take to load its handler before the function's timeout starts to run
 */
public record FunctionsSettings(
        Path stateFolder, String region, String accountId, int processLimit, Duration initAllowance) {

    public FunctionsSettings {
        if (processLimit < 1) {
            throw new IllegalArgumentException("a function needs at least one process, got " + processLimit);
        }
    }

    /** Ten processes a function, as many as a new AWS account may run, and Lambda's ten seconds to load a handler. */
    public static FunctionsSettings standard(Path stateFolder, String region, String accountId) {
        return new FunctionsSettings(stateFolder, region, accountId, 10, Duration.ofSeconds(10));
    }

    /** The ARN of the function {@code function}. */
    public String functionArn(String function) {
        return "arn:aws:lambda:" + region + ":" + accountId + ":function:" + function;
    }
}
