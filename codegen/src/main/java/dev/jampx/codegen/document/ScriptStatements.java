package dev.jampx.codegen.document;

import java.util.List;

/** Statements as constants of JavaScript: strings, which tools know for GraphQL and indent by a comment before them. */
final class ScriptStatements {

    private final StringBuilder text;
    private final OperationText layout;

    ScriptStatements(StringBuilder text, OperationText layout) {
        this.text = text;
        this.layout = layout;
    }

    /** Writes a file that begins with {@code head}. */
    void write(String head, List<ApiOperation> operations) {
        text.append(head).append("// ").append(GraphQlStatements.WARNING).append('\n');
        for (ApiOperation operation : operations) {
            declare(text, operation);
            text.append('\n');
            layout.write(operation, "  ");
            text.append("`;\n");
        }
    }

    /** Begins the constant of {@code operation}, up to the quote that opens its string. */
    static void declare(StringBuilder text, ApiOperation operation) {
        String name = operation.root().name();
        if (ReservedWords.isReserved(name)) {
            throw new UnwritableCodeException("The operation \"" + name
                    + "\" cannot be a constant of JavaScript, where its name is a reserved word.");
        }
        text.append("export const ").append(name).append(" = /* GraphQL */ `");
    }
}
