package dev.jampx.codegen.modelgen.swift;

import dev.jampx.codegen.text.Indentation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A struct, a class or an extension, as Amplify's generator lays it out: blocks, properties, methods. */
final class SwiftType {

    private final String head;
    private final List<String> blocks = new ArrayList<>();
    private final List<String> properties = new ArrayList<>();
    private final List<String> methods = new ArrayList<>();

    SwiftType(String head) {
        this.head = head;
    }

    void block(String text) {
        blocks.add(text);
    }

    void property(String text) {
        properties.add(text);
    }

    void method(String text) {
        methods.add(text);
    }

    String print() {
        String body = SwiftText.paragraphs(
                Stream.concat(blocks.stream(), Stream.of(SwiftText.lines(properties), SwiftText.lines(methods)))
                        .toList());
        return head + " {\n" + Indentation.of(body) + "\n}";
    }

    /** A method; {@code head} says all before the body. */
    static String method(String head, String body) {
        return head + " {\n" + Indentation.of(body) + "\n}";
    }
}
