package dev.jampx.codegen.api.json;

import java.util.function.Consumer;

/** Writes JSON with tabs. What it is given needs no escapes but for quotes, backslashes and line ends. */
final class TabbedJson {

    private final StringBuilder text = new StringBuilder();
    private String lineEnd = "\n";
    private boolean first = true;

    /** Begins a member of the object that is being written. */
    TabbedJson key(String key) {
        next();
        text.append('"').append(key).append("\": ");
        return this;
    }

    /** Writes a string. */
    TabbedJson string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            switch (character) {
                case '\n' -> text.append("\\n");
                case '"', '\\' -> text.append('\\').append(character);
                default -> text.append(character);
            }
        }
        text.append('"');
        return this;
    }

    /** Writes a truth value. */
    TabbedJson bool(boolean value) {
        text.append(value);
        return this;
    }

    /** Writes an object with the members that {@code members} writes. */
    TabbedJson object(Runnable members) {
        return within('{', members, '}');
    }

    /** Writes an array with what {@code elements} writes, each of them an object. */
    TabbedJson array(Runnable elements) {
        return within('[', elements, ']');
    }

    /** Writes an array with what {@code element} writes of each of {@code elements}. */
    <T> TabbedJson array(Iterable<T> elements, Consumer<T> element) {
        return array(() -> elements.forEach(element));
    }

    private TabbedJson within(char open, Runnable content, char close) {
        if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
            next();
        }
        String outer = lineEnd;
        text.append(open);
        lineEnd += '\t';
        first = true;
        content.run();
        lineEnd = outer;
        if (!first) {
            text.append(lineEnd);
        }
        first = false;
        text.append(close);
        return this;
    }

    private void next() {
        if (!first) {
            text.append(',');
        }
        first = false;
        text.append(lineEnd);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
