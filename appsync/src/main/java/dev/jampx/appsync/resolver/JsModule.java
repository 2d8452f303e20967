package dev.jampx.appsync.resolver;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A resolver's module: a comment that says what it does, its imports, and its functions in order.
 *
 * <p>Function texts are templates, see {@link Template}.
 */
final class JsModule {

    private final String comment;
    private final String imports;
    private final List<String> functions = new ArrayList<>();

    /**
     * @param comment one sentence
     * @param imports what it needs of {@code @aws-appsync/utils}, in alphabetical order
     */
    JsModule(String comment, String... imports) {
        this.comment = comment;
        this.imports = String.join(", ", imports);
    }

    /** Adds a function as it is. */
    JsModule function(String text) {
        functions.add(text);
        return this;
    }

    /** Adds a function made of a template. */
    JsModule function(String template, Map<String, String> values) {
        return function(Template.fill(template, values));
    }

    /**
     * Adds a function as it is, if one added so far calls it and it is not there.
     *
     * @param name the function's name
     */
    JsModule support(String name, String text) {
        return support(name, text, Map.of());
    }

    /** Adds a function made of a template, if one added so far calls it and it is not there. */
    JsModule support(String name, String template, Map<String, String> values) {
        return holds(name + "(") && !holds("function " + name + "(") ? function(template, values) : this;
    }

    private boolean holds(String text) {
        return functions.stream().anyMatch(function -> function.contains(text));
    }

    /** The module's source. */
    String print() {
        String imported = imports.isEmpty() ? "" : "import { " + imports + " } from '@aws-appsync/utils';\n";
        return "// " + comment + "\n" + imported + "\n" + String.join("\n", functions);
    }
}
