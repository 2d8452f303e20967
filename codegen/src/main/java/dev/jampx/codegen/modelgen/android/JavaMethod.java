package dev.jampx.codegen.modelgen.android;

import dev.jampx.codegen.text.BlockComment;
import dev.jampx.codegen.text.Indentation;
import java.util.List;

/**
 * A method or constructor, as Amplify's generator lays it out.
 *
 * @param comment what is said of it; empty if nothing
 * @param annotation the annotation without its {@code @}; empty if there is none
 * @param head modifiers, the type of the result and the name
 * @param parameters types and names
 * @param body the statements
 */
record JavaMethod(String comment, String annotation, String head, List<String> parameters, String body) {

    JavaMethod {
        parameters = List.copyOf(parameters);
    }

    /** One without comment and annotation. */
    static JavaMethod of(String head, List<String> parameters, String body) {
        return new JavaMethod("", "", head, parameters, body);
    }

    /** One that replaces an inherited one. */
    static JavaMethod override(String head, List<String> parameters, String body) {
        return new JavaMethod("", "Override", head, parameters, body);
    }

    JavaMethod withComment(String text) {
        return new JavaMethod(text, annotation, head, parameters, body);
    }

    String print() {
        return BlockComment.of(comment)
                + (annotation.isEmpty() ? "" : "@" + annotation + "\n ")
                + head + "(" + String.join(", ", parameters) + ") {\n"
                + Indentation.of(body) + "\n}";
    }
}
