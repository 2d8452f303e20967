package dev.jampx.appsync.resolver;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Pieces of JavaScript source: literals and property names. */
final class JsText {

    private static final int LONGEST_LINE = 110;

    private JsText() {}

    /** A string literal; in double quotes if the text has single ones. */
    static String string(String text) {
        String escaped = text.replace("\\", "\\\\").replace("\n", "\\n");
        return escaped.contains("'") ? "\"" + escaped.replace("\"", "\\\"") + "\"" : "'" + escaped + "'";
    }

    /** An array of string literals. */
    static String strings(List<String> texts) {
        return texts.stream().map(JsText::string).collect(Collectors.joining(", ", "[", "]"));
    }

    /** An array of string literals, one on a line, indented by {@code indent} spaces. */
    static String stringLines(List<String> texts, int indent) {
        String margin = " ".repeat(indent);
        return texts.stream()
                .map(text -> margin + "  " + string(text) + ",\n")
                .collect(Collectors.joining("", "[\n", margin + "]"));
    }

    /** The name of a property in an object literal. */
    static String property(String name) {
        return isIdentifier(name) ? name : string(name);
    }

    /** Access to the property {@code name} of the value {@code object}. */
    static String access(String object, String name) {
        return isIdentifier(name) ? object + "." + name : object + "[" + string(name) + "]";
    }

    /**
     * An object literal, on one line if it is short.
     *
     * @param properties expressions by property name
     * @param indent the number of spaces before the line on which the object begins
     */
    static String object(Map<String, String> properties, int indent) {
        String line = properties.entrySet().stream().map(JsText::entry).collect(Collectors.joining(", ", "{ ", " }"));
        if (indent + line.length() <= LONGEST_LINE / 2 || properties.size() == 1) {
            return line;
        }
        String margin = " ".repeat(indent);
        return properties.entrySet().stream()
                .map(property -> margin + "  " + entry(property) + ",\n")
                .collect(Collectors.joining("", "{\n", margin + "}"));
    }

    private static String entry(Map.Entry<String, String> property) {
        return property.getKey().equals(property.getValue())
                ? property.getKey()
                : property(property.getKey()) + ": " + property.getValue();
    }

    private static boolean isIdentifier(String name) {
        return name.matches("[A-Za-z_$][A-Za-z0-9_$]*");
    }
}
