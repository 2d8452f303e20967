package dev.jampx.codegen.api.operation;

import dev.jampx.codegen.document.ApiOperation;
import dev.jampx.codegen.document.Selection;
import dev.jampx.codegen.sdl.InputValue;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The document of an operation as types carry it: laid out as by the printer of graphql-js, and with {@code __typename} first in every
 * object.
 */
public final class OperationSource {

    private static final int LONGEST_LINE = 80;

    private final StringBuilder text = new StringBuilder();

    private OperationSource() {}

    /** The document, without a line end after its last line. */
    public static String of(ApiOperation operation) {
        OperationSource source = new OperationSource();
        source.write(operation);
        return source.text.toString();
    }

    private void write(ApiOperation operation) {
        text.append(operation.kind().term()).append(' ').append(operation.name());
        text.append(list(
                operation.variables(),
                value -> "$" + value.name() + ": " + value.type().print()));
        text.append(" {\n  ").append(root(operation.root()));
        if (operation.root().ofObject()) {
            writeObject(operation.root(), "\n    ");
        }
        text.append("\n}");
    }

    private static String root(Selection root) {
        List<InputValue> arguments = root.field().arguments();
        Function<InputValue, String> argument = value -> value.name() + ": $" + value.name();
        String line = root.name() + list(arguments, argument);
        return line.length() <= LONGEST_LINE
                ? line
                : root.name()
                        + arguments.stream().map(argument).collect(Collectors.joining("\n    ", "(\n    ", "\n  )"));
    }

    private static String list(List<InputValue> values, Function<InputValue, String> entry) {
        return values.isEmpty() ? "" : values.stream().map(entry).collect(Collectors.joining(", ", "(", ")"));
    }

    /** Writes the braces and what is between them, each field after {@code lineEnd}. */
    private void writeObject(Selection object, String lineEnd) {
        text.append(" {").append(lineEnd).append("__typename");
        for (Selection selection : object.selections()) {
            text.append(lineEnd).append(selection.name());
            if (selection.ofObject()) {
                writeObject(selection, lineEnd + "  ");
            }
        }
        text.append(lineEnd, 0, lineEnd.length() - 2).append('}');
    }
}
