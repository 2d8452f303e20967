package dev.jampx.dsl;

/**
 * How a function's log is written and kept. Amplify: the object given to {@code logging} of {@code defineFunction}.
 *
 * <pre>{@code
 * defineFunction("report").handler(Report.class).logging(log -> log.format("json").level("warn").retention("1 month"))
 * }</pre>
 */
public sealed interface FunctionLogging permits FunctionLoggingChoice {

    /**
     * Says in which form it is written. Amplify: {@code format}.
     *
     * @param format {@code "text"} or {@code "json"}; {@code "text"} unless set
     */
    FunctionLogging format(String format);

    /**
     * Says how much is written; it needs the format {@code "json"}. Amplify: {@code level}.
     *
     * @param level {@code "trace"}, {@code "debug"}, {@code "info"}, {@code "warn"}, {@code "error"} or {@code "fatal"}; {@code "info"} unless
     *     set
     */
    FunctionLogging level(String level);

    /**
     * Says how long it is kept. Amplify: {@code retention}.
     *
     * @param retention for example {@code "1 week"}, {@code "6 months"}, {@code "1 year"} or {@code "infinite"}; unless set a sandbox keeps it
     *     for a week and a branch for ever
     */
    FunctionLogging retention(String retention);
}
