package dev.jampx.codegen.document;

import dev.jampx.codegen.sdl.InputValue;
import java.util.List;

/**
 * Lays operations out as Prettier does: variables and arguments in one line if that fits in 80 columns, and else each in a line of its own
 * without commas.
 */
final class OperationText {

    private static final int WIDTH = 80;
    private static final String STEP = "  ";
    private static final String TYPENAME = "__typename";

    private final StringBuilder text;
    private final boolean typenames;

    /**
     * @param text what is written to
     * @param typenames whether to ask for the {@code __typename} of each object
     */
    OperationText(StringBuilder text, boolean typenames) {
        this.text = text;
        this.typenames = typenames;
    }

    /** Writes {@code operation}, its lines after {@code indentation}, with a line end after the last. */
    void write(ApiOperation operation, String indentation) {
        text.append(indentation);
        String head = operation.kind().term() + " " + operation.name();
        writeList(head, operation.variables(), OperationText::declaration, indentation, true);
        text.append("{\n");
        writeRoot(operation.root(), indentation + STEP);
        text.append(indentation).append("}\n");
    }

    private void writeRoot(Selection root, String indentation) {
        text.append(indentation);
        writeList(root.name(), root.field().arguments(), OperationText::argument, indentation, root.ofObject());
        if (root.ofObject()) {
            writeObject(root, indentation);
        }
        text.append('\n');
    }

    private void writeObject(Selection selection, String indentation) {
        text.append("{\n");
        String inner = indentation + STEP;
        for (Selection selected : selection.selections()) {
            text.append(inner).append(selected.name());
            if (selected.ofObject()) {
                text.append(' ');
                writeObject(selected, inner);
            }
            text.append('\n');
        }
        if (typenames) {
            text.append(inner).append(TYPENAME).append('\n');
        }
        text.append(indentation).append('}');
    }

    /** Writes {@code head} with {@code values} in parentheses, and a space if an opening brace is to follow. */
    private void writeList(
            String head, List<InputValue> values, Entry entry, String indentation, boolean braceFollows) {
        int start = text.length() - indentation.length();
        text.append(head);
        if (!values.isEmpty()) {
            int open = text.length();
            String separator = "(";
            for (InputValue value : values) {
                text.append(separator);
                entry.append(text, value);
                separator = ", ";
            }
            text.append(')');
            if (text.length() - start + (braceFollows ? " {".length() : 0) > WIDTH) {
                text.setLength(open);
                text.append('(');
                for (InputValue value : values) {
                    text.append('\n').append(indentation).append(STEP);
                    entry.append(text, value);
                }
                text.append('\n').append(indentation).append(')');
            }
        }
        if (braceFollows) {
            text.append(' ');
        }
    }

    private static void declaration(StringBuilder text, InputValue value) {
        text.append('$').append(value.name()).append(": ").append(value.type().print());
    }

    private static void argument(StringBuilder text, InputValue value) {
        text.append(value.name()).append(": $").append(value.name());
    }

    /** How one variable or argument is written. */
    private interface Entry {
        void append(StringBuilder text, InputValue value);
    }
}
