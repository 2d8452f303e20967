package dev.jampx.codegen.introspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The text of a JSON document as JavaScript's {@code JSON.stringify(document, null, 4)} has it, so that even the order of keys can be compared. */
final class JsonText {

    private JsonText() {}

    static String of(@Nullable Object value) {
        return of(value, "\n");
    }

    private static String of(@Nullable Object value, String lineBreak) {
        String inner = lineBreak + "    ";
        List<String> parts = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, part) -> parts.add(quoted((String) key) + ": " + of(part, inner)));
            return enclosed("{", parts, "}", lineBreak);
        }
        if (value instanceof List<?> list) {
            list.forEach(part -> parts.add(of(part, inner)));
            return enclosed("[", parts, "]", lineBreak);
        }
        return value instanceof String text ? quoted(text) : String.valueOf(value);
    }

    private static String enclosed(String open, List<String> parts, String close, String lineBreak) {
        String inner = lineBreak + "    ";
        return parts.isEmpty() ? open + close : open + inner + String.join("," + inner, parts) + lineBreak + close;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
