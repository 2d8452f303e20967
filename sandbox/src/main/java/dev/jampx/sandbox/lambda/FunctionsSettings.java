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
 * @param concurrencyLimit how many invocations of all functions may run or wait at once; further ones are refused
 * @param initAllowance how long a process may take to load its handler before the function's timeout starts to run
 * @param idleLimit how long a process may have nothing to do before it is stopped
 */
public record FunctionsSettings(
        Path stateFolder,
        String region,
        String accountId,
        int processLimit,
        int concurrencyLimit,
        Duration initAllowance,
        Duration idleLimit) {

    private static final int PROCESSES = 10;
    private static final int CONCURRENCY_OF_AN_ACCOUNT = 1000;
    private static final Duration LAMBDA_INIT = Duration.ofSeconds(10);
    private static final Duration IDLE = Duration.ofMinutes(10);

    public FunctionsSettings {
        if (processLimit < 1) {
            throw new IllegalArgumentException("a function needs at least one process, got " + processLimit);
        }
    }

    /** Ten processes a function, an account's thousand invocations at once, and Lambda's ten seconds to load a handler. */
    public static FunctionsSettings standard(Path stateFolder, String region, String accountId) {
        return new FunctionsSettings(
                stateFolder, region, accountId, PROCESSES, CONCURRENCY_OF_AN_ACCOUNT, LAMBDA_INIT, IDLE);
    }

    /** The same with another number of processes. */
    public FunctionsSettings withProcessLimit(int processes) {
        return new FunctionsSettings(
                stateFolder, region, accountId, processes, concurrencyLimit, initAllowance, idleLimit);
    }

    /** The same with another number of invocations at once. */
    public FunctionsSettings withConcurrencyLimit(int invocations) {
        return new FunctionsSettings(
                stateFolder, region, accountId, processLimit, invocations, initAllowance, idleLimit);
    }

    /** The same with another time for loading a handler. */
    public FunctionsSettings withInitAllowance(Duration allowance) {
        return new FunctionsSettings(
                stateFolder, region, accountId, processLimit, concurrencyLimit, allowance, idleLimit);
    }

    /** The same with another time for having nothing to do. */
    public FunctionsSettings withIdleLimit(Duration idle) {
        return new FunctionsSettings(
                stateFolder, region, accountId, processLimit, concurrencyLimit, initAllowance, idle);
    }

    /** The ARN of the function {@code function}. */
    public String functionArn(String function) {
        return "arn:aws:lambda:" + region + ":" + accountId + ":function:" + function;
    }

    /** The folder for what runs functions. */
    Path home() {
        return stateFolder.resolve("functions").toAbsolutePath();
    }

    /** The folder for what functions log. */
    public Path logFolder() {
        return home().resolve("logs");
    }

    /** The folder in which each process has one in the place of {@code /tmp}. */
    Path scratchFolder() {
        return home().resolve("tmp");
    }
}
