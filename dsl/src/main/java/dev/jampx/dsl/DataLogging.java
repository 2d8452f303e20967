package dev.jampx.dsl;

/**
 * What AppSync writes to CloudWatch about requests. Amplify: the object given to {@code logging} of {@code defineData}.
 *
 * <pre>{@code
 * defineData(SCHEMA).logging(log -> log.retention("1 month").excludeVerboseContent(false).fieldLogLevel("all"))
 * }</pre>
 */
public sealed interface DataLogging permits DataLoggingChoice {

    /**
     * Says how long it is kept. Amplify: {@code retention}.
     *
     * @param retention for example {@code "1 week"}, {@code "6 months"}, {@code "1 year"} or {@code "infinite"}; {@code "1 week"} unless
     *     set
     */
    DataLogging retention(String retention);

    /**
     * Says whether headers, templates and the like are left out. Amplify: {@code excludeVerboseContent}.
     *
     * @param exclude they are left out unless set to false
     */
    DataLogging excludeVerboseContent(boolean exclude);

    /**
     * Says how much is written about resolvers. Amplify: {@code fieldLogLevel}.
     *
     * @param level {@code "none"}, {@code "error"}, {@code "info"}, {@code "debug"} or {@code "all"}; {@code "none"} unless set
     */
    DataLogging fieldLogLevel(String level);
}
