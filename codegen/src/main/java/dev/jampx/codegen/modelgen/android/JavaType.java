package dev.jampx.codegen.modelgen.android;

import dev.jampx.codegen.text.Indentation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A class, an interface or an enum, as Amplify's generator lays it out: members, methods, nested types, anything else. */
final class JavaType {

    private final String head;
    private final List<String> members = new ArrayList<>();
    private final List<JavaMethod> methods = new ArrayList<>();
    private final List<JavaType> nested = new ArrayList<>();
    private final List<String> block = new ArrayList<>();

    /** One that begins with {@code head}: comment, annotations, modifiers, name, supertypes. */
    JavaType(String head) {
        this.head = head;
    }

    /** Adds a field; {@code member} lacks the semicolon. */
    void member(String member) {
        members.add(member + ";");
    }

    void method(JavaMethod method) {
        methods.add(method);
    }

    void nested(JavaType type) {
        nested.add(type);
    }

    void block(String text) {
        block.add(Indentation.of(text));
    }

    /** The text, with a line break at its end. */
    String print() {
        Stream<String> methodTexts = methods.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        Indentation.of(methods.stream().map(JavaMethod::print).collect(Collectors.joining("\n\n"))));
        Stream<String> nestedTexts = nested.isEmpty()
                ? Stream.empty()
                : Stream.of(nested.stream()
                        .map(type -> Indentation.of(type.print()))
                        .collect(Collectors.joining("\n\n")));
        Stream<String> memberTexts =
                members.isEmpty() ? Stream.empty() : Stream.of(Indentation.of(String.join("\n", members)));
        return Stream.of(
                        Stream.of(head + " {"), memberTexts, methodTexts, nestedTexts, block.stream(), Stream.of("}\n"))
                .flatMap(parts -> parts)
                .collect(Collectors.joining("\n"));
    }
}
