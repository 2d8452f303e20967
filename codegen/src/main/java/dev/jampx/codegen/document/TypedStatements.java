package dev.jampx.codegen.document;

import dev.jampx.model.OperationKind;
import java.util.List;

/** Statements as constants of TypeScript whose types know variables and result. */
final class TypedStatements {

    static final String HEAD = "/* tslint:disable */\n/* eslint-disable */\n";

    private static final int WIDTH = 80;

    private final StringBuilder text;
    private final OperationText layout;
    private final String type;

    TypedStatements(StringBuilder text, OperationText layout, OperationKind kind) {
        this.text = text;
        this.layout = layout;
        this.type = "Generated" + kind.rootType();
    }

    /**
     * Writes a file.
     *
     * @param types the module of the types
     */
    void write(String types, List<ApiOperation> operations) {
        String brand = "__" + Character.toLowerCase(type.charAt(0)) + type.substring(1);
        text.append(HEAD).append("// ").append(GraphQlStatements.WARNING);
        text.append("\nimport * as APITypes from \"").append(types).append("\";\n");
        text.append("type ").append(type).append("<InputType, OutputType> = string & {\n");
        text.append("  ").append(brand).append("Input: InputType;\n");
        text.append("  ").append(brand).append("Output: OutputType;\n};\n\n");
        for (ApiOperation operation : operations) {
            ScriptStatements.declare(text, operation);
            layout.write(operation, "");
            writeType(operation.resultName());
        }
    }

    private void writeType(String result) {
        String variables = "APITypes." + result + "Variables";
        String line = "` as " + type + "<" + variables + ", APITypes." + result + ">;";
        if (line.length() <= WIDTH) {
            text.append(line);
        } else {
            text.append("` as ").append(type).append("<\n  ").append(variables);
            text.append(",\n  APITypes.").append(result).append("\n>;");
        }
        text.append('\n');
    }
}
