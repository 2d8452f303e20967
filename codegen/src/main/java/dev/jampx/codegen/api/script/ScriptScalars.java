package dev.jampx.codegen.api.script;

import java.util.Map;

/** The types that scalars have in TypeScript and in Flow. */
public final class ScriptScalars {

    private static final Map<String, String> TYPES = Map.of(
            "String", "string",
            "ID", "string",
            "Int", "number",
            "Float", "number",
            "Boolean", "boolean",
            "AWSTimestamp", "number");

    private ScriptScalars() {}

    /**
     * The type of the scalar called {@code name}.
     *
     * @param otherwise the type of those that are strings to AppSync, with a format
     */
    public static String type(String name, String otherwise) {
        return TYPES.getOrDefault(name, otherwise);
    }
}
