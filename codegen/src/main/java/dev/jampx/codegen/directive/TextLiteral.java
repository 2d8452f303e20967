package dev.jampx.codegen.directive;

import java.util.List;
import java.util.stream.Collectors;

/** Writes texts as SDL writes them. */
final class TextLiteral {

    private TextLiteral() {}

    static String of(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    static String list(List<String> texts) {
        return texts.stream().map(TextLiteral::of).collect(Collectors.joining(", ", "[", "]"));
    }
}
