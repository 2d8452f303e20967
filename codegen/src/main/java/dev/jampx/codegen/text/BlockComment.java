package dev.jampx.codegen.text;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Comments between {@code /**} and {@code *}{@code /}, as Amplify's generators lay them out. */
public final class BlockComment {

    private BlockComment() {}

    /** {@code text} as a comment with a line break at its end; nothing for no text. */
    public static String of(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length == 1) {
            return text.isEmpty() ? "" : "/** " + text + " */\n";
        }
        return Arrays.stream(lines)
                .map(line -> line.isEmpty() ? " *" : " * " + line)
                .collect(Collectors.joining("\n", "/**\n", "\n */\n"));
    }
}
