package dev.jampx.model;

/**
 * The value of a field that a new row gets when nobody gives one. Mirrors Amplify's {@code .default(v)}.
 *
 * @param kind how it was written
 * @param text the value as Amplify's {@code @default(value:)} has it: what JavaScript's {@code String(v)} gives; empty if generated
 */
public record DefaultValue(Kind kind, String text) {

    /** What a default value was written as. */
    public enum Kind {
        TEXT,
        WHOLE_NUMBER,
        DECIMAL_NUMBER,
        BOOLEAN,
        /** A list of values, which nothing accepts. */
        LIST,
        /** Left to the database: {@code .defaultValue()}. */
        GENERATED
    }
}
