package dev.jampx.model;

import java.util.Optional;

/**
 * How a function's log is written. Mirrors the {@code logging} of Amplify's {@code defineFunction}; what is not set is left to Lambda.
 *
 * @param format {@code text} or {@code json}
 * @param level the least level that is written, such as {@code warn}; only for {@code json}
 * @param retention how long it is kept, in Amplify's words: {@code 1 week}
 */
public record FunctionLogging(Optional<String> format, Optional<String> level, Optional<String> retention) {

    /** Nothing set. */
    public static final FunctionLogging STANDARD =
            new FunctionLogging(Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether the format is JSON; unless it is set, it is text. */
    public boolean isJson() {
        return format.filter("json"::equalsIgnoreCase).isPresent();
    }
}
