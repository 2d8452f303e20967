package dev.jampx.codegen.modelgen.dart;

import dev.jampx.codegen.text.BlockComment;
import dev.jampx.codegen.text.Indentation;

/**
 * A method, getter or constructor, as Amplify's generator lays it out.
 *
 * @param before comment and annotations
 * @param head all that stands before the body
 * @param body the body, be it a block or not
 */
record DartMethod(String before, String head, String body) {

    /** One whose body is a block of {@code statements}. */
    static DartMethod block(String head, String statements) {
        return new DartMethod("", head, " {\n" + Indentation.of(statements) + "\n}");
    }

    /** One with any other body. */
    static DartMethod of(String head, String body) {
        return new DartMethod("", head, body);
    }

    /** The same, which replaces an inherited one. */
    DartMethod override() {
        return annotated("override");
    }

    DartMethod annotated(String annotation) {
        return new DartMethod("@" + annotation + "\n" + before, head, body);
    }

    DartMethod withComment(String comment) {
        return new DartMethod(BlockComment.of(comment) + before, head, body);
    }

    String print() {
        return before + head + body;
    }
}
