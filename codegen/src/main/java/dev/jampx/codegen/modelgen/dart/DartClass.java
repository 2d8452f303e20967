package dev.jampx.codegen.modelgen.dart;

import dev.jampx.codegen.text.Indentation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A class, as Amplify's generator lays it out: members, methods, and more members at the end. */
final class DartClass {

    private final String head;
    private final List<String> members = new ArrayList<>();
    private final List<DartMethod> methods = new ArrayList<>();
    private final List<String> last = new ArrayList<>();

    DartClass(String head) {
        this.head = head;
    }

    /** Adds a field; {@code member} lacks the semicolon. */
    void member(String member) {
        members.add(member + ";");
    }

    void method(DartMethod method) {
        methods.add(method);
    }

    /** Adds a field at the end. */
    void lastMember(String member) {
        last.add(member + ";");
    }

    String print() {
        List<String> parts = new ArrayList<>();
        if (!members.isEmpty()) {
            parts.add(Indentation.of(String.join("\n", members)));
        }
        if (!methods.isEmpty()) {
            parts.add(Indentation.of(methods.stream().map(DartMethod::print).collect(Collectors.joining("\n\n"))));
        }
        if (!last.isEmpty()) {
            parts.add(Indentation.of(String.join("\n", last)));
        }
        return head + " {\n" + String.join("\n\n", parts) + "\n}";
    }
}
