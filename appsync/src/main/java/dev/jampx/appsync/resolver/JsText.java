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
        char quote = text.indexOf('\'') >= 0 ? '"' : '\'';
        StringBuilder literal = new StringBuilder().append(quote);
        text.chars().forEach(c -> {
            if (c == quote || c == '\\') {
                literal.append('\\').append((char) c);
            } else if (c == '\n') {
                literal.append("\\n");
            } else if (c < ' ' || Character.isSurrogate((char) c) || isInvisible(c)) {
                // Half a surrogate pair would not survive the way to AppSync as text; the rest editors may change or
                // hide.
                literal.append(String.format("\\u%04x", c));
            } else {
                literal.append((char) c);
            }
        });
        return literal.append(quote).toString();
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
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
