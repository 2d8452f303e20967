package dev.jampx.appsync.schema;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Values of directives in SDL. */
final class SdlText {

    private SdlText() {}

    /** {@code text} as a string. */
    static String string(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char character : text.toCharArray()) {
            switch (character) {
                case '"', '\\' -> quoted.append('\\').append(character);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (character < ' ') {
                        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
                    } else {
                        quoted.append(character);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    /** {@code texts} as a list of strings. */
    static String strings(List<String> texts) {
        return texts.stream().map(SdlText::string).collect(Collectors.joining(", ", "[", "]"));
    }
}
