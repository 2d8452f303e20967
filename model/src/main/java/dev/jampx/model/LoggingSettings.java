package dev.jampx.model;

/**
 * What AppSync writes to CloudWatch about requests. Mirrors the {@code logging} of Amplify's {@code defineData}.
 *
 * @param retention how long it is kept, in Amplify's words: {@code 1 week}
 * @param excludeVerboseContent whether headers, templates and the like are left out
 * @param fieldLogLevel how much is written about resolvers: {@code none}, {@code error}, {@code info}, {@code debug} or {@code all}
 */
public record LoggingSettings(String retention, boolean excludeVerboseContent, String fieldLogLevel) {

    /** What {@code logging: true} stands for. */
    public static final LoggingSettings STANDARD = new LoggingSettings("1 week", true, "none");
}
