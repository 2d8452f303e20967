package dev.jampx.codegen.text;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The text of a JSON document, letter for letter as JavaScript's {@code JSON.stringify} has it. */
public final class JsonText {

    private final String step;
    private final StringBuilder text = new StringBuilder();

    private JsonText(int step) {
        this.step = " ".repeat(step);
    }

    /** {@code value} in one line without spaces: {@code JSON.stringify(value)}. */
    public static String of(@Nullable Object value) {
        return of(value, 0);
    }

    /**
     * {@code value} with a line for each of its parts: {@code JSON.stringify(value, null, step)}.
     *
     * @param value strings, numbers, booleans, {@code null}, lists and maps; a map's keys are strings, and come in its order
     * @param step by how many spaces parts stand to the right of what they are parts of
     */
    public static String of(@Nullable Object value, int step) {
        JsonText json = new JsonText(step);
        json.put(value, step == 0 ? "" : "\n");
        return json.text.toString();
    }

    private void put(@Nullable Object value, String lineBreak) {
        if (value instanceof Map<?, ?> map) {
            put(map, lineBreak);
        } else if (value instanceof List<?> list) {
            put(list, lineBreak);
        } else if (value instanceof String string) {
            putQuoted(string);
        } else {
            text.append(value);
        }
    }

    private void put(Map<?, ?> map, String lineBreak) {
        text.append('{');
        for (Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator(); entries.hasNext(); ) {
            Map.Entry<?, ?> entry = entries.next();
            text.append(lineBreak).append(step);
            putQuoted((String) entry.getKey());
            text.append(step.isEmpty() ? ":" : ": ");
            put(entry.getValue(), inner(lineBreak));
            text.append(entries.hasNext() ? "," : "");
        }
        text.append(map.isEmpty() ? "" : lineBreak).append('}');
    }

    private void put(List<?> list, String lineBreak) {
        text.append('[');
        for (Iterator<?> parts = list.iterator(); parts.hasNext(); ) {
            text.append(lineBreak).append(step);
            put(parts.next(), inner(lineBreak));
            text.append(parts.hasNext() ? "," : "");
        }
        text.append(list.isEmpty() ? "" : lineBreak).append(']');
    }

    private String inner(String lineBreak) {
        return lineBreak + step;
    }

    private void putQuoted(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char character = string.charAt(i);
            switch (character) {
                case '"', '\\' -> text.append('\\').append(character);
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                case '\b' -> text.append("\\b");
                case '\f' -> text.append("\\f");
                default -> putUnlessUnwritable(string, i);
            }
        }
        text.append('"');
    }

    /** Control characters, and halves of characters without the other half, are written by number. */
    private void putUnlessUnwritable(String string, int i) {
        char character = string.charAt(i);
        if (character < ' ' || isAlone(string, i)) {
            text.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
        } else {
            text.append(character);
        }
    }

    private static boolean isAlone(String string, int i) {
        char character = string.charAt(i);
        if (Character.isHighSurrogate(character)) {
            return i + 1 == string.length() || !Character.isLowSurrogate(string.charAt(i + 1));
        }
        return Character.isLowSurrogate(character) && (i == 0 || !Character.isHighSurrogate(string.charAt(i - 1)));
    }
}
