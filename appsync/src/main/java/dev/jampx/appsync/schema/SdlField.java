package dev.jampx.appsync.schema;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A field of an object type.
 *
 * @param name the field's name
 * @param arguments the arguments in order
 * @param type the type reference
 * @param directives the directives with their {@code @}
 */
record SdlField(String name, List<SdlValue> arguments, String type, List<String> directives) {

    private static final int LONGEST_LINE = 120;

    SdlField {
        arguments = List.copyOf(arguments);
        directives = List.copyOf(directives);
    }

    /** A field without arguments and directives. */
    static SdlField plain(String name, String type) {
        return new SdlField(name, List.of(), type, List.of());
    }

    /** The field with {@code directive} before its directives. */
    SdlField precededBy(String directive) {
        return new SdlField(
                name,
                arguments,
                type,
                Stream.concat(Stream.of(directive), directives.stream()).toList());
    }

    /** The field with its indentation; long ones get a line for each argument. */
    String print() {
        String line = "  " + name + joined("(", ", ", ")") + tail();
        return line.length() <= LONGEST_LINE || arguments.isEmpty()
                ? line
                : "  " + name + joined("(\n    ", "\n    ", "\n  )") + tail();
    }

    private String tail() {
        return ": " + type
                + directives.stream().map(directive -> " " + directive).collect(Collectors.joining());
    }

    private String joined(String start, String separator, String end) {
        return arguments.isEmpty()
                ? ""
                : arguments.stream().map(SdlValue::print).collect(Collectors.joining(separator, start, end));
    }
}
