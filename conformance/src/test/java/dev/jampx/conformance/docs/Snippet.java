package dev.jampx.conformance.docs;

import java.util.regex.Pattern;

/**
 * A block of Java as a source file. A block that begins with a package, imports or a class is a file already; one that begins with a
 * word of the grammar, such as {@code a.model()}, is an expression; any other is the inside of a class.
 *
 * @param className the class that holds the block
 * @param source the file
 */
record Snippet(String className, String source) {

    private static final Pattern FILE =
            Pattern.compile("(?:(?:package|import) .*|(?:public )?(?:final )?class .*)(?s:.*)");
    private static final Pattern EXPRESSION = Pattern.compile("(?:a|define\\w+)[.(](?s:.*)");
    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern CLASS = Pattern.compile("\\bclass (\\w+)");
    private static final String IMPORTS =
            """
            import static dev.jampx.dsl.Jampx.*;
            import dev.jampx.dsl.*;
            import java.util.List;
            import java.util.Map;
            """;

    /** The field that holds the value of an expression. */
    static final String VALUE = "VALUE";

    static Snippet of(CodeBlock block) {
        String text = block.text();
        String home = block.identifier();
        if (FILE.matcher(text).matches()) {
            var declared = PACKAGE.matcher(text);
            String prefix = declared.find() ? declared.group(1) : home;
            var name = CLASS.matcher(text);
            String file = prefix.equals(home) ? "package " + home + ";\n" + IMPORTS + text : text;
            return name.find()
                    ? new Snippet(prefix + "." + name.group(1), file)
                    : new Snippet(home + ".Block", file + "\nfinal class Block {}\n");
        }
        String body = EXPRESSION.matcher(text).matches() ? "static final Object " + VALUE + " = " + text + ";" : text;
        return new Snippet(
                home + ".Block",
                "package " + home + ";\n" + IMPORTS + "final class Block extends " + Given.class.getName() + " {\n"
                        + body + "\n}\n");
    }
}
